import { expect, it } from 'vitest'
import { closeLayer, isAway, openLayer, type Layer, type Layers } from '../../../game/modes/layers.ts'

const away: Layer = { kind: 'away' }
const settings: Layer = { kind: 'settings' }
const facts: Layer = { kind: 'aside', id: 'facts' }
const open = (...opened: readonly Layer[]): Layers => opened.reduce(openLayer, [])

it('what is opened from the step-away screen closes back to it', () => {
  expect(closeLayer(open(away, settings))).toEqual([away])
  expect(isAway(open(away, settings))).toBe(true)
})

it('one page after another takes its place, and leaves nothing to close twice', () => {
  expect(open(away, settings, facts)).toEqual([away, facts])
  expect(open(settings, facts)).toEqual([facts])
  expect(closeLayer(open(settings, facts))).toEqual([])
})

it('to step away from anything is to be on the step-away screen alone', () => {
  expect(open(settings, away)).toEqual([away])
  expect(open(away, facts, away)).toEqual([away])
})
