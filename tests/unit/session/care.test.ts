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
  return { store, problems, care: createCare(store, (problem) => void problems.push(problem)) }
}

describe('a reader’s levels', () => {
  it('are kept, and found again', () => {
    const { store, care } = open()
    care.change('fear', 'out')
    expect(createCare(store, () => undefined).getState()).toEqual({ fear: 'out' })
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

  it('fall back one by one', () => {
    const { care, problems } = open('{"fear":"gone","loss":"out"}')
    expect(care.getState()).toEqual({ fear: 'written', loss: 'out' })
    expect(problems).toEqual([])
  })

  it.each(['{', '[]x', '"out"', 'null'])(
    'that can’t be read (%s) are said once, and all is as written',
    (kept) => {
      const { care, problems } = open(kept)
      expect(care.getState()).toEqual({})
      expect(problems).toMatchObject([{ code: 'unreadable-care' }])
    },
  )
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
