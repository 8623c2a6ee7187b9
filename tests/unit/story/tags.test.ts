import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isCueKind, parseTags, tagTable, type TagPlace } from '../../../game/story/tags.ts'

const places: readonly TagPlace[] = ['line', 'choice', 'story']
const parse = (...raw: string[]) => parseTags(raw, 'line', 'here')

describe('parseTags', () => {
  test('never throws, and every tag becomes an id, a cue or a problem', () => {
    const names = fc.oneof(fc.constantFrom(...Object.keys(tagTable)), fc.string())
    const tag = fc.tuple(names, fc.string()).map(([name, value]) => `${name}:${value}`)
    const tags = fc.array(fc.oneof(tag, names, fc.string()), { maxLength: 6 })
    fc.assert(
      fc.property(tags, fc.constantFrom(...places), (raw, place) => {
        const { id, cues, problems } = parseTags(raw, place, 'here')
        expect((id === null ? 0 : 1) + cues.length + problems.length).toBe(raw.length)
        for (const problem of problems) expect(problem.where).toBe('here')
      }),
    )
  })

  test('names that every object has are not tags', () => {
    expect(isCueKind('constructor')).toBe(false)
    expect(parse('toString', '__proto__: x').problems).toHaveLength(2)
  })

  test('reads each kind of value', () => {
    expect(
      parse(
        'line: oc01',
        'scene:market_row',
        'year: 2019',
        'cast: mother, ji-song',
        'chapter: The Jar',
        'bridge',
      ),
    ).toEqual({
      id: 'oc01',
      cues: [
        { kind: 'scene', value: 'market_row' },
        { kind: 'year', value: 2019 },
        { kind: 'cast', value: ['mother', 'ji-song'] },
        { kind: 'chapter', value: 'The Jar' },
        { kind: 'bridge', value: true },
      ],
      problems: [],
    })
  })

  test.each([
    ['zoom: 2', 'unknown-tag', 'There is no tag named “zoom”.'],
    ['leave', 'misplaced-tag', "“# leave” can't stand on a line; it belongs on a choice."],
    ['scene: two words', 'malformed-tag', '“# scene: two words” needs an id.'],
    ['scene', 'malformed-tag', '“# scene” needs an id.'],
    ['year: soon', 'malformed-tag', '“# year: soon” needs a year.'],
    ['weather: frogs', 'malformed-tag', '“# weather: frogs” needs one of snow, rain, mist, none.'],
    ['bridge: yes', 'malformed-tag', '“# bridge: yes” needs no value.'],
    ['chapter:', 'malformed-tag', '“# chapter:” needs some text.'],
    ['cast: a,,b', 'malformed-tag', '“# cast: a,,b” needs ids separated by commas.'],
  ])('says what is wrong with %s', (raw, code, message) => {
    expect(parse(raw).problems).toEqual([{ code, message, where: 'here' }])
  })

  test('keeps the first of two line ids', () => {
    expect(parse('line: a', 'line: b')).toMatchObject({ id: 'a', problems: [{ code: 'repeated-line-id' }] })
  })
})
