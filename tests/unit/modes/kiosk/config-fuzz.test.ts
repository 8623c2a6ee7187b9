import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { checkNames } from '../../../../game/modes/kiosk/check-names.ts'
import { kioskFields } from '../../../../game/modes/kiosk/kiosk-config.ts'
import { readKioskText } from '../../../../game/modes/kiosk/kiosk-file.ts'
import { parseStoryFile } from '../../../../game/session/story-file.ts'
import { isProblem } from '../../../../game/story/problem.ts'

const told = parseStoryFile(JSON.parse(readFileSync('stories/pocket-of-air/story.json', 'utf8')), '')
if (isProblem(told)) throw new Error(told.message)
const story = told
const shipped = JSON.parse(readFileSync('assets/kiosk.json', 'utf8')) as Record<string, unknown>

/** What could stand where something else should: other types, other sizes, things within things. */
const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    '',
    '10:00-17:00',
    '25:61',
    'closed',
    -1,
    0,
    1e300,
    [],
    {},
    [[]],
    '\u0000',
    '12345',
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.double({ noNaN: true }),
  fc.jsonValue({ maxDepth: 5 }),
  fc.dictionary(
    fc.constantFrom('monday', 'sunday', 'mnday', '__proto__', 'toString'),
    fc.jsonValue({ maxDepth: 2 }),
  ),
  fc.integer({ min: 1, max: 3000 }).map((size) => 'x'.repeat(size)),
  fc.integer({ min: 1, max: 300 }).map((size) => Array.from({ length: size }, () => size)),
)
const fieldName = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...Object.keys(shipped)) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.constantFrom('__proto__', 'constructor', 'idle_seconds', 'Volume', 'PIN') },
)

/** The shipped file with some fields replaced, added or taken away. */
const oddFields = fc
  .array(fc.tuple(fieldName, fc.option(oddValue, { nil: undefined })), { minLength: 1, maxLength: 6 })
  .map((changes) => {
    const fields = new Map(Object.entries(shipped))
    for (const [name, value] of changes) {
      if (value === undefined) fields.delete(name)
      else fields.set(name, value)
    }
    // written field by field, since an object would swallow “__proto__”
    return `{${[...fields].map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`).join(',\n')}}`
  })

/** The text itself is broken off, has signs lost or put in, or is nothing of the kind. */
const oddText = fc.oneof(
  { weight: 3, arbitrary: oddFields },
  {
    weight: 1,
    arbitrary: fc
      .tuple(oddFields, fc.nat(), fc.nat(4), fc.string({ unit: 'binary', maxLength: 4 }))
      .map(
        ([text, where, lost, put]) =>
          text.slice(0, where % text.length) + put + text.slice((where % text.length) + lost),
      ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(oddFields, fc.nat()).map(([text, where]) => text.slice(0, where % text.length)),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      '[',
      '{"a":'.repeat(5000),
      '['.repeat(9000),
      ' '.repeat(200_000),
      'null',
      '"kiosk"',
    ),
  },
)

test('of 10,000 broken files each leaves a configuration that runs, and says what is wrong', () => {
  let faulty = 0
  fc.assert(
    fc.property(oddText, (text) => {
      const { config: read, faults: unread } = readKioskText(text)
      const { config, faults: misnamed } = checkNames(read, story)
      const faults = [...unread, ...misnamed]
      expect(Object.keys(config)).toEqual(Object.keys(kioskFields))
      for (const [name, { schema }] of Object.entries(kioskFields))
        expect(v.is(schema, config[name as keyof typeof config]), name).toBe(true)
      for (const { code, message } of faults) {
        expect(code).toBe('bad-kiosk-config')
        // one line, with what to look at and what holds meanwhile or what may be meant
        expect(message).toMatch(/^(kiosk\.json|“).{15,600}[.?]$/u)
      }
      if (faults.length > 0) faulty++
    }),
    { numRuns: 10_000 },
  )
  // a fuzz that breaks nothing shows nothing
  expect(faulty).toBeGreaterThan(8000)
})
