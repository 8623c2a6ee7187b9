import { describe, expect, it } from 'vitest'
import { writeScript } from '../../../game/session/spoken-script.ts'
import { tell } from '../../support/tell.ts'

const words = {
  choice: (number: number, text: string) => `${number}: ${text}`,
  leave: (text: string) => `or: ${text}`,
}

describe('what is read aloud of a passage', () => {
  const { beat } = tell(`
It is _very_ cold. She waits.
# fact: ice
The lamp.
+ [Out # line:go # leave]
* [Go _now_ # line:now]
* [Wait # line:wait]
- -> END`)

  it('is its sentences without marks, then its choices by number, then the way out', () => {
    expect(writeScript(beat, words).map(({ text }) => text)).toEqual([
      'It is very cold.',
      'She waits.',
      'The lamp.',
      '1: Go now',
      '2: Wait',
      'or: Out',
    ])
  })

  it('says where each stands on the page', () => {
    const places = writeScript(beat, words).map(({ place }) => place)
    expect(places[1]).toEqual({ kind: 'line', line: 0, from: 17, to: 27 })
    expect(places[2]).toMatchObject({ kind: 'line', line: 1 })
    expect(places[4]).toEqual({ kind: 'choice', id: 'wait' })
  })
})
