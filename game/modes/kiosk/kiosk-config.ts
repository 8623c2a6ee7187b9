import * as v from 'valibot'
import { describeIssue } from '../../session/describe-issue.ts'
import { isProblem, problem, type Problem } from '../../story/problem.ts'
import { weekdays } from './hours.ts'

const seconds = v.pipe(v.number(), v.minValue(5), v.maxValue(3600))
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))

const span = v.pipe(
  v.string(),
  v.regex(/^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/),
  // times of one length compare as texts
  v.check((text) => text.slice(0, 5) < text.slice(6)),
)

const kioskConfig = v.strictObject({
  schema: v.optional(v.literal(1), 1),
  story: v.optional(v.string(), 'pocket-of-air'),
  cut: v.optional(v.string(), 'five'),
  lang: v.optional(v.string(), 'en'),
  /** How long nobody may touch the screen before it asks, on top of the time that the words on it take to read. */
  idleSeconds: v.optional(seconds, 60),
  /** How long the question stands before everything begins again. */
  warningSeconds: v.optional(seconds, 20),
  /** A share of 1. Visitors can turn it down, not up. */
  volume: v.optional(share, 0.6),
  /** True where others want quiet: a softer mix without low tones. */
  quiet: v.optional(v.boolean(), false),
  /** Whom to talk to, in one line of the museum's own words; it stands with those of help.json. */
  contact: v.optional(v.string(), ''),
  /** When the screen is on, by the device's clock; a day that is missing is open all day. */
  hours: v.optional(
    v.strictObject(v.entriesFromList(weekdays, v.optional(v.union([v.literal('closed'), span])))),
    {},
  ),
  /** When the page is loaded anew each night, by the device's clock. */
  reloadAt: v.optional(v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/)), '05:00'),
  /** Whether what is bright moves a little, so that nothing burns into the screen. */
  shift: v.optional(v.boolean(), true),
})

/** How one kiosk is set up: kiosk.json beside the page. */
export type KioskConfig = v.InferOutput<typeof kioskConfig>

export const defaultKioskConfig: KioskConfig = v.parse(kioskConfig, {})

/** Reads a kiosk.json. What can't be read becomes a sentence for the technician, and the defaults hold. */
export function parseKioskConfig(data: unknown): {
  readonly config: KioskConfig
  readonly problem: Problem | null
} {
  if (isProblem(data)) return { config: defaultKioskConfig, problem: data }
  const read = v.safeParse(kioskConfig, data)
  if (read.success) return { config: read.output, problem: null }
  const message = `kiosk.json can't be read, so the defaults hold: ${describeIssue(read.issues[0])}.`
  return { config: defaultKioskConfig, problem: problem('bad-kiosk-config', message, 'kiosk.json') }
}
