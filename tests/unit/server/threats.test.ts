import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isHeld } from '../../support/test-titles.ts'

/** The lines of the table in server/THREATS.md. */
const threats = readFileSync('server/THREATS.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| (?!what +\||-)/.test(line))
  .map((line) => {
    const [, what = '', answer = '', tests = ''] = line.split('|').map((cell) => cell.trim())
    return { what, answer, tests: [...tests.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name) }
  })

describe('the threat model', () => {
  test('has its lines', () => {
    expect(threats.length).toBeGreaterThan(20)
  })

  test.each(threats)('is held by tests that are there against $what', ({ answer, tests }) => {
    expect(answer).not.toBe('')
    expect(tests.length).toBeGreaterThan(0)
    expect(tests.filter((name) => !isHeld(name))).toEqual([])
  })
})
