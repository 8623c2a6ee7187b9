import { Scorm12API } from 'scorm-again'
import { describe, expect, it } from 'vitest'
import { findScormApi } from '../../../../game/modes/lms/scorm-api.ts'
import { openScorm, scormDialects } from '../../../../game/modes/lms/scorm.ts'
import { isProblem } from '../../../../game/story/problem.ts'

interface Around {
  parent: Around | null
  opener: Around | null
  [name: string]: unknown
}

const api = { LMSInitialize: () => 'true', name: 'the one' }
const windowOf = (parts: Partial<Around> = {}): Around => ({ parent: null, opener: null, ...parts })
const find = (own: Around) => findScormApi(own, 'API', 'LMSInitialize')

/** A window of another site: every look at it throws, but at what leads on. */
function foreign(parts: Partial<Around>): Around {
  return new Proxy(windowOf(parts), {
    get(target, name) {
      if (name === 'parent' || name === 'opener') return Reflect.get(target, name) as unknown
      throw new DOMException('Blocked a frame', 'SecurityError')
    },
  })
}

describe('the API', () => {
  it('is found in the page, in what it stands in, and in what opened that', () => {
    const top = windowOf({ API: api })
    top.parent = top
    const holders = [
      windowOf({ API: api }),
      windowOf({ parent: windowOf({ parent: top }) }),
      windowOf({ opener: windowOf({ parent: top }) }),
      windowOf({ parent: foreign({ parent: top }) }),
    ]
    for (const own of holders) expect(find(own)?.('LMSInitialize', '')).toBe('true')
  })

  it('is no frame that only has its name, and is not looked for without end', () => {
    const ring = windowOf({ API: windowOf() })
    ring.parent = windowOf({ parent: ring })
    expect(find(ring)).toBeNull()
    expect(find(foreign({}))).toBeNull()
  })

  it('that fails or lacks a part has said nothing', () => {
    const call = find(
      windowOf({
        API: {
          ...api,
          LMSCommit() {
            throw new Error('no')
          },
        },
      }),
    )
    expect([call?.('LMSCommit', ''), call?.('LMSGetValue', 'x')]).toEqual([null, null])
  })
})

/** A visit to scorm-again in SCORM 1.2 with what was kept before. */
function visit(cmi: object = {}) {
  const lms = new Scorm12API({ autocommit: false, logLevel: 5 })
  lms.loadFromJSON({ cmi } as never, '')
  const opened = openScorm(find(windowOf({ API: lms })), scormDialects.scorm12)
  if (isProblem(opened)) throw new Error(opened.message)
  return { lms, opened }
}

describe('a visit in SCORM 1.2', () => {
  it('is incomplete until it is completed, and takes the place only when there is one', async () => {
    const { lms, opened } = visit({ suspend_data: 'before', core: { lesson_status: 'not attempted' } })
    expect(opened).toMatchObject({ place: 'before', isCompleted: false })
    expect(await opened.commit({ place: null, isCompleted: false, spent: 1500 })).toBeNull()
    expect(lms.cmi.core.lesson_status).toBe('incomplete')
    expect(lms.cmi.suspend_data).toBe('before')
    expect(await opened.commit({ place: 'now', isCompleted: true, spent: 2500 })).toBeNull()
    expect(lms.cmi.core.lesson_status).toBe('completed')
    expect(lms.cmi.suspend_data).toBe('now')
    await opened.terminate({ place: 'now', isCompleted: true, spent: 3000 })
    expect(lms.isTerminated()).toBe(true)
  })

  it.each(['completed', 'passed'])('never takes back that it was %s', async (status) => {
    const { lms, opened } = visit({ core: { lesson_status: status } })
    expect(opened.isCompleted).toBe(true)
    await opened.commit({ place: null, isCompleted: true, spent: 0 })
    expect(lms.cmi.core.lesson_status).toBe(status)
  })

  it('that is over or was never opened is a sentence', () => {
    const closed = findScormApi(windowOf({ API: { LMSInitialize: () => 'false' } }), 'API', 'LMSInitialize')
    expect(openScorm(closed, scormDialects.scorm12)).toMatchObject({ code: 'course-closed' })
    expect(openScorm(null, scormDialects.scorm12)).toMatchObject({ code: 'no-course' })
  })
})
