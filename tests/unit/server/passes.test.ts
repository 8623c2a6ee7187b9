import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { codeLength, readClassCode } from '../../../game/classroom/class-code.ts'
import { readSymbols } from '../../../game/session/code-symbols.ts'
import { isProblem } from '../../../game/story/problem.ts'
import { drawCode, drawToken, tokenSchema } from '../../../server/classes/passes.ts'

const draws = 4000

/** How often each bit was set, and each pair of neighbours was alike. */
function countBits(drawn: readonly (readonly number[])[]) {
  const width = drawn[0]?.length ?? 0
  const set = Array.from({ length: width }, (_, at) => drawn.filter((bits) => bits[at] === 1).length)
  const alike = set.map((_, at) => drawn.filter((bits) => bits[at] === bits[(at + 1) % width]).length)
  return { width, counts: [...set, ...alike] }
}

/** Six standard deviations of a fair coin. */
const isFair = (count: number) => Math.abs(count - draws / 2) < 3 * Math.sqrt(draws)
const bitsOf = (value: number, width: number) => Array.from({ length: width }, (_, bit) => (value >> bit) & 1)

describe('what is drawn', () => {
  test('a code has 30 bits, each as often set as not, in letters and numbers that nobody takes for others', () => {
    const codes = Array.from({ length: draws }, drawCode)
    for (const code of codes) {
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{6}$/)
      expect(readClassCode(code)).toBe(code)
    }
    const { width, counts } = countBits(
      codes.map((code) => {
        const symbols = readSymbols(code)
        return isProblem(symbols) ? [] : symbols.flatMap((symbol) => bitsOf(symbol, 5))
      }),
    )
    expect(width).toBe(5 * codeLength)
    expect(counts.filter((count) => !isFair(count))).toEqual([])
  })

  test('a token has 256 bits, each as often set as not, and is never drawn twice', () => {
    const tokens = Array.from({ length: draws }, drawToken)
    expect(tokens.filter((token) => !v.is(tokenSchema, token))).toEqual([])
    expect(new Set(tokens).size).toBe(draws)
    const { width, counts } = countBits(
      tokens.map((token) => [...Buffer.from(token, 'base64url')].flatMap((byte) => bitsOf(byte, 8))),
    )
    expect(width).toBe(256)
    expect(counts.filter((count) => !isFair(count))).toEqual([])
  })
})
