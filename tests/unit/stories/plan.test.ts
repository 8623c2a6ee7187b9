import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readInkLines } from '../../../tools/story/ink-lines.ts'
import { readKnotGraph } from '../../../tools/story/knot-graph.ts'
import { findMemories } from '../../../tools/story/memory.ts'
import { isLoaded, loadStory } from '../../../tools/story/load.ts'

/** The plan as it was drawn before the story was written: a departure from it has its reason in DEPARTURES.md. */
interface Plan {
  readonly knots: readonly {
    readonly id: string
    readonly decisions: readonly {
      readonly id: string
      readonly choices: readonly { readonly to: string }[]
    }[]
    readonly next: readonly { readonly to: string }[]
    readonly ending?: { readonly title: string }
  }[]
  readonly stops: readonly { readonly id: string }[]
}

const folder = 'stories/pocket-of-air'
const plan = JSON.parse(readFileSync(`${folder}/plan.json`, 'utf8')) as Plan
const departures = readFileSync(`${folder}/DEPARTURES.md`, 'utf8')
const story = loadStory(folder)
if (!isLoaded(story)) throw new Error('the story does not compile')
const ink = readInkLines(story.compiled.tree)
const graph = readKnotGraph(story.compiled.tree)
const isExcused = (name: string) => departures.includes(`\`${name}\``)

/** What a reader can choose in a knot, page turns and the way out aside. */
function choicesIn(knot: string): number {
  return ink.lines.filter(
    ({ kind, flow, prose, tags }) =>
      kind === 'choice' &&
      flow.split('.')[0] === knot &&
      prose !== 'Go on' &&
      !tags.some(({ name }) => name === 'leave'),
  ).length
}

describe('the story against its plan', () => {
  it('has every planned scene', () => {
    expect(plan.knots.map(({ id }) => id).filter((id) => !graph.has(id) && !isExcused(id))).toEqual([])
  })

  it('has every planned ending, by its title', () => {
    const planned = plan.knots.flatMap(({ id, ending }) => (ending ? [[id, ending.title]] : []))
    const built = Object.entries(story.file.endings).map(([id, { title }]) => [id, title])
    expect(built.toSorted()).toEqual(planned.toSorted())
  })

  it('offers in every scene what was planned', () => {
    const short = plan.knots.flatMap(({ id, decisions }) => {
      const planned = decisions.reduce((sum, { choices }) => sum + choices.length, 0)
      const built = choicesIn(id)
      return built >= planned || isExcused(id) ? [] : [`${id}: ${built} of ${planned} choices`]
    })
    expect(short).toEqual([])
  })

  it('leads from scene to scene as was planned', () => {
    const missing = plan.knots.flatMap(({ id, decisions, next }) => {
      const planned = [...next, ...decisions.flatMap(({ choices }) => choices)].map(({ to }) => to)
      return planned
        .filter((to) => to !== '.' && !graph.get(id)?.has(to) && !isExcused(id))
        .map((to) => `${id} -> ${to}`)
    })
    expect(missing).toEqual([])
  })

  it('has every planned stop for talk', () => {
    const built = new Set(
      ink.lines
        .flatMap(({ tags }) => tags.filter(({ name }) => name === 'discuss'))
        .map(({ value }) => value),
    )
    expect(plan.stops.map(({ id }) => id).filter((id) => !built.has(id) && !isExcused(id))).toEqual([])
  })

  it('remembers in at least sixty places what was chosen or drawn elsewhere', () => {
    expect(findMemories(story.compiled, ink).length).toBeGreaterThanOrEqual(60)
  })
})
