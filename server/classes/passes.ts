import { createHash, randomBytes, randomInt } from 'node:crypto'
import * as v from 'valibot'
import { codeLength } from '../../game/classroom/class-code.ts'
import { writeSymbols } from '../../game/session/code-symbols.ts'

/** A token: 256 random bits, in base64url. */
export const tokenSchema = v.pipe(v.string(), v.regex(/^[\w-]{43}$/))

export function drawToken(): string {
  return randomBytes(32).toString('base64url')
}

/** How a token or a callsign is kept. */
export function hashPass(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}

/** A class's code: six symbols, 30 bits, that nobody takes for others. */
export function drawCode(): string {
  return writeSymbols(Array.from({ length: codeLength }, () => randomInt(32)))
}
