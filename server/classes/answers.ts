import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Problem } from '../../game/story/problem.ts'

/** What each problem is in HTTP; one that isn't named here is about the class as it is now: 409. */
const statuses: Readonly<Record<string, ContentfulStatusCode>> = {
  'malformed-event': 400,
  'malformed-request': 400,
  'no-pass': 401,
  'not-yours': 403,
  'no-class': 404,
  'no-callsign': 404,
  'too-large': 413,
  'not-json': 415,
  'too-often': 429,
  'broken-class': 500,
  'store-away': 503,
  'store-full': 507,
}

/** Says what is wrong: a code for the page, a sentence for whoever reads it. */
export function answerProblem(context: Context, { code, message }: Problem): Response {
  return context.json({ code, message }, statuses[code] ?? 409)
}
