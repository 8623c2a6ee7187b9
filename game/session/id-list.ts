import * as v from 'valibot'
import { problem, type Problem } from '../story/problem.ts'
import { describeIssue } from './describe-issue.ts'

interface ListWords {
  /** The code of the problem where the list can't be read. */
  readonly code: string
  /** What is listed, in the plural: “facts”. */
  readonly things: string
}

/** Reads a list from a story's file in which every entry has an id of its own, or says which part of it can't be read. */
export function readIdList<T extends { readonly id: string }>(
  entry: v.GenericSchema<unknown, T>,
  data: unknown,
  where: string,
  { code, things }: ListWords,
): readonly T[] | Problem {
  const read = v.safeParse(v.array(entry), data)
  if (!read.success)
    return problem(code, `The list of ${things} can't be read: ${describeIssue(read.issues[0])}.`, where)
  const ids = new Set(read.output.map(({ id }) => id))
  if (ids.size === read.output.length) return read.output
  return problem(code, `Two ${things} have the same id: give one of them another.`, where)
}
