import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseAddress } from '../../../game/modes/address.ts'

describe('parseAddress', () => {
  it('is the solo mode of the usual story when it says nothing', () => {
    expect(parseAddress('')).toEqual({
      address: {
        mode: 'solo',
        story: null,
        seed: null,
        cut: null,
        lang: null,
        path: [],
        code: null,
        class: null,
      },
      problems: [],
    })
  })

  it('reads everything that it may say', () => {
    const { address, problems } = parseAddress(
      '?mode=kiosk&story=example&seed=3&cut=five&lang=ko&path=oc02+hj01&code=1A&class=ABC123',
    )
    expect(address).toEqual({
      mode: 'kiosk',
      story: 'example',
      seed: 3,
      cut: 'five',
      lang: 'ko',
      path: ['oc02', 'hj01'],
      code: '1A',
      class: 'ABC123',
    })
    expect(problems).toEqual([])
  })

  it.each([
    'mode=party',
    'seed=-1',
    'seed=4294967296',
    'seed=1e3',
    'story=../x',
    'lang=english!',
    'cut=a%20b',
  ])('passes over %s and says so in a sentence', (query) => {
    const { address, problems } = parseAddress(`?${query}`)
    expect(address).toEqual(parseAddress('').address)
    expect(problems).toHaveLength(1)
    expect(problems[0]?.message).toMatch(/must be/)
  })

  it('never throws, and never lets through a story name that leaves the folder (law)', () => {
    fc.assert(
      fc.property(fc.string(), fc.webQueryParameters(), (story, query) => {
        const read = parseAddress(`?story=${encodeURIComponent(story)}&${query}`)
        expect(read.address.story ?? '').not.toMatch(/[./\\]/)
      }),
    )
  })
})
