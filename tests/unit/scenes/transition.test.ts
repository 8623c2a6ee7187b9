import { describe, expect, it } from 'vitest'
import { chooseTransition } from '../../../game/scenes/transition.ts'
import { emptyStage } from '../../../game/session/stage.ts'

const home = { ...emptyStage, scene: 'home', look: 'day', year: 2019, chapter: 'The Jar' }

describe('chooseTransition', () => {
  it.each([
    ['the first picture simply comes', null, home, 'dissolve'],
    ['another place dissolves', home, { ...home, scene: 'river' }, 'dissolve'],
    ['time in one place washes in', home, { ...home, look: 'night' }, 'wash'],
    ['a year that passes washes in', home, { ...home, scene: 'river', year: 2020 }, 'wash'],
    ['a new chapter is a long way', home, { ...home, scene: 'river', chapter: 'Ice' }, 'distance'],
    ['a shock is a cut, wherever it is', home, { ...home, chapter: 'Ice', arrive: 'cut' as const }, 'cut'],
  ])('%s', (_, before, after, transition) => expect(chooseTransition(before, after)).toBe(transition))
})
