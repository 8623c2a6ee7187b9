import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ClassEvent } from '../../../game/classroom/class-event.ts'
import { reasons, talkSteps, type Closing } from '../../../game/classroom/closings.ts'
import {
  foldClass,
  mostSeats,
  mostStops,
  openClass,
  type ClassState,
} from '../../../game/classroom/class-state.ts'
import { isProblem } from '../../../game/story/problem.ts'
import { lessonSetup } from '../../support/class-client.ts'
import { classEvents } from '../../support/class-events.ts'

const paces = fc.constantFrom('together' as const, 'own' as const)

/** A class with three in it, after these events; what doesn't fit is left out of its log. */
function tell(pace: 'together' | 'own', events: readonly ClassEvent[]) {
  const log: ClassEvent[] = []
  let state = openClass({ setup: { ...lessonSetup, pace }, lot: 'lot' })
  const begun = [0, 1, 2].map((seat) => ({ kind: 'seated', seat }) as const)
  for (const event of [...begun, ...events]) {
    const next = foldClass(state, event)
    if (isProblem(next)) continue
    log.push(event)
    state = next
  }
  return { state, log }
}

/** Refused or not, the class as it then is. */
function after(state: ClassState, event: ClassEvent): ClassState {
  const next = foldClass(state, event)
  return isProblem(next) ? state : next
}

const led = (by: Extract<ClassEvent, { kind: 'led' }>['by']): ClassEvent => ({ kind: 'led', by })
const isLed = (event: ClassEvent, kind: string) => event.kind === 'led' && event.by.kind === kind

describe('a class is its log', () => {
  test('told again it is the same, whatever else was refused meanwhile', () => {
    fc.assert(
      fc.property(paces, classEvents, (pace, events) => {
        const { state, log } = tell(pace, events)
        const again = log.reduce(after, openClass({ setup: { ...lessonSetup, pace }, lot: 'lot' }))
        expect(again).toEqual(state)
      }),
    )
  })

  test('what comes changes nothing of what was', () => {
    fc.assert(
      fc.property(paces, classEvents, classEvents, (pace, before, events) => {
        const { state } = tell(pace, before)
        const copy = structuredClone(state)
        events.reduce(after, state)
        expect(state).toEqual(copy)
      }),
    )
  })

  test('what comes a second time at once changes nothing, but what goes on and who sits', () => {
    fc.assert(
      fc.property(paces, classEvents, classEvents, (pace, before, [event]) => {
        fc.pre(event !== undefined && event.kind !== 'seated' && !isLed(event, 'moved'))
        const once = after(tell(pace, before).state, event)
        expect(after(once, event)).toEqual(once)
      }),
    )
  })
})

describe('what is over stays as it was', () => {
  test('a class that has ended takes nothing', () => {
    fc.assert(
      fc.property(paces, classEvents, classEvents, (pace, before, events) => {
        const ended = after(tell(pace, before).state, led({ kind: 'closed', with: 'time' }))
        for (const event of events) expect(foldClass(ended, event)).toMatchObject({ code: 'closed-class' })
      }),
    )
  })

  test('what a class looks back on: nobody joins, chooses or goes on while it talks', () => {
    fc.assert(
      fc.property(paces, classEvents, classEvents, (pace, before, events) => {
        const talking = after(tell(pace, before).state, led({ kind: 'talked', step: 0, part: 0 }))
        const then = events.reduce(after, talking)
        expect({ ...then, talk: talking.talk, part: talking.part, closedWith: talking.closedWith }).toEqual(
          talking,
        )
      }),
    )
  })

  test('a vote that was shown, however the class goes back and is asked again', () => {
    fc.assert(
      fc.property(classEvents, classEvents, (before, events) => {
        const { state } = tell('together', before)
        const then = events.reduce(after, state)
        for (const [key, question] of state.questions) {
          if (question.phase === 'shown') expect(then.questions.get(key)).toEqual(question)
        }
      }),
    )
  })
})

describe('votes', () => {
  const asked = led({ kind: 'asked', turn: 0, offered: ['a', 'b'] })
  const vote = (seat: number, choice: string, turn = 0): ClassEvent => ({
    kind: 'did',
    seat,
    by: { kind: 'chose', turn, choice, offered: [] },
  })

  test('only of what was offered, and only until the vote ends', () => {
    const { state } = tell('together', [asked, vote(0, 'a')])
    expect(foldClass(state, vote(1, 'c'))).toMatchObject({ code: 'not-offered' })
    expect(foldClass(state, vote(1, 'a', 1))).toMatchObject({ code: 'passed-on' })
    const ended = after(state, led({ kind: 'ended-vote', turn: 0 }))
    expect(foldClass(ended, vote(0, 'b'))).toMatchObject({ code: 'passed-on' })
  })

  test('each seat has one, the last', () => {
    const { state } = tell('together', [asked, vote(0, 'a'), vote(1, 'a'), vote(0, 'b')])
    expect([...(state.questions.get('')?.votes ?? [])]).toEqual([
      [0, 'b'],
      [1, 'a'],
    ])
  })

  test('are there again when the class comes back to the question', () => {
    const { state } = tell('together', [
      asked,
      vote(0, 'a'),
      led({ kind: 'moved', turn: 0, choices: ['b'] }),
      led({ kind: 'went-back', turn: 0 }),
      asked,
    ])
    expect(state.questions.get('')?.votes.size).toBe(1)
  })
})

describe('seats', () => {
  test('are taken in their order, up to a number, and not while the door is shut', () => {
    const many = Array.from({ length: mostSeats }, (_, seat): ClassEvent => ({ kind: 'seated', seat }))
    const { state } = tell('own', many)
    expect(state.seats).toHaveLength(mostSeats)
    expect(foldClass(state, { kind: 'seated', seat: mostSeats })).toMatchObject({ code: 'full-class' })
    const shut = after(tell('own', []).state, led({ kind: 'shut-door', isShut: true }))
    expect(foldClass(shut, { kind: 'seated', seat: 3 })).toMatchObject({ code: 'shut-class' })
    expect(foldClass(state, { kind: 'seated', seat: 7 })).toMatchObject({ code: 'wrong-seat' })
  })

  test('at their own pace keep a way without gaps, and lose their ending when they choose again', () => {
    const chose = (turn: number, choice: string): ClassEvent => ({
      kind: 'did',
      seat: 0,
      by: { kind: 'chose', turn, choice, offered: ['a', 'b'] },
    })
    const { state } = tell('own', [
      chose(0, 'a'),
      chose(1, 'a'),
      { kind: 'did', seat: 0, by: { kind: 'ended', ending: 'home' } },
    ])
    expect(foldClass(state, chose(3, 'a'))).toMatchObject({ code: 'too-early' })
    const back = after(state, chose(0, 'b'))
    expect(back.seats[0]).toMatchObject({ taken: [{ choice: 'b', offered: ['a', 'b'] }], ending: null })
  })

  test('come to so many places to talk, and no more', () => {
    const reached = (seat: number, stop: string): ClassEvent => ({
      kind: 'did',
      seat,
      by: { kind: 'reached', stop },
    })
    const many = Array.from({ length: mostStops }, (_, n) => reached(0, `s${n}`))
    const { state, log } = tell('own', many)
    expect(log).toHaveLength(3 + mostStops)
    expect(foldClass(state, reached(0, 'more'))).toMatchObject({ code: 'many-stops' })
    // where it has been it may come again, and another seat anywhere
    for (const event of [reached(0, 's0'), reached(1, 'more')])
      expect(isProblem(foldClass(state, event))).toBe(false)
    const opened = Array.from({ length: mostStops }, (_, n) => led({ kind: 'opened-stop', stop: `s${n}` }))
    const more = foldClass(tell('own', opened).state, led({ kind: 'opened-stop', stop: 'more' }))
    expect(more).toMatchObject({ code: 'many-stops' })
  })
})

describe('the end of a class', () => {
  const talked = (step: number) => led({ kind: 'talked', step, part: 0 })
  const closed = (reason: Closing) => led({ kind: 'closed', with: reason })

  test.each([{ steps: [] }, { steps: [0] }, { steps: [0, 1, 6] }, { steps: [0, talkSteps - 1, 3] }])(
    'is its talk only at the last step of it: $steps',
    ({ steps }) => {
      const { state } = tell('own', steps.map(talked))
      expect(foldClass(state, closed('debrief'))).toMatchObject({ code: 'no-talk' })
      for (const reason of reasons)
        expect(foldClass(state, closed(reason))).toMatchObject({ closedWith: reason })
      const last = after(state, talked(talkSteps - 1))
      expect(foldClass(last, closed('debrief'))).toMatchObject({ closedWith: 'debrief' })
    },
  )
})
