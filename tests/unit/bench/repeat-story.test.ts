import { describe, expect, test, vi } from 'vitest'
import { parseStoryFile } from '../../../game/session/story-file.ts'
import { isProblem } from '../../../game/story/problem.ts'
import { createStoryteller } from '../../../game/story/storyteller.ts'
import { compileInk, compileStory, type Compiled } from '../../../tools/story/compile.ts'
import { readInkLines } from '../../../tools/story/ink-lines.ts'
import { readKnotGraph } from '../../../tools/story/knot-graph.ts'
import { randomWalk, seedOfWalk } from '../../../tools/story/random-walk.ts'
import { repeatInk, repeatStoryFile } from '../../bench/repeat-story.ts'

// the whole story is compiled and walked: seconds on a busy machine
vi.setConfig({ testTimeout: 60_000 })

function compile(sources: ReadonlyMap<string, string>): Compiled {
  const compiled = compileInk((name) => sources.get(name) ?? '')
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems))
  return compiled
}

const repeat = (compiled: Compiled, times: number, kept: readonly string[] = []) =>
  compile(repeatInk(compiled, times, kept))

const ink = `# title: T
VAR coin = 1 // as she set out
VAR cut = 1
LIST Marks = lamp, (key)
-> hall
=== hall
The hall, she says, {coin} {coin > 1: full|empty}. # line:a
* {not garden} [To the garden # line:b] -> garden
* [Out # line:c] -> close
=== garden
~ coin = coin + count(2)
~ Marks += lamp
{Marks ? lamp: Light} {hall: from the hall} {TURNS_SINCE(-> hall)}. # line:d # at:hall
-> rest ->
-> close
=== function count(n)
~ return n
=== rest
= first
A rest. # line:e
->->
=== close
"hall" and garden. # line:f
-> END`
const tale = compile(new Map([['main.ink', ink]]))

describe('repeatInk', () => {
  test('leaves a story as it is, once', () => {
    expect(repeat(tale, 1).json).toBe(tale.json)
  })

  test('gives every knot, line and choice a copy with a name of its own', () => {
    const thrice = repeat(tale, 3)
    const ids = readInkLines(thrice.tree).lines.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBe(3 * readInkLines(tale.tree).lines.length)
    expect(thrice.warnings).toEqual([])
    expect([...(readKnotGraph(thrice.tree).get('garden_x2') ?? [])]).toEqual([
      'hall_x2',
      'rest_x2',
      'close_x2',
    ])
    expect([...(readKnotGraph(thrice.tree).get('close_x3') ?? [])]).toEqual([])
  })

  test('tells one copy after another, each as the first, but for what is kept', () => {
    const teller = createStoryteller(repeat(tale, 2, ['cut']).json, { cut: 3 })
    const walk = (path: readonly string[]) => {
      let told = teller.open(1)
      const lines = told.beat.lines.map(({ text }) => text)
      for (const id of path) {
        const next = teller.choose(told.position, id)
        if (isProblem(next)) throw new Error(next.message)
        told = next
        lines.push(...told.beat.lines.map(({ text }) => text))
      }
      return lines
    }
    const once = ['The hall, she says, 1 empty.', 'Light from the hall 1.', 'A rest.', '"hall" and garden.']
    expect(walk(['b', 'b_x2'])).toEqual([...once, ...once])
    expect(teller.variable('cut')).toBe('3')
    expect(teller.variable('Marks')).toBe('lamp, key')
  })

  test('repeats our own story: every copy keeps to itself, and walks come to the end of the last', () => {
    const whole = compileStory('stories/pocket-of-air')
    if (!whole.ok) throw new Error(JSON.stringify(whole.problems))
    const twice = repeat(whole, 2, ['cut'])
    const leaks = [...readKnotGraph(twice.tree)].filter(
      ([from, to]) => from.endsWith('_x2') && [...to].some((knot) => !knot.endsWith('_x2')),
    )
    expect(leaks).toEqual([])
    const teller = createStoryteller(twice.json, { cut: 3 })
    const walks = Array.from({ length: 2 }, (_, n) => randomWalk(teller, seedOfWalk(1, n)))
    expect(walks.map(({ outcome }) => outcome)).toEqual(walks.map(() => 'ended'))
    expect(walks.every(({ last }) => last.knot.endsWith('_x2'))).toBe(true)
  })
})

test('repeatStoryFile says the same of every copy', () => {
  const file = parseStoryFile(
    {
      schema: 1,
      id: 't',
      title: 'T',
      scenes: { hall: { notes: ['dark:1'] } },
      endings: { close: { title: 'Closed' } },
      looksAhead: { 'hall light-of-2020': 'on purpose' },
      recap: { choices: { b: 'She went' }, others: [{ id: 'o', when: 'garden', text: 'They came' }] },
    },
    '',
  )
  if (isProblem(file)) throw new Error(file.message)
  const twice = repeatStoryFile(file, 2)
  expect(repeatStoryFile(file, 1)).toEqual(file)
  expect(Object.keys(twice.scenes)).toEqual(['hall', 'hall_x2'])
  expect(twice.endings['close_x2']).toEqual({ title: 'Closed' })
  expect(twice.looksAhead['hall_x2 light-of-2020']).toBe('on purpose')
  expect(twice.recap.others.map(({ when }) => when)).toEqual(['garden', 'garden_x2'])
})
