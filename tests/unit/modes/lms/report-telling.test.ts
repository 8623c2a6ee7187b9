import { describe, expect, it } from 'vitest'
import { goToKeptPlace } from '../../../../game/modes/lms/kept-place.ts'
import type { Lms, Standing } from '../../../../game/modes/lms/lms-port.ts'
import { reportTelling } from '../../../../game/modes/lms/report-telling.ts'
import { createStopwatch } from '../../../../game/modes/lms/stopwatch.ts'
import { createSession } from '../../../../game/session/session.ts'
import { parseStoryFile } from '../../../../game/session/story-file.ts'
import { isProblem, problem } from '../../../../game/story/problem.ts'
import { createStore } from 'zustand/vanilla'
import { tellerOf } from '../../../support/tell.ts'

const ink = `
-> road
=== road
A road. # scene: road
+ [Wait # line:wait] -> road
* [Look back # line:look] -> look
=== look
Looking back. # recap: choice
* [End # line:end] -> END
`

/** A telling with a course that notes what it is told, and takes it as long as it does. */
function tellIn(given: Partial<Pick<Lms, 'place' | 'isCompleted'>> = {}) {
  const told: Standing[] = []
  const course = { takes: true }
  const take = (standing: Standing) => {
    told.push(standing)
    return Promise.resolve(course.takes ? null : problem('course-took-nothing', 'Not taken.', 'test'))
  }
  const lms: Lms = {
    place: '',
    isCompleted: false,
    returnTo: null,
    isSilent: false,
    ...given,
    commit: take,
    terminate: async (standing) => void (await take(standing)),
  }
  const session = createSession({
    teller: tellerOf(ink),
    seed: 5,
    story: { id: 's', cut: 'five', hash: 'h' },
  })
  const file = parseStoryFile({ schema: 1, id: 's', title: 'S' }, 'test')
  if (isProblem(file)) throw new Error(file.message)
  const telling = { session, story: createStore(() => file) }
  let now = 0
  const begin = () =>
    reportTelling(
      telling,
      lms,
      createStopwatch(() => now),
    )
  const choose = (id: string) => session.choose(id, session.store.getState().turns.length - 1)
  const settled = () => new Promise((resolve) => setTimeout(resolve))
  return { told, course, session, telling, begin, choose, settled, pass: (ms: number) => (now += ms) }
}

describe('the reports of a telling', () => {
  it('come with every passage, with completion, time and place and nothing else', () => {
    const { told, begin, choose, pass } = tellIn()
    begin()
    pass(2000)
    choose('wait')
    pass(500)
    choose('look')
    expect(told).toEqual([
      { place: null, isCompleted: false, spent: 0 },
      {
        place: expect.stringMatching(/^s1\.s\.five\.h\.5\.0\..{5}$/) as string,
        isCompleted: false,
        spent: 2000,
      },
      {
        place: expect.stringMatching(/^s1\.s\.five\.h\.5\.0\..{10}$/) as string,
        isCompleted: true,
        spent: 2500,
      },
    ])
  })

  it('never take completion back', () => {
    const { told, session, begin, choose } = tellIn()
    begin()
    choose('look')
    session.back()
    session.restart()
    expect(told.map(({ isCompleted }) => isCompleted)).toEqual([false, true, true])
    const later = tellIn({ isCompleted: true })
    later.begin()
    expect(later.told).toEqual([{ place: null, isCompleted: true, spent: 0 }])
  })

  it('leave the place of a longer telling alone until the reader goes on', () => {
    const { told, telling, begin, choose } = tellIn()
    const said = goToKeptPlace(telling, 's1.s.five.other.5.0.0000000000')
    expect(said?.code).toBe('story-changed-here')
    const reporting = begin()
    void reporting.tell()
    expect(told.map(({ place }) => place)).toEqual([null, null])
    choose('wait')
    expect(told.at(-1)?.place).toMatch(/^s1\.s\.five\.h\./)
  })

  it('say when the course begins to take nothing, once', async () => {
    const { course, session, begin, choose, settled } = tellIn()
    begin()
    await settled()
    course.takes = false
    choose('wait')
    await settled()
    expect(session.store.getState().notice?.code).toBe('course-took-nothing')
    session.notify(null)
    choose('wait')
    await settled()
    expect(session.store.getState().notice).toBeNull()
  })

  it('that have ended are over', async () => {
    const { told, begin, choose } = tellIn()
    const reporting = begin()
    choose('wait')
    await reporting.end()
    await reporting.end()
    await reporting.tell()
    expect(told).toHaveLength(3)
    expect(told.at(-1)?.place).toMatch(/^s1/)
  })

  it('of a telling that has become too long keep the last place that had room, and say so', () => {
    const { told, session, begin, choose } = tellIn()
    begin()
    for (let n = 0; n < 790; n++) choose('wait')
    expect(session.store.getState().notice).toBeNull()
    for (let n = 0; n < 20; n++) choose('wait')
    const fits = told.filter(({ place }) => (place?.length ?? 0) <= 4000)
    expect(fits).toHaveLength(told.length)
    expect(told.at(-1)?.place).toBe(told.at(-2)?.place)
  })

  it('say once that a telling has become too long', () => {
    const { session, begin, choose } = tellIn()
    begin()
    for (let n = 0; session.store.getState().notice === null && n < 900; n++) choose('wait')
    expect(session.store.getState().notice?.code).toBe('long-place')
    session.notify(null)
    choose('wait')
    expect(session.store.getState().notice).toBeNull()
  })
})

describe('a place that a course has kept', () => {
  it.each([
    ['garbage', 'unreadable-save'],
    ['s1.another.five.h.5.0.', 'unreadable-save'],
    ['s1.s.full.h.5.0.', 'other-cut'],
  ])('%s leaves the telling at its beginning, with a sentence', (text, code) => {
    const { telling, session } = tellIn()
    expect(goToKeptPlace(telling, text)?.code).toBe(code)
    expect(session.store.getState().turns).toHaveLength(1)
  })

  it('is gone to without a word', () => {
    const first = tellIn()
    first.begin()
    first.choose('wait')
    first.choose('wait')
    const { telling, session } = tellIn()
    expect(goToKeptPlace(telling, first.told.at(-1)?.place ?? '')).toBeNull()
    expect(session.store.getState().turns.at(-1)?.position).toEqual({ seed: 5, path: ['wait', 'wait'] })
  })
})
