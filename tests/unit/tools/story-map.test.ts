import { describe, expect, test, vi } from 'vitest'
import { graphOf } from '../../../tools/story/map/graph.ts'
import { drawMap } from '../../../tools/story/map/draw-map.ts'
import { layOut, roomSize } from '../../../tools/story/map/layout.ts'
import { isLoaded, loadStory, type LoadedStory } from '../../../tools/story/load.ts'
import { readScript } from '../../../tools/story/script/read-script.ts'
import { loadTale } from '../../support/load-tale.ts'

// dagre and walks: seconds on a busy machine
vi.setConfig({ testTimeout: 60_000 })

const hall = `// Chapter 1. Two doors
=== hall
# year: 2020
A hall <b>with</b> two doors. # line:ha01
* [Left # line:l] -> garden
* [Right # line:r]
  # fact: dark
  { hall > 1: -> cellar }
  -> cellar
* [Out # line:x] -> END`
const rest = `=== garden
Roses. # line:ga01
-> close
=== cellar
-> close
=== close
# year: 2019
The end. # line:cl01
-> END
=== attic
Nobody comes here. # line:at01
-> END`
const story = {
  scenes: { garden: { notes: ['thorns:2', 'bees'], bridge: 'She passes a garden.' } },
  endings: { close: { title: 'Closing time' } },
}
const evidence = [
  {
    id: 'dark',
    claim: 'It is dark & cool.',
    source: { publisher: 'P', date: '2001' },
    confidence: 'verified',
  },
]

function house(): LoadedStory {
  const files = {
    'main.ink': 'INCLUDE hall.ink\nINCLUDE rest.ink\n-> hall',
    'hall.ink': hall,
    'rest.ink': rest,
  }
  return loadTale(files, { story, evidence })
}

function graph(loaded: LoadedStory) {
  return graphOf(loaded, readScript(loaded))
}

function load(folder: string): LoadedStory {
  const loaded = loadStory(folder)
  if (!isLoaded(loaded)) throw new Error(loaded[0]?.message)
  return loaded
}

describe('graphOf', () => {
  test('joins knots by choices and diverts, each pair once', () => {
    expect(graph(house()).arrows).toEqual([
      { from: '', to: 'hall', choices: [] },
      { from: 'hall', to: 'garden', choices: ['Left'] },
      { from: 'hall', to: 'cellar', choices: ['Right'] },
      { from: 'garden', to: 'close', choices: [] },
      { from: 'cellar', to: 'close', choices: [] },
    ])
  })

  test('gives a room its own years, or those of the rooms that lead to it', () => {
    const rooms = graph(house()).bands.flatMap((band) => band.rooms)
    expect(rooms.map(({ name, years }) => [name, ...years])).toEqual([
      [''],
      ['hall', 2020],
      ['garden', 2020],
      ['cellar', 2020],
      ['close', 2019],
      ['attic'],
    ])
    expect(rooms.find(({ name }) => name === 'garden')).toMatchObject({
      notes: [
        { category: 'thorns', weight: 2 },
        { category: 'bees', weight: 1 },
      ],
      bridge: 'She passes a garden.',
      ending: null,
    })
  })
})

describe('layOut', () => {
  test.each(['tale', 'stories/example', 'stories/pocket-of-air'])(
    'puts every room of %s into its band, and none upon another',
    (folder) => {
      const drawn = graph(folder === 'tale' ? house() : load(folder))
      const { rooms, bands, width, height, arrows } = layOut(drawn)
      const places = new Map(rooms.map((room) => [room.name, room]))
      drawn.bands.forEach((band, i) => {
        const { top = 0, height: tall = 0 } = bands[i] ?? {}
        for (const { name } of band.rooms) {
          const { x = -1, y = -1 } = places.get(name) ?? {}
          expect(x).toBeGreaterThanOrEqual(0)
          expect(x + roomSize.width).toBeLessThanOrEqual(width)
          expect(y).toBeGreaterThanOrEqual(top)
          expect(y + roomSize.height).toBeLessThanOrEqual(top + tall)
        }
      })
      expect(bands.at(-1)?.height).toBeLessThanOrEqual(height)
      expect(arrows).toHaveLength(drawn.arrows.length)
      expect(arrows.every(({ points }) => points.length >= 2)).toBe(true)
      const overlaps = rooms.filter((a, i) =>
        rooms.some(
          (b, j) => j > i && Math.abs(a.x - b.x) < roomSize.width && Math.abs(a.y - b.y) < roomSize.height,
        ),
      )
      expect(overlaps).toEqual([])
    },
  )
})

const options = { cuts: [null], walks: 30, seed: 1, game: 'http://localhost:5173/' }

describe('drawMap', () => {
  test('draws one file that asks for nothing else, the same every time', () => {
    const html = drawMap(house(), options)
    expect(html).not.toMatch(/<link|<script[^>]+src|<img|@import|url\((?!data:|#)/)
    expect(html).not.toContain('<b>with</b>')
    expect(drawMap(house(), options)).toBe(html)
  })

  test('tells what a knot says, rests on, is joined to, and how to open it in the game', () => {
    const html = drawMap(house(), options)
    const text = (knot: string) =>
      new RegExp(`<template id="text-${knot}">[^]*?</template>`).exec(html)?.[0].replace(/\s+/g, ' ') ?? ''
    expect(text('hall')).toContain('A hall &lt;b&gt;with&lt;/b&gt; two doors.')
    expect(text('hall')).toMatch(/Left<\/span> <span class="way">→ <a href="#knot-garden">garden/)
    expect(text('hall')).toContain('Chapter 1. Two doors · <code>hall.ink:2</code>')
    expect(text('garden')).toMatch(/http:\/\/localhost:5173\/\?story=tale&amp;seed=\d+&amp;path=l"/)
    expect(text('garden')).toContain('She passes a garden.')
    expect(text('attic')).toContain('No walk told it')
    expect(text('close')).toContain('Ending: Closing time')
    expect(html).toMatch(/data-knot="attic" data-never="0"/)
  })
})
