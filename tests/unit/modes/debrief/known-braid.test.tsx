// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { SeatEvent } from '../../../../game/classroom/class-event.ts'
import { foldClass, openClass } from '../../../../game/classroom/class-state.ts'
import { viewClass, type ProjectorView } from '../../../../game/classroom/class-view.ts'
import { wayOfTurns } from '../../../../game/classroom/way-of-turns.ts'
import { composeDebrief } from '../../../../game/modes/debrief/compose-debrief.ts'
import { Debrief } from '../../../../game/page/debrief/debrief.tsx'
import { OutLink } from '../../../../game/page/fact-note.tsx'
import { isProblem } from '../../../../game/story/problem.ts'
import { lessonSetup } from '../../../support/class-client.ts'
import { readAlone } from '../../../support/codes.ts'
import { openStory } from '../../../support/story-beats.ts'

afterEach(cleanup)

const { story, teller } = openStory('five')
const none = createStore(() => [])

/** What a class at its own pace looks back on, by all that its seats sent. */
function braidOf(seats: readonly (readonly SeatEvent[])[]): ProjectorView['braid'] {
  let state = openClass({ setup: { ...lessonSetup, pace: 'own' }, lot: 'lot' })
  const events = [
    ...seats.map((_, seat) => ({ kind: 'seated' as const, seat })),
    ...seats.flatMap((sent, seat) => sent.map((by) => ({ kind: 'did' as const, seat, by }))),
    { kind: 'led' as const, by: { kind: 'talked' as const, step: 0, part: 0 } },
  ]
  for (const event of events) {
    const next = foldClass(state, event)
    if (isProblem(next)) throw new Error(next.message)
    state = next
  }
  const view = viewClass(state, 'projector', 0)
  return 'braid' in view ? view.braid : null
}

/** What a seat sends that reads the story. */
function readSent(reader: number): readonly SeatEvent[] {
  const { steps, ending } = wayOfTurns(readAlone(teller, reader), story.file)
  const chosen = steps.map((step, turn) => ({
    kind: 'chose' as const,
    turn,
    choice: step.choice,
    offered: [...step.offered],
  }))
  return ending === null ? chosen : [...chosen, { kind: 'ended', ending }]
}

/** What a seat sends that makes things up; some of it is what everything in JavaScript has. */
function forge(seat: number): readonly SeatEvent[] {
  const lie = seat % 2 === 0 ? 'ms_kim_is_a_fool' : 'constructor'
  const [real = ''] = Object.keys(story.file.recap.choices)
  return [
    { kind: 'chose', turn: 0, choice: lie, offered: ['ms_kim_is_a_fool', 'constructor'] },
    { kind: 'chose', turn: 1, choice: seat % 4 < 2 ? lie : real, offered: [lie, real] },
    { kind: 'ended', ending: seat % 2 === 0 ? 'ms_kim_ends' : 'constructor' },
  ]
}

test('seats that make up choices and endings put none of it into the talk, and what others did stays', () => {
  const braid = braidOf([...range(14).map(forge), ...range(16).map(readSent)])
  if (braid === null) throw new Error('a class at its own pace looks back on a braid')
  expect(JSON.stringify(braid)).toContain('ms_kim_is_a_fool')

  const told = { braid, asked: [], path: [], beyond: [], met: [], endings: [] }
  const data = composeDebrief(told, {
    story: story.file,
    file: story.debrief,
    evidence: null,
    contacts: [],
    tellings: { luck: none, choice: none },
  })
  const { crossings = [], endings = [] } = data.braid ?? {}
  expect(crossings.length).toBeGreaterThan(0)
  expect(endings.length).toBeGreaterThan(0)
  for (const { choices } of crossings) {
    expect(choices.length).toBeGreaterThan(1)
    for (const { choice, next } of choices) {
      expect(story.file.recap.choices).toHaveProperty([choice])
      for (const to of next) if ('crossing' in to) expect(crossings[to.crossing]).toBeDefined()
    }
  }

  render(<Debrief data={data} evidence={createStore(() => null)} SourceLink={OutLink} />)
  for (const step of ['What happened', 'The same choice, different fates']) {
    fireEvent.click(within(screen.getByRole('navigation')).getByRole('button', { name: step }))
    expect(document.body.textContent).not.toMatch(/ms_kim|constructor|native code/)
  }
})

const range = (length: number): readonly number[] => Array.from({ length }, (_, at) => at)
