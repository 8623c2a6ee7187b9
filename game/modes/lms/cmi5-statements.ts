import * as v from 'valibot'
import type { Cmi5Launch } from './launch.ts'
import { isoDuration } from './time-formats.ts'
import type { Json } from './xapi.ts'

const activity = v.looseObject({ id: v.string() })

/** What the LMS wants in the context of every statement. Whatever else stands in it goes along untouched. */
export const contextSchema = v.looseObject({
  contextActivities: v.optional(
    v.looseObject({
      category: v.optional(
        v.pipe(
          v.union([v.array(activity), activity]),
          v.transform((one) => [one].flat()),
        ),
        [],
      ),
    }),
    {},
  ),
})

/** The verbs of cmi5 (9.3) that are told. There are others: passed, failed, and whatever a choice could be called. */
const verbs = {
  initialized: 'http://adlnet.gov/expapi/verbs/initialized',
  completed: 'http://adlnet.gov/expapi/verbs/completed',
  terminated: 'http://adlnet.gov/expapi/verbs/terminated',
}

const categories = {
  cmi5: { id: 'https://w3id.org/xapi/cmi5/context/categories/cmi5' },
  moveOn: { id: 'https://w3id.org/xapi/cmi5/context/categories/moveon' },
}

interface StatementParts {
  readonly launch: Pick<Cmi5Launch, 'actor' | 'activityId' | 'registration'>
  readonly template: v.InferOutput<typeof contextSchema>
  /** A UUID that nothing else has. */
  readonly id: string
  /** Milliseconds since 1970. */
  readonly at: number
  /** Milliseconds of the visit; what was begun has none. */
  readonly spent: number
}

/** One statement of an assignable unit, with all that cmi5 (9) wants in it and nothing else. */
export function cmi5Statement(verb: keyof typeof verbs, parts: StatementParts): Json {
  const { launch, template, id, at, spent } = parts
  const completes = verb === 'completed'
  const own = [categories.cmi5, ...(completes ? [categories.moveOn] : [])]
  const { category } = template.contextActivities
  return {
    id,
    actor: launch.actor,
    verb: { id: verbs[verb], display: { en: verb } },
    object: { objectType: 'Activity', id: launch.activityId },
    ...(verb === 'initialized'
      ? {}
      : { result: { ...(completes ? { completion: true } : {}), duration: isoDuration(spent) } }),
    context: {
      ...template,
      registration: launch.registration,
      contextActivities: {
        ...template.contextActivities,
        category: [...category, ...own.filter((one) => !category.some((given) => given.id === one.id))],
      },
    },
    timestamp: new Date(at).toISOString(),
  }
}
