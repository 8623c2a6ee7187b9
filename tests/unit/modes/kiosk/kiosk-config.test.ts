import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  defaultKioskConfig,
  kioskFields,
  parseKioskConfig,
} from '../../../../game/modes/kiosk/kiosk-config.ts'
import { loadKioskConfig, readKioskText } from '../../../../game/modes/kiosk/kiosk-file.ts'
import { problem } from '../../../../game/story/problem.ts'

const sentences = (data: unknown) => parseKioskConfig(data).faults.map(({ message }) => message)

describe('a kiosk configuration', () => {
  it('as shipped says what the defaults say, every field of it', () => {
    const shipped = JSON.parse(readFileSync('assets/kiosk.json', 'utf8')) as object
    expect(parseKioskConfig(shipped)).toEqual({ config: defaultKioskConfig, faults: [] })
    expect(Object.keys(shipped)).toEqual(Object.keys(kioskFields))
  })

  it('may leave everything out', () => {
    expect(parseKioskConfig({ idleSeconds: 90 }).config).toEqual({ ...defaultKioskConfig, idleSeconds: 90 })
  })

  it('loses only the field that can’t be read, and says so', () => {
    const { config, faults } = parseKioskConfig({ volume: 2, idleSeconds: 'long', quiet: true })
    expect(config).toEqual({ ...defaultKioskConfig, quiet: true })
    expect(faults).toEqual([
      problem(
        'bad-kiosk-config',
        '“volume” is 2, but must be a number from 0 to 1. Until it is mended, “volume” is 0.6.',
        'volume',
      ),
      problem(
        'bad-kiosk-config',
        '“idleSeconds” is "long", but must be a number from 5 to 3600. Until it is mended, “idleSeconds” is 60.',
        'idleSeconds',
      ),
    ])
  })

  it('names the field that was meant', () => {
    expect(sentences({ idleSecond: 90 })).toEqual([
      'kiosk.json has a field “idleSecond”, which nothing reads. Is “idleSeconds” meant?',
    ])
    expect(sentences({ whatever: 1 })[0]).toContain('Known are: schema, story, cut')
  })

  it('loses one day of the hours, not the week', () => {
    const hours = {
      monday: '10-17',
      tuesday: '09:30-24:00',
      sunday: 'closed',
      wensday: 'closed',
      friday: '17:00-10:00',
    }
    const { config, faults } = parseKioskConfig({ hours })
    expect(config.hours).toEqual({ tuesday: '09:30-24:00', sunday: 'closed' })
    expect(faults.map(({ where }) => where).toSorted()).toEqual([
      'hours.friday',
      'hours.monday',
      'hours.wensday',
    ])
    expect(faults.map(({ message }) => message).join('\n')).toContain('Is “wednesday” meant?')
  })

  it('says every day that isn’t one, once each', () => {
    const { faults } = parseKioskConfig({ hours: { mon: '9-17', montag: 3, sunday: 'closed' } })
    expect(faults.map(({ where }) => where)).toEqual(['hours.mon', 'hours.montag'])
    expect(faults.map(({ message }) => message).join()).toMatch(/Is “monday” meant\?.*Is “monday” meant\?/)
  })

  it.each([
    ['9:00-17:00', 'Write "09:00-17:00".'],
    ['9.30 – 17.00', 'Write "09:30-17:00".'],
    ['10am to 5 pm', 'Write "10:00-17:00".'],
    ['12pm-12am', 'such as "09:00-17:00". Until'],
    [' Closed', 'Write "closed".'],
    [
      '17:00-10:00',
      'the later one last, such as "09:00-17:00". Until it is mended, the screen is on all that day.',
    ],
    ['09:00-24:30', 'such as "09:00-17:00". Until'],
  ])('says how to write hours such as “%s”', (hours, says) => {
    expect(sentences({ hours: { monday: hours } }).join()).toContain(says)
  })

  it('says how to write a time, and takes none of the other kinds of address', () => {
    expect(sentences({ reloadAt: '5:00', more: 'http://museum.example' })).toEqual([
      '“reloadAt” is "5:00", but must be a time such as "05:00". Write "05:00". Until it is mended, “reloadAt” is "05:00".',
      expect.stringContaining('must be an address that begins with https://, or "".'),
    ])
  })

  it('never shows a PIN, not even a wrong one', () => {
    expect(sentences({ pin: '12 34 56' }).join()).not.toMatch(/\d{2} \d{2}/)
    expect(sentences({ pin: 987654321 })).toEqual([
      '“pin” can’t be read, but must be 4 to 12 digits in quotes, or "". Until it is mended, “pin” is "".',
    ])
  })

  it.each([['text'], [null], [3], [[1, 2]]])(
    'that is no group of fields (%j) leaves the usual values',
    (data) => {
      expect(parseKioskConfig(data).config).toEqual(defaultKioskConfig)
      expect(sentences(data)).toHaveLength(1)
    },
  )
})

describe('the file of a kiosk', () => {
  it('that is no JSON names the line', () => {
    const { config, faults } = readKioskText('{\n  "volume": 0.5\n  "quiet": true\n}')
    expect(config).toEqual(defaultKioskConfig)
    expect(faults.map(({ message }) => message)).toEqual([
      'kiosk.json is no JSON: it can’t be read from line 3, column 3 on. A comma or a quote may be missing there or just before. The usual values hold.',
    ])
  })

  it('has a place for each fault of a field', () => {
    const { faults, placeOf } = readKioskText('{\n "hours": {\n  "monday": "late" },\n "volum": 1\n}')
    expect(faults.map((fault) => placeOf(fault)?.line)).toEqual([3, 4])
  })

  it('may begin with the mark that some editors put there', () => {
    expect(readKioskText('\uFEFF{"volume": 0.3}')).toMatchObject({ config: { volume: 0.3 }, faults: [] })
  })

  it('that doesn’t come leaves the usual values', async () => {
    const missing = problem('file-missing', 'Not there.', 'kiosk.json')
    const read = await loadKioskConfig({ text: () => Promise.resolve(missing) })
    expect(read.config).toEqual(defaultKioskConfig)
    expect(read.faults[0]?.message).toContain('could not be loaded')
  })
})
