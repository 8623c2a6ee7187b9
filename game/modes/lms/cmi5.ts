import * as v from 'valibot'
import type { Clock } from '../../session/ports.ts'
import { problem, type Problem } from '../../story/problem.ts'
import { cmi5Statement, contextSchema } from './cmi5-statements.ts'
import type { Cmi5Launch } from './launch.ts'
import type { Lms, Standing } from './lms-port.ts'
import { lmsWords } from './lms-words.ts'
import { fetchToken, openLrs, type Json } from './xapi.ts'

/** What the LMS has put down for this visit (cmi5, 10), as far as it matters here. */
const launchDataSchema = v.object({
  contextTemplate: contextSchema,
  launchMode: v.picklist(['Normal', 'Browse', 'Review']),
  returnURL: v.fallback(v.nullish(v.pipe(v.string(), v.regex(/^https?:\/\//i)), null), null),
})

const preferencesSchema = v.object({ audioPreference: v.picklist(['on', 'off']) })

/** The document that is kept in the LRS, and its name there. */
const keptSchema = v.object({ place: v.string(), isCompleted: v.boolean() })
const keptId = 'place'

interface World {
  readonly get: typeof fetch
  readonly clock: Clock
  /** Gives a UUID that nothing else has. */
  readonly newId: () => string
}

/** Opens the visit with the LRS that a launch names, or says in a sentence why there is none to report to. */
export async function openCmi5(launch: Cmi5Launch, { get, clock, newId }: World): Promise<Lms | Problem> {
  const token = await fetchToken(launch.fetch, get)
  if (token === null) return problem('course-closed', lmsWords.spent, 'cmi5')
  const lrs = openLrs(launch, token, get)
  const data = v.safeParse(launchDataSchema, await lrs.readState('LMS.LaunchData'))
  const preferences = v.safeParse(preferencesSchema, await lrs.readProfile('cmi5LearnerPreferences'))
  const document = await lrs.readState(keptId)
  const alone = problem('no-course', lmsWords.alone, 'cmi5')
  if (!data.success || document === undefined) return alone
  const { contextTemplate: template, launchMode, returnURL } = data.output
  const state = (verb: Parameters<typeof cmi5Statement>[0], spent: number) =>
    cmi5Statement(verb, { launch, template, id: newId(), at: clock(), spent })
  if (!(await lrs.send([state('initialized', 0)]))) return alone

  const kept = readKept(document)
  const isReported = launchMode === 'Normal'
  let hasCompleted = kept.isCompleted
  let written = kept
  // made once: sent again, it is the same statement
  let completed: Json | null = null
  let isOver = false
  let last: Promise<Problem | null> = Promise.resolve(null)

  /** The statement of completion where it is still to be told. */
  function completionOf({ isCompleted, spent }: Standing): readonly Json[] {
    if (!isReported || !isCompleted || hasCompleted) return []
    completed ??= state('completed', spent)
    return [completed]
  }

  async function keep(place: string | null): Promise<boolean> {
    const now = { place: place ?? written.place, isCompleted: hasCompleted }
    const isSame = now.place === written.place && now.isCompleted === written.isCompleted
    if (!isReported || isSame) return true
    const isKept = await lrs.writeState(keptId, now)
    if (isKept) written = now
    return isKept
  }

  async function send(standing: Standing): Promise<Problem | null> {
    if (isOver) return null
    const completion = completionOf(standing)
    const isTold = completion.length === 0 || (await lrs.send(completion))
    hasCompleted ||= completion.length > 0 && isTold
    const isKept = await keep(standing.place)
    return isTold && isKept ? null : problem('course-took-nothing', lmsWords.notTaken, 'cmi5')
  }

  return {
    ...kept,
    returnTo: returnURL ?? null,
    isSilent: preferences.success && preferences.output.audioPreference === 'off',
    commit(standing) {
      // one after the other: an older place must not come after a newer one
      last = last.then(() => send(standing))
      return last
    },
    async terminate(standing) {
      isOver = true
      const completion = completionOf(standing)
      const sent = lrs.send([...completion, state('terminated', standing.spent)])
      hasCompleted ||= completion.length > 0
      // at once, since the page may be going; and anew where an older place was still on its way and came after it
      const [, isKept] = await Promise.all([sent, keep(standing.place), last])
      if (isKept) await keep(standing.place)
    },
  }
}

/** What an earlier visit has kept. A document of another shape is a place that can't be read. */
function readKept(document: unknown): v.InferOutput<typeof keptSchema> {
  if (document === null) return { place: '', isCompleted: false }
  const read = v.safeParse(keptSchema, document)
  return read.success ? read.output : { place: JSON.stringify(document), isCompleted: false }
}
