import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { randomUUID } from 'node:crypto'
import { openCmi5 } from '../../../../game/modes/lms/cmi5.ts'
import { readLaunch } from '../../../../game/modes/lms/launch.ts'
import type { Lms, Standing } from '../../../../game/modes/lms/lms-port.ts'
import { isProblem, type Problem } from '../../../../game/story/problem.ts'
import { openSmallLrs, type SmallLrs } from '../../../support/small-lrs.ts'

let lrs: SmallLrs

beforeEach(async () => {
  lrs = await openSmallLrs()
})

afterEach(async () => {
  await lrs.end()
  expect(lrs.faults).toEqual([])
})

function open(query: string, get: typeof fetch = fetch): Promise<Lms | Problem> {
  const launch = readLaunch(`?standard=cmi5&${query}`)
  if (launch?.standard !== 'cmi5') throw new Error('no launch of cmi5')
  return openCmi5(launch, { get, clock: Date.now, newId: randomUUID })
}

async function visit(data: object = {}, get: typeof fetch = fetch): Promise<Lms> {
  const opened = await open(lrs.launch({ ...data }), get)
  if (isProblem(opened)) throw new Error(opened.message)
  return opened
}

const standing = (parts: Partial<Standing> = {}): Standing => ({
  place: null,
  isCompleted: false,
  spent: 1234,
  ...parts,
})

describe('a visit in cmi5', () => {
  it('keeps the newest place, and completes once over all visits', async () => {
    const first = await visit()
    expect(first).toMatchObject({ place: '', isCompleted: false, returnTo: null, isSilent: false })
    await Promise.all(['a', 'b', 'c'].map((place) => first.commit(standing({ place }))))
    await first.terminate(standing({ place: 'd' }))
    const second = await visit()
    expect(second.place).toBe('d')
    await second.commit(standing({ isCompleted: true }))
    await second.commit(standing({ isCompleted: true }))
    await second.terminate(standing({ isCompleted: true }))
    const third = await visit()
    expect(third).toMatchObject({ place: 'd', isCompleted: true })
    await third.terminate(standing({ isCompleted: true }))
    const [begun, ended] = ['initialized', 'terminated']
    expect(lrs.verbs()).toEqual([
      [begun, ended],
      [begun, 'completed', ended],
      [begun, ended],
    ])
  })

  it('that ends while an older place is still on its way keeps the newest', async () => {
    const held: (() => void)[] = []
    const get: typeof fetch = async (url, init) => {
      if (init?.method === 'PUT' && String(init.body).includes('"older"'))
        await new Promise<void>((resolve) => void held.push(resolve))
      return fetch(url, init)
    }
    const only = await visit({}, get)
    const committed = only.commit(standing({ place: 'older' }))
    await expect.poll(() => held.length).toBe(1)
    const ended = only.terminate(standing({ place: 'newest' }))
    await expect.poll(() => JSON.stringify([...lrs.states.values()])).toContain('newest')
    held[0]?.()
    await Promise.all([committed, ended])
    expect((await visit()).place).toBe('newest')
  })

  it('that ends as it completes tells both, in their order', async () => {
    const only = await visit()
    await only.terminate(standing({ isCompleted: true }))
    expect(lrs.verbs()).toEqual([['initialized', 'completed', 'terminated']])
    expect((await visit()).isCompleted).toBe(true)
  })

  it.each(['Browse', 'Review'])('of which the LMS says %s tells nothing of how far', async (launchMode) => {
    const only = await visit({ launchMode })
    await only.commit(standing({ place: 'a', isCompleted: true }))
    await only.terminate(standing({ place: 'b', isCompleted: true }))
    expect(lrs.verbs()).toEqual([['initialized', 'terminated']])
    expect(lrs.states.size).toBe(0)
  })

  it('says what was not taken, and tells it with the next passage', async () => {
    let isCut = false
    const get: typeof fetch = (...args) =>
      isCut ? Promise.reject(new TypeError('Failed to fetch')) : fetch(...args)
    const only = await visit({}, get)
    isCut = true
    expect(await only.commit(standing({ place: 'a', isCompleted: true }))).toMatchObject({
      code: 'course-took-nothing',
    })
    isCut = false
    expect(await only.commit(standing({ place: 'b', isCompleted: true }))).toBeNull()
    expect(lrs.verbs()).toEqual([['initialized', 'completed']])
    expect([...lrs.states.values()]).toEqual([{ place: 'b', isCompleted: true }])
  })

  it('leads back only to an address of the web', async () => {
    expect((await visit({ returnURL: 'https://lms.example/back' })).returnTo).toBe('https://lms.example/back')
    expect((await visit({ returnURL: 'javascript:alert(1)' })).returnTo).toBeNull()
  })

  it('opened a second time, or without launch data, is a sentence', async () => {
    const query = lrs.launch()
    await open(query)
    expect(await open(query)).toMatchObject({ code: 'course-closed' })
    expect(await open(lrs.launch({ launchMode: 'Sideways' }))).toMatchObject({ code: 'no-course' })
  })
})
