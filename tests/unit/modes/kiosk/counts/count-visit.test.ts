import { describe, expect, it } from 'vitest'
import { countVisit } from '../../../../../game/modes/kiosk/counts/count-visit.ts'
import { createCountsShelf } from '../../../../../game/modes/kiosk/counts/counts-shelf.ts'
import { createMemoryStore } from '../../../../../game/session/ports.ts'
import { createSession } from '../../../../../game/session/session.ts'
import { createSettings } from '../../../../../game/session/settings.ts'
import { tellerOf } from '../../../../support/tell.ts'

const ink = `
# chapter: Ice
Hello. # line:a
* [On # line:c1]
  # chapter: Hands
  There. # line:b
  ** [End # line:c2]
     Done. # line:c
     -> END`

function visit() {
  let now = new Date(2026, 4, 1, 10, 59)
  const store = createMemoryStore()
  const shelf = createCountsShelf(store)
  const settings = createSettings(createMemoryStore(), () => undefined)
  const session = createSession({
    teller: tellerOf(ink),
    story: { id: 'tale', cut: '', hash: '1' },
    seed: 1,
  })
  const end = countVisit(
    { session, settings, language: 'en' },
    { shelf, clock: () => now, report: () => undefined },
  )
  return {
    store,
    session,
    settings,
    endAfter(minutes: number) {
      now = new Date(now.getTime() + minutes * 60_000)
      end()
      end()
      return shelf.read().days.map(({ counts }) => counts)
    },
  }
}

describe('a visit', () => {
  it('that is left counts where, how long, and in the hour of its end', () => {
    const { session, endAfter } = visit()
    session.choose('c1', 0)
    expect(endAfter(4)).toEqual([
      {
        hours: { '10': { 'visits begun': 1 }, '11': { 'visits left': 1 } },
        day: { 'language en': 1, 'leftin Hands': 1, 'minutes 3 to 6': 1 },
      },
    ])
  })

  it('that comes to the end is finished, and left nowhere', () => {
    const { session, endAfter } = visit()
    session.choose('c1', 0)
    session.choose('c2', 1)
    const [counts] = endAfter(0.5)
    expect(counts?.hours).toEqual({ '10': { 'visits begun': 1, 'visits finished': 1 } })
    expect(counts?.day).toEqual({ 'language en': 1, 'minutes under 1': 1 })
  })

  it('counts each setting that was used, once, also where it was set back', () => {
    const { settings, endAfter } = visit()
    settings.change({ textSize: 150, volume: 0.2 })
    settings.change({ textSize: 200, plain: true })
    settings.change({ textSize: 100 })
    expect(endAfter(1)[0]?.day).toMatchObject({ 'access textSize': 1, 'access plain': 1 })
    expect(Object.keys(endAfter(1)[0]?.day ?? {}).filter((name) => name.startsWith('access'))).toHaveLength(2)
  })

  it('leaves nothing of its choices, its luck or its minute', () => {
    const { session, store, endAfter } = visit()
    session.choose('c1', 0)
    endAfter(2)
    const kept = store.keys('').map((key) => `${key}${store.read(key) ?? ''}`)
    expect(kept.join()).not.toMatch(/c1|seed|path|:59|T10/)
  })

  it('that ends after the clock was set back is a short one', () => {
    expect(visit().endAfter(-30)[0]?.day).toMatchObject({ 'minutes under 1': 1 })
  })
})
