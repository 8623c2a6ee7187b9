import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { LeaderView, SeatView } from '../../../game/classroom/class-view.ts'
import { leaderView, seatView } from '../../../game/classroom/view-schema.ts'
import { openClassLink, type ClassLink } from '../../../game/platform/class-link.ts'
import { createRelay, type OpenedClass } from '../../../game/platform/relay.ts'
import { isProblem } from '../../../game/story/problem.ts'
import { lessonSetup, newToken } from '../../support/class-client.ts'
import { openSmallRelay, type SmallRelay } from '../../support/small-relay.ts'

let small: SmallRelay
let opened: OpenedClass
let links: ClassLink<unknown>[]

beforeEach(async () => {
  // the line listens to the window for the network's coming and going
  vi.stubGlobal('window', new EventTarget())
  links = []
  small = await openSmallRelay()
  const answer = await small.relay.open(lessonSetup)
  if (isProblem(answer)) throw new Error(answer.message)
  opened = answer
})
afterEach(async () => {
  for (const link of links) link.close()
  await small.end()
  vi.unstubAllGlobals()
})

function keep<View>(link: ClassLink<View>): ClassLink<View> {
  links.push(link)
  return link
}
const lead = () =>
  keep(
    openClassLink<LeaderView>({
      relay: small.relay,
      code: opened.code,
      token: opened.leader,
      schema: leaderView,
    }),
  )

async function sit(): Promise<ClassLink<SeatView>> {
  const token = newToken()
  await small.relay.sit(opened.code, token)
  return keep(openClassLink<SeatView>({ relay: small.relay, code: opened.code, token, schema: seatView }))
}

test('a request that nothing answers is given up, and says so', async () => {
  vi.useFakeTimers()
  const silent: typeof fetch = (_, init) =>
    new Promise((_, reject) => init?.signal?.addEventListener('abort', () => reject(new Error('aborted'))))
  const answer = createRelay('http://127.0.0.1:1/', silent).sit('ABC123', newToken())
  await vi.advanceTimersByTimeAsync(10_000)
  vi.useRealTimers()
  expect(await answer).toMatchObject({ code: 'no-answer' })
})

const goOnline = () => window.dispatchEvent(new Event('online'))
const views = (link: ClassLink<LeaderView | SeatView>) => link.state.getState().view
const posts = () => small.asked.filter(({ path }) => path.endsWith('/events'))

describe('a line to a class', () => {
  test('brings what there is to see, and what changes', async () => {
    const [leader, pupil] = [lead(), await sit()]
    await expect.poll(() => pupil.state.getState().line).toBe('live')
    expect(await leader.send({ kind: 'began' })).toBeNull()
    await expect.poll(() => views(pupil)?.hasBegun).toBe(true)
  })

  test('takes what is sent in its order, and says why something isn’t taken', async () => {
    const leader = lead()
    const answers = await Promise.all([
      leader.send({ kind: 'moved', turn: 0, choices: ['a'] }),
      leader.send({ kind: 'moved', turn: 0, choices: ['b'] }),
      leader.send({ kind: 'moved', turn: 1, choices: ['c'] }),
    ])
    expect(answers.map((answer) => answer?.code ?? null)).toEqual([null, 'passed-on', null])
    await expect.poll(() => views(leader)?.path).toEqual(['a', 'c'])
  })

  test('sends again what was lost on the way, and what was taken though the answer was lost is taken once', async () => {
    const leader = lead()
    await expect.poll(() => views(leader)).not.toBeNull()
    for (const line of ['cut', 'deaf'] as const) {
      small.setLine(line)
      const turn = views(leader)?.path.length ?? 0
      const before = posts().length
      const sent = leader.send({ kind: 'moved', turn, choices: [line] })
      await expect.poll(() => posts().length).toBeGreaterThan(before)
      small.setLine('on')
      goOnline()
      expect(await sent).toBeNull()
      await expect.poll(() => views(leader)?.path.at(-1)).toBe(line)
    }
    expect(views(leader)?.path).toEqual(['cut', 'deaf'])
  })

  test('comes back where the network did, with all that happened meanwhile', async () => {
    const [leader, pupil] = [lead(), await sit()]
    await expect.poll(() => pupil.state.getState().line).toBe('live')
    small.setLine('cut')
    window.dispatchEvent(new Event('offline'))
    await expect.poll(() => pupil.state.getState().line).toBe('away')
    small.setLine('on')
    await leader.send({ kind: 'paused' })
    goOnline()
    await expect.poll(() => views(pupil)?.isPaused, { timeout: 5000 }).toBe(true)
    expect(pupil.state.getState().line).toBe('live')
  })

  test('of a class that is deleted is gone, and what is sent then is refused', async () => {
    const pupil = await sit()
    await expect.poll(() => views(pupil)).not.toBeNull()
    expect(await small.relay.remove(opened.code, opened.leader)).toBe(0)
    await expect.poll(() => pupil.state.getState().line).toBe('gone')
    expect((await pupil.send({ kind: 'wants-time', wants: true }))?.code).toBe('no-class')
  })

  test('without a pass of this class is gone', async () => {
    const { relay } = small
    const link = keep(
      openClassLink<SeatView>({ relay, code: opened.code, token: newToken(), schema: seatView }),
    )
    await expect.poll(() => link.state.getState().line).toBe('gone')
  })

  test('that is closed asks nothing more, and what waits to be sent says so', async () => {
    const leader = lead()
    await expect.poll(() => views(leader)).not.toBeNull()
    small.setLine('cut')
    const sent = leader.send({ kind: 'paused' })
    leader.close()
    expect((await sent)?.code).toBe('closed-line')
    const before = small.asked.length
    await new Promise((resolve) => setTimeout(resolve, 700))
    expect(small.asked.length).toBe(before)
  })
})

describe('where something on the way holds streams back', () => {
  test('views are asked for, each request waiting for the next', async () => {
    const streamless: SmallRelay['relay'] = {
      ...small.relay,
      // it never answers, as a proxy that waits for the end
      ask: (path, init) =>
        path.endsWith('/stream')
          ? new Promise((_, reject) =>
              init.signal?.addEventListener('abort', () => reject(new Error('aborted'))),
            )
          : small.relay.ask(path, init),
    }
    // as a proxy that compresses does
    small.rewrite((headers) => {
      const tag = headers.get('ETag')
      if (tag !== null) headers.set('ETag', `W/${tag}`)
    })
    const token = newToken()
    await small.relay.sit(opened.code, token)
    const pupil = keep(
      openClassLink<SeatView>({ relay: streamless, code: opened.code, token, schema: seatView }),
    )
    await expect.poll(() => pupil.state.getState().line, { timeout: 8000 }).toBe('slow')
    await expect.poll(() => views(pupil)).not.toBeNull()
    const leader = lead()
    await leader.send({ kind: 'began' })
    await expect.poll(() => views(pupil)?.hasBegun).toBe(true)
    await new Promise((resolve) => setTimeout(resolve, 400))
    const looks = small.asked.filter(({ path }) => path.endsWith('/view'))
    // the first, the one that brought the beginning, and the one that waits now
    expect(looks.length).toBeLessThanOrEqual(3)
  })
})
