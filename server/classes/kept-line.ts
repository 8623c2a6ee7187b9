import * as v from 'valibot'
import { classEvent, roles } from '../../game/classroom/class-event.ts'
import { parseJson } from '../../game/session/read-text.ts'
import { problem, type Problem } from '../../game/story/problem.ts'
import type { LogEntry } from './class-log.ts'

export const storeFull = problem(
  'store-full',
  'There is no room left for what this class does. It is kept on its devices until there is.',
)
export const storeAway = problem('store-away', 'This can’t be kept just now. It is sent again in a moment.')
export const brokenClass = problem(
  'broken-class',
  'What is kept of this class can’t be read. Another class can be opened.',
)

const line = v.object({
  key: v.string(),
  event: classEvent,
  passes: v.array(v.object({ role: v.picklist(roles), seat: v.number(), hash: v.string() })),
})

/** Reads a line as a store has kept it, or says that it is none. */
export function readLine(seq: number, text: string): LogEntry | Problem {
  const read = v.safeParse(line, parseJson(text))
  return read.success ? { seq, ...read.output } : brokenClass
}
