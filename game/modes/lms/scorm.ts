import { problem, type Problem } from '../../story/problem.ts'
import type { Lms, Standing } from './lms-port.ts'
import { lmsWords } from './lms-words.ts'
import type { ScormCall } from './scorm-api.ts'
import { clockTime, isoDuration } from './time-formats.ts'

/** What a version of SCORM calls things. */
interface ScormDialect {
  /** The name under which a window holds the API. */
  readonly api: string
  readonly initialize: string
  readonly get: string
  readonly set: string
  readonly commit: string
  readonly terminate: string
  readonly place: string
  readonly status: string
  readonly time: string
  readonly exit: string
  readonly formatTime: (milliseconds: number) => string
}

/** ADL: SCORM 1.2 Run-Time Environment, 3.3 and 3.4; SCORM 2004 4th Edition Run-Time Environment, 3 and 4. */
export const scormDialects = {
  scorm12: {
    api: 'API',
    initialize: 'LMSInitialize',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    terminate: 'LMSFinish',
    place: 'cmi.suspend_data',
    status: 'cmi.core.lesson_status',
    time: 'cmi.core.session_time',
    exit: 'cmi.core.exit',
    formatTime: clockTime,
  },
  scorm2004: {
    api: 'API_1484_11',
    initialize: 'Initialize',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    terminate: 'Terminate',
    place: 'cmi.suspend_data',
    status: 'cmi.completion_status',
    time: 'cmi.session_time',
    exit: 'cmi.exit',
    formatTime: isoDuration,
  },
} as const satisfies Readonly<Record<string, ScormDialect>>

/** Opens the visit over an API that was found, or says in a sentence that it takes none. */
export function openScorm(call: ScormCall | null, dialect: ScormDialect): Lms | Problem {
  if (call === null) return problem('no-course', lmsWords.alone, dialect.api)
  if (!isYes(call(dialect.initialize, ''))) return problem('course-closed', lmsWords.spent, dialect.api)
  const get = (element: string) => call(dialect.get, element) ?? ''
  // an LMS may make one of the other by rules of its own
  const wasCompleted = ['completed', 'passed'].includes(get(dialect.status))
  const notTaken = problem('course-took-nothing', lmsWords.notTaken, dialect.api)

  /** True when the API took all of it. */
  const set = ({ place, isCompleted, spent }: Standing): boolean => {
    const values: readonly (readonly [string, string])[] = [
      ...(wasCompleted ? [] : [[dialect.status, isCompleted ? 'completed' : 'incomplete'] as const]),
      [dialect.time, dialect.formatTime(spent)],
      // whatever else it may mean, only then does every LMS keep the place
      [dialect.exit, 'suspend'],
      ...(place === null ? [] : [[dialect.place, place] as const]),
    ]
    return values.map((value) => isYes(call(dialect.set, ...value))).every(Boolean)
  }

  return {
    place: get(dialect.place),
    isCompleted: wasCompleted,
    returnTo: null,
    isSilent: false,
    commit(standing) {
      const isTaken = set(standing) && isYes(call(dialect.commit, ''))
      return Promise.resolve(isTaken ? null : notTaken)
    },
    terminate(standing) {
      set(standing)
      call(dialect.commit, '')
      call(dialect.terminate, '')
      return Promise.resolve()
    },
  }
}

/** The standards say “true”; some LMSs give a number. */
const isYes = (answer: string | null) => answer === 'true' || answer === '1'
