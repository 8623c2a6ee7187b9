import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { defaultKioskConfig, parseKioskConfig } from '../../../../game/modes/kiosk/kiosk-config.ts'
import { problem } from '../../../../game/story/problem.ts'

describe('a kiosk configuration', () => {
  it('as shipped says what the defaults say', () => {
    const shipped: unknown = JSON.parse(readFileSync('assets/kiosk.json', 'utf8'))
    expect(parseKioskConfig(shipped)).toEqual({ config: defaultKioskConfig, problem: null })
  })

  it('may leave everything out', () => {
    expect(parseKioskConfig({ idleSeconds: 90 }).config).toEqual({ ...defaultKioskConfig, idleSeconds: 90 })
  })

  it.each([[{ idleSeconds: 1 }], [{ volume: 2 }], [{ quiet: 'yes' }], [{ idle: 90 }], ['text'], [null]])(
    'that can’t be read (%j) becomes a sentence, and the defaults hold',
    (data) => {
      const read = parseKioskConfig(data)
      expect(read.config).toEqual(defaultKioskConfig)
      expect(read.problem).toMatchObject({ code: 'bad-kiosk-config', where: 'kiosk.json' })
    },
  )

  it('that is missing keeps the problem of its loading', () => {
    const missing = problem('file-missing', 'Not there.', 'kiosk.json')
    expect(parseKioskConfig(missing)).toEqual({ config: defaultKioskConfig, problem: missing })
  })
})
