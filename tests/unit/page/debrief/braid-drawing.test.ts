import { expect, test } from 'vitest'
import { braidWays } from '../../../../game/classroom/braid.ts'
import { wayOfTurns } from '../../../../game/classroom/way-of-turns.ts'
import { drawBraid } from '../../../../game/page/debrief/braid-drawing.ts'
import { readAlone } from '../../../support/codes.ts'
import { openStory } from '../../../support/story-beats.ts'

const { story, teller } = openStory('five')
const braid = braidWays(
  Array.from({ length: 30 }, (_, n) => wayOfTurns(readAlone(teller, n), story.file)),
  'lot',
)
const { width, height, strands, knots } = drawBraid(braid)

test('every crossing, choice and ending is a knot of its own name, inside the picture, and none lies on another', () => {
  const count = braid.crossings.reduce((sum, { choices }) => sum + 1 + choices.length, braid.endings.length)
  expect(knots).toHaveLength(count)
  expect(new Set(knots.map(({ name }) => name)).size).toBe(count)
  expect(new Set(knots.map(({ x, y }) => `${x} ${y}`)).size).toBe(count)
  for (const { x, y, name } of knots) {
    expect(x > 0 && x < width && y > 0 && y < height, name).toBe(true)
  }
})

test('a strand leads down, from its knot to another, and broader where more went', () => {
  const places = new Set(knots.map(({ x, y }) => `${x} ${y}`))
  for (const { line } of strands) {
    const [, from = '', to = ''] = /^M(\S+ \S+)C.* (\S+ \S+)$/.exec(line) ?? []
    expect(places).toContain(from)
    expect(places).toContain(to)
    expect(Number(to.split(' ')[1])).toBeGreaterThan(Number(from.split(' ')[1]))
  }
  const [first] = braid.crossings
  const fans = first?.choices.map(({ choice, about }) => ({
    about: about ?? 0,
    width: strands.find((strand) => strand.choice === choice)?.width ?? 0,
  }))
  expect(fans?.toSorted((a, b) => a.width - b.width)).toEqual(fans?.toSorted((a, b) => a.about - b.about))
})

test('of nothing there is a picture of nothing', () => {
  expect(drawBraid({ ways: 0, crossings: [], endings: [] })).toMatchObject({ strands: [], knots: [] })
})
