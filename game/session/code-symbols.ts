import { problem, type Problem } from '../story/problem.ts'

/**
 * Crockford's base 32: no letter that could be taken for a number, case of no account, O read as 0, I and L as 1.
 * https://www.crockford.com/base32.html
 */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Symbols (0 to 31) as letters and numbers. */
export function writeSymbols(symbols: readonly number[]): string {
  return symbols.map((symbol) => alphabet.charAt(symbol)).join('')
}

/** What was typed as symbols: spaces and dashes are passed over. */
export function readSymbols(text: string): readonly number[] | Problem {
  const typed = text
    .toUpperCase()
    .replace(/[\s\p{Dash}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  const symbols = Array.from(typed, (letter) => alphabet.indexOf(letter))
  const wrong = Array.from(typed)[symbols.indexOf(-1)]
  if (wrong === undefined) return symbols
  const hint = wrong === 'U' ? ' Could it be a V?' : ''
  return problem('wrong-letter', `No code has “${wrong}” in it.${hint}`)
}

/**
 * Six symbols that make a code whole: the checksum of Bitcoin's bech32m (BIP 350), which finds any slip in up to three
 * symbols of a code of up to 1023.
 */
export function checkSymbols(symbols: readonly number[]): readonly number[] {
  const sum = sumOf([...symbols, 0, 0, 0, 0, 0, 0]) ^ whole
  return [25, 20, 15, 10, 5, 0].map((shift) => (sum >>> shift) & 31)
}

/** Whether symbols end in the check that belongs to them. */
export function isWhole(symbols: readonly number[]): boolean {
  return sumOf(symbols) === whole
}

const whole = 0x2bc830a3
const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3]

function sumOf(symbols: readonly number[]): number {
  return symbols.reduce((sum, symbol) => {
    const top = sum >>> 25
    const shifted = ((sum & 0x1ffffff) << 5) ^ symbol
    return generator.reduce((now, term, bit) => ((top >>> bit) & 1 ? now ^ term : now), shifted)
  }, 1)
}
