import { describe, expect, it } from 'vitest'
import { createCare, levelOf } from '../../../game/session/care.ts'
import { decidingCategories } from '../../../game/session/content-note.ts'
import { listKept } from '../../../game/session/kept.ts'
import { createMemoryStore } from '../../../game/session/ports.ts'
import type { Problem } from '../../../game/story/problem.ts'

function open(kept: string | null = null) {
  const store = createMemoryStore()
  if (kept !== null) store.write('pocket-of-air/care', kept)
  const problems: Problem[] = []
  const care = createCare(
    store,
    () => 7,
    (problem) => void problems.push(problem),
  )
  return { store, problems, care, unread: care.unread }
}

describe('a reader’s levels', () => {
  it('are kept, and found again', () => {
    const { store, care } = open()
    care.change('fear', 'out')
    expect(createCare(store, Date.now, () => undefined).getState()).toEqual({ fear: 'out' })
    expect(listKept(store)).toMatchObject([{ kind: 'care' }])
  })

  it('leave nothing behind when all is as written again', () => {
    const { store, care } = open()
    care.change('fear', 'out')
    care.change('fear', 'written')
    care.change('loss', 'softened')
    care.reset()
    expect(listKept(store)).toEqual([])
    expect(care.getState()).toEqual({})
  })

  it('that can’t be read are softened one by one, and that is said', () => {
    const { care, unread } = open('{"fear":"gone","loss":"out"}')
    expect(care.getState()).toEqual({ fear: 'softened', loss: 'out' })
    expect(unread?.code).toBe('unreadable-level')
  })

  it.each(['{', '[]x', '"out"', 'null'])(
    'that can’t be read at all (%s) are said, and all is as written',
    (kept) => {
      const { care, unread } = open(kept)
      expect(care.getState()).toEqual({})
      expect(unread?.code).toBe('unreadable-care')
    },
  )

  it('are put aside, not lost, when new ones take their place, and only then', () => {
    const { store, care } = open('{')
    expect(store.keys('pocket-of-air/')).toEqual(['pocket-of-air/care'])
    care.change('fear', 'out')
    care.change('loss', 'out')
    const aside = listKept(store).filter(({ kind }) => kind === 'aside')
    expect(aside.map(({ key }) => store.read(key))).toEqual(['{'])
    expect(open(store.read('pocket-of-air/care')).care.getState()).toEqual({ fear: 'out', loss: 'out' })
  })
})

describe('a scene', () => {
  const scene = (notes: readonly string[], gate = '') => ({ notes: [...notes], gate })

  it('is decided by its notes from weight 2 on, and by its gate', () => {
    expect(decidingCategories(scene(['fear:1', 'loss:2', 'return:3']))).toEqual(['loss', 'return'])
    expect(decidingCategories(scene(['trafficking:1'], 'trafficking'))).toEqual(['trafficking'])
  })

  it('is met as little as any category that decides it asks for', () => {
    const both = scene(['loss:2', 'return:2', 'fear:1'])
    expect(levelOf(both, { fear: 'out' })).toBe('written')
    expect(levelOf(both, { loss: 'softened' })).toBe('softened')
    expect(levelOf(both, { loss: 'softened', return: 'out' })).toBe('out')
  })
})
