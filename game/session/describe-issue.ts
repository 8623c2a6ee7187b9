import * as v from 'valibot'

/** The first fault of a schema check, in words: where in the data, and what was expected. */
export function describeIssue(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue)
  return path === null ? issue.message : `${path}: ${issue.message}`
}
