// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact'
import { afterEach, describe, expect, test } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { AccessPage } from '../../../game/page/asides/access.tsx'
import { accessGaps, accessWords as words } from '../../../game/page/asides/access-words.ts'
import { claimGroups } from '../../../game/page/asides/claims/claims.ts'
import { isHeld } from '../../support/test-titles.ts'

afterEach(cleanup)

const claims = claimGroups.flatMap((group) => group.claims)
const isSentences = (text: string) => /^\p{Lu}[^!]*[^\s!]\.$/u.test(text)

describe('the access statement', () => {
  test.each(claims)('has tests that are there for “$name”', ({ tests }) => {
    expect(tests.length).toBeGreaterThan(0)
    expect(tests.filter((one) => !isHeld(one))).toEqual([])
  })

  test('claims and gaps are plain sentences, each said once', () => {
    const said = [...claims.map(({ says }) => says), ...accessGaps]
    expect(said.filter((text) => !isSentences(text))).toEqual([])
    expect(new Set(said).size).toBe(said.length)
  })

  test('criteria are numbers of WCAG 2.2', () => {
    const numbers = claims.flatMap(({ criteria }) => criteria)
    expect(numbers.filter((number) => !/^[1-4]\.[1-6]\.\d{1,2}$/.test(number))).toEqual([])
  })

  test('says what holds, how it is known, what is missing, and whom to tell', async () => {
    const contacts = createStore<readonly string[]>(() => [])
    render(<AccessPage contacts={contacts} />)
    expect(screen.getByText(/^Last changed on \d{1,2} \p{L}+ \d{4}\.$/u)).toBeTruthy()
    for (const { says } of claims) expect(screen.getByText(says)).toBeTruthy()
    expect(
      screen.getByText('WCAG 1.1.1. Tried in Chromium. Tried on its parts, without a browser.'),
    ).toBeTruthy()
    for (const gap of accessGaps) expect(screen.getByText(gap)).toBeTruthy()
    expect(screen.getByText(words.nobody)).toBeTruthy()
    contacts.setState(['The desk by the door.'], true)
    await screen.findByText('The desk by the door.')
    expect(screen.queryByText(words.nobody)).toBeNull()
  })
})
