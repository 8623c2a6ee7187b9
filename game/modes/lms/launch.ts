import * as v from 'valibot'
import { parseJson } from '../../session/read-text.ts'

const webAddress = v.pipe(v.string(), v.regex(/^https?:\/\//i))

const learner = v.pipe(
  v.string(),
  v.transform(parseJson),
  // everything in it goes back as it came
  v.looseObject({ objectType: v.literal('Agent') }),
)

const cmi5Schema = v.object({
  standard: v.literal('cmi5'),
  endpoint: webAddress,
  fetch: webAddress,
  actor: learner,
  registration: v.pipe(v.string(), v.minLength(1)),
  activityId: v.pipe(v.string(), v.minLength(1)),
})

const launchSchema = v.variant('standard', [
  v.object({ standard: v.picklist(['scorm12', 'scorm2004']) }),
  cmi5Schema,
])

/** How a page was opened by a course: which standard the package is made for, and what cmi5 (8.1) adds to its address. */
export type Launch = v.InferOutput<typeof launchSchema>
export type Cmi5Launch = v.InferOutput<typeof cmi5Schema>

/** Reads the query string of a page in a package; null where no course can have opened it. */
export function readLaunch(query: string): Launch | null {
  const read = v.safeParse(launchSchema, Object.fromEntries(new URLSearchParams(query)))
  return read.success ? read.output : null
}
