import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readInkLines } from '../../../tools/story/ink-lines.ts'
import { readKnotGraph } from '../../../tools/story/knot-graph.ts'
import { findMemories } from '../../../tools/story/memory.ts'
import { isLoaded, loadStory } from '../../../tools/story/load.ts'

/** The plan as it was drawn before the story was written; what the story does otherwise within a scene is told in DEPARTURES.md. */
interface Plan {
  readonly knots: readonly {
    readonly id: string
    readonly decisions: readonly {
      readonly id: string
      readonly choices: readonly { readonly text: string; readonly to: string }[]
    }[]
    readonly next: readonly { readonly to: string }[]
    readonly ending?: { readonly title: string }
  }[]
  readonly stops: readonly { readonly id: string }[]
}

const folder = 'stories/pocket-of-air'
const plan = JSON.parse(readFileSync(`${folder}/plan.json`, 'utf8')) as Plan
const story = loadStory(folder)
if (!isLoaded(story)) throw new Error('the story does not compile')
const ink = readInkLines(story.compiled.tree)
const graph = readKnotGraph(story.compiled.tree)

const isPageTurn = (text: string) => /^Go on\b.{0,3}$/.test(text)

/** What a reader can choose in a knot, page turns and the way out aside. */
function choicesIn(knot: string): number {
  return ink.lines.filter(
    ({ kind, flow, prose, tags }) =>
      kind === 'choice' &&
      flow.split('.')[0] === knot &&
      !isPageTurn(prose) &&
      !tags.some(({ name }) => name === 'leave'),
  ).length
}

describe('the story against its plan', () => {
  it('has every planned scene', () => {
    expect(plan.knots.map(({ id }) => id).filter((id) => !graph.has(id))).toEqual([])
  })

  it('has every planned ending, by its title', () => {
    const planned = plan.knots.flatMap(({ id, ending }) => (ending ? [[id, ending.title]] : []))
    const built = Object.entries(story.file.endings).map(([id, { title }]) => [id, title])
    expect(built.toSorted()).toEqual(planned.toSorted())
  })

  it('offers in every scene what was planned', () => {
    const short = plan.knots.flatMap(({ id, decisions }) => {
      const planned = decisions
        .flatMap(({ choices }) => choices)
        .filter(({ text }) => !isPageTurn(text)).length
      const built = choicesIn(id)
      return built >= planned ? [] : [`${id}: ${built} of ${planned} choices`]
    })
    expect(short).toEqual([])
  })

  it('leads from scene to scene as was planned', () => {
    const missing = plan.knots.flatMap(({ id, decisions, next }) => {
      const planned = [...next, ...decisions.flatMap(({ choices }) => choices)].map(({ to }) => to)
      return planned.filter((to) => to !== '.' && !graph.get(id)?.has(to)).map((to) => `${id} -> ${to}`)
    })
    expect(missing).toEqual([])
  })

  it('has every planned stop for talk', () => {
    const built = new Set(
      ink.lines
        .flatMap(({ tags }) => tags.filter(({ name }) => name === 'discuss'))
        .map(({ value }) => value),
    )
    expect(plan.stops.map(({ id }) => id).filter((id) => !built.has(id))).toEqual([])
  })

  it('remembers in at least sixty places what was chosen or drawn elsewhere', () => {
    expect(findMemories(story.compiled, ink).length).toBeGreaterThanOrEqual(60)
  })
})
