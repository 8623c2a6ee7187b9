// @vitest-environment happy-dom
import { virtual } from '@guidepup/virtual-screen-reader'
import { cleanup } from '@testing-library/preact'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { selectBeat, selectTurnNumber } from '../../../game/session/session-state.ts'
import { openStory, plainOf, textsOf } from '../../support/story-beats.ts'
import { showPage } from './page-of.tsx'

vi.setConfig({ testTimeout: 120_000 })

const { teller } = openStory('five')

afterEach(async () => {
  await virtual.stop()
  cleanup()
})

/** What is said of itself, without being asked for: the politely announced words, in order, without numbers of sources. */
async function listAnnounced(): Promise<readonly string[]> {
  const said = await virtual.spokenPhraseLog()
  return said.flatMap((phrase) => {
    const words = /^polite: (.*)$/s.exec(phrase)?.[1]
    return words === undefined ? [] : [plainOf(words.replace(/(\u2060\d+)+$/, ''))]
  })
}

/** Reads on from where the cursor stands to the end of the choices; gives back all that was said on the way, as one text. */
async function readOn(last: string): Promise<string> {
  await virtual.clearSpokenPhraseLog()
  for (let i = 0; i < 300; i++) {
    await virtual.next()
    if (plainOf(await virtual.lastSpokenPhrase()).endsWith(last)) break
  }
  // an emphasis is a stop of its own
  return (await virtual.spokenPhraseLog()).map(plainOf).join(' ')
}

describe.each([
  ['north', 'tw04'],
  ['south', 'tw05'],
])('a listener on the way %s', (_, wanted) => {
  test('hears each line once, in order, then finds the choices, from the first passage to the calm close', async () => {
    const { session } = showPage({ teller })
    await virtual.start({ container: document.body })
    const knots: string[] = []
    for (;;) {
      const state = session.store.getState()
      const beat = selectBeat(state)
      const texts = textsOf(beat)
      knots.push(...beat.knots)
      const words = await readOn(texts.at(-1) ?? '')
      let from = 0
      for (const text of texts) {
        // each word of it, in order: an emphasis cuts a line in pieces
        for (const word of text.split(/[^\p{L}\p{N}]+/u)) {
          const at = words.indexOf(word, from)
          expect(at, `“${word}” of “${text}” in ${words}`).toBeGreaterThanOrEqual(from)
          from = at + word.length
        }
      }
      if (beat.ended) break
      const { id } = beat.choices.find((choice) => choice.id === wanted) ?? beat.choices[0] ?? { id: '' }
      await virtual.clearSpokenPhraseLog()
      session.choose(id, selectTurnNumber(state))
      const lines = selectBeat(session.store.getState()).lines.map(({ text }) => plainOf(text))
      const told = lines.filter((line) => line !== '')
      // and not a place to stop, or what a small picture shows
      const listTold = async () => (await listAnnounced()).filter((line) => told.includes(line))
      await expect.poll(listTold).toEqual(told)
    }
    expect(knots).toContain('epi_calm')
  })
})
