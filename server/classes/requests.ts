import type { Context } from 'hono'
import * as v from 'valibot'
import { readClassCode } from '../../game/classroom/class-code.ts'
import { parseJson } from '../../game/session/read-text.ts'
import { problem, type Problem } from '../../game/story/problem.ts'
import { answerProblem } from './answers.ts'
import { isJson } from '../is-json.ts'
import type { Allowance, Limits } from './limits.ts'

const malformed = problem('malformed-request', 'That is nothing a class can take.')
const notJson = problem('not-json', 'A class takes JSON alone.')
const tooOften = problem('too-often', 'That was often. It goes on in a moment.')

/** Reads what was sent, in the shape of a schema. */
export async function readBody<T>(
  context: Context,
  schema: v.GenericSchema<unknown, T>,
): Promise<T | Problem> {
  if (!isJson(context)) return notJson
  const read = v.safeParse(schema, parseJson(await context.req.text()))
  return read.success ? read.output : malformed
}

/** The token of a request, or '' where there is none that could be one. */
export function tokenOf(context: Context): string {
  const token = /^Bearer ([\w-]{43})$/.exec(context.req.header('Authorization') ?? '')?.[1]
  return token ?? ''
}

/** The code as it was typed into an address, in the one form that codes have; '' where it is none. */
export function codeOf(context: Context): string {
  return readClassCode((context.req.param('code') ?? '').slice(0, 40)) ?? ''
}

/** Answers 429 where a name has used up its allowance; else null, and it counts. */
export function refuse(
  context: Context,
  limits: Limits,
  { name, allowance }: { readonly name: string; readonly allowance: Allowance },
): Response | null {
  const seconds = limits.take(name, allowance)
  if (seconds === null) return null
  context.header('Retry-After', String(seconds))
  return answerProblem(context, tooOften)
}
