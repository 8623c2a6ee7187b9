import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createMemoryStore } from '../../../game/session/ports.ts'
import { createSettings, defaultSettings } from '../../../game/session/settings.ts'
import { problem, type Problem } from '../../../game/story/problem.ts'

const key = 'pocket-of-air/settings'

function open(text: string | null, store = createMemoryStore()) {
  if (text !== null) store.write(key, text)
  const problems: Problem[] = []
  return { store, problems, settings: createSettings(store, (found) => problems.push(found)) }
}

describe('settings', () => {
  it('are the usual ones on a new device', () => {
    const { settings, problems } = open(null)
    expect([settings.getState(), problems]).toEqual([defaultSettings, []])
  })

  it('are kept, and found again by the next page', () => {
    const { store, settings } = open(null)
    settings.change({ textSize: 150, muted: true })
    expect(open(null, store).settings.getState()).toEqual({ ...defaultSettings, textSize: 150, muted: true })
    settings.reset()
    expect(open(null, store).settings.getState()).toEqual(defaultSettings)
  })

  it('kept by an older page are filled up', () => {
    expect(open('{"textSize":200}').settings.getState()).toEqual({ ...defaultSettings, textSize: 200 })
  })

  it.each(['{"textSize":900,"muted":true}', '{"theme":"sepia","muted":true}', '{"volume":-1,"muted":true}'])(
    'of which one can’t be read (%s) lose only that one',
    (text) => {
      expect(open(text).settings.getState()).toEqual({ ...defaultSettings, muted: true })
    },
  )

  it('edited by hand are valid settings again, and every part that can be read is kept (law)', () => {
    const part = fc.constantFrom(...Object.keys(defaultSettings))
    const value = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(300, 'wider', 'clear', 'narrow', 'dark', true, 0.5),
    )
    fc.assert(
      fc.property(fc.dictionary(part, value), (edited) => {
        const { settings, problems } = open(JSON.stringify(edited))
        const now = settings.getState()
        expect(problems).toEqual([])
        expect(Object.keys(now)).toEqual(Object.keys(defaultSettings))
        // what is kept of them is read again as it is
        expect(open(JSON.stringify(now)).settings.getState()).toEqual(now)
        // each part by itself comes to the same: none costs another
        for (const [name, alone] of Object.entries(edited)) {
          const single = open(JSON.stringify({ [name]: alone })).settings.getState()
          expect(Object.entries(now)).toContainEqual(Object.entries(single).find(([key]) => key === name))
        }
      }),
    )
  })

  it('are what this device usually has until the reader changes one, and after going back', () => {
    const usual = { ...defaultSettings, muted: true }
    const settings = createSettings(createMemoryStore(), () => undefined, usual)
    expect(settings.getState()).toEqual(usual)
    settings.change({ muted: false })
    expect(settings.getState().muted).toBe(false)
    settings.reset()
    expect(settings.getState()).toEqual(usual)
  })

  it.each(['{', 'null', '[]x'])('that can’t be read (%s) are reported, and the usual ones hold', (text) => {
    const { settings, problems } = open(text)
    expect(settings.getState()).toEqual(defaultSettings)
    expect(problems).toMatchObject([{ code: 'unreadable-settings', where: key }])
  })

  it('hold for this page where the device has no room, which is reported', () => {
    const full = { ...createMemoryStore(), write: () => problem('storage-full', 'Full.', key) }
    const { settings, problems } = open(null, full)
    settings.change({ textSize: 150 })
    expect(settings.getState().textSize).toBe(150)
    expect(problems).toMatchObject([{ code: 'storage-full' }])
  })
})
