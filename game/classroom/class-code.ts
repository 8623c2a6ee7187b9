import { readSymbols, writeSymbols } from '../session/code-symbols.ts'
import { isProblem } from '../story/problem.ts'

/** How many symbols a class's code has: 30 bits. */
export const codeLength = 6

/** A class's code as it was typed, in the one form that codes have; null for what is none. */
export function readClassCode(text: string): string | null {
  const symbols = readSymbols(text)
  return isProblem(symbols) || symbols.length !== codeLength ? null : writeSymbols(symbols)
}
