import * as v from 'valibot'
import { problem, type Problem } from '../../story/problem.ts'
import { weekdays } from './hours.ts'
import { findNearest } from './nearest-name.ts'
import { suggestHours, suggestTime } from './time-hints.ts'

const seconds = v.pipe(v.number(), v.minValue(5), v.maxValue(3600))
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
const slug = v.pipe(v.string(), v.regex(/^[\p{L}\p{N}_-]{1,64}$/u))
const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/))
const oneLine = v.pipe(v.string(), v.maxLength(200), v.regex(/^[^\p{Cc}]*$/u))
const time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/))
const span = v.pipe(
  v.string(),
  v.regex(/^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/),
  // times of one length compare as texts
  v.check((text) => text.slice(0, 5) < text.slice(6)),
)
const webAddress = v.pipe(v.string(), v.maxLength(300), v.regex(/^https:\/\/[^\s"<>]+$/))

/** What helps whoever wrote a field otherwise. */
interface FieldHelp {
  /** What a part of it must be, and what holds while it isn't, in words. */
  readonly part?: { readonly wants: string; readonly until: string }
  /** What may have been meant, as it has to be written. */
  readonly suggest?: (found: unknown) => string | null
}

interface Field<S extends v.GenericSchema> {
  readonly schema: S
  readonly usual: v.InferOutput<S>
  readonly wants: string
  readonly help: FieldHelp
}

/** One field: what it may hold, what holds where it is missing or can't be read, and the first of both in words. */
function field<const S extends v.GenericSchema>(
  schema: S,
  usual: NoInfer<v.InferOutput<S>>,
  wants: string,
  help: FieldHelp = {},
): Field<S> {
  return { schema, usual, wants, help }
}

/** Every field of kiosk.json. What each is for stands in docs/kiosk.md, whose table a test holds to this one. */
export const kioskFields = {
  schema: field(v.literal(1), 1, '1'),
  story: field(slug, 'pocket-of-air', 'the name of a story’s folder, in quotes'),
  cut: field(slug, 'five', 'the name of a cut, in quotes'),
  lang: field(language, 'en', 'a language code such as "en"'),
  /** The wordings that a visitor may choose from: none for all that the story has, one for no question. */
  languages: field(
    v.pipe(v.array(language), v.maxLength(20)),
    [],
    'a list such as ["en", "en-plain", "ko"], or [] for all that the story has',
  ),
  /** How long nobody may touch the screen before it asks, on top of the time that the words on it take to read. */
  idleSeconds: field(seconds, 60, 'a number from 5 to 3600'),
  /** How long the question stands before everything begins again. */
  warningSeconds: field(seconds, 20, 'a number from 5 to 3600'),
  /** A share of 1. Visitors can turn it down, not up. */
  volume: field(share, 0.6, 'a number from 0 to 1'),
  /** True where others want quiet: a softer mix without low tones. */
  quiet: field(v.boolean(), false, 'true or false'),
  headphones: field(v.boolean(), false, 'true or false'),
  controls: field(
    v.picklist(['touch', 'buttons', 'switch', 'gamepad']),
    'touch',
    '"touch", "buttons", "switch" or "gamepad"',
  ),
  /** When the screen is on, by the device's clock; a day that is missing is open all day. */
  hours: field(
    v.record(v.picklist(weekdays), v.union([v.literal('closed'), span])),
    {},
    'days such as "monday": "10:00-17:00" or "closed"',
    {
      part: {
        wants: '"closed", or two times of four digits each, the later one last, such as "09:00-17:00"',
        until: 'the screen is on all that day',
      },
      suggest: suggestHours,
    },
  ),
  /** When the page is loaded anew each night, by the device's clock. */
  reloadAt: field(time, '05:00', 'a time such as "05:00"', { suggest: suggestTime }),
  /** Whether the picture moves a little now and then, so that nothing burns into the screen. */
  shift: field(v.boolean(), true, 'true or false'),
  /** Opens the staff's menu; '' for no menu. */
  pin: field(v.pipe(v.string(), v.regex(/^(\d{4,12})?$/)), '', '4 to 12 digits in quotes, or ""'),
  /** Whether visits are counted on the device. */
  counts: field(v.boolean(), true, 'true or false'),
  /** An address that is shown as a code at the end; '' for none. */
  more: field(v.union([v.literal(''), webAddress]), '', 'an address that begins with https://, or ""'),
  /** Whom to talk to, in one line of the museum's own words; it stands with those of help.json. */
  contact: field(oneLine, '', 'one line of at most 200 characters'),
} as const

type FieldName = keyof typeof kioskFields

/** How one kiosk is set up: kiosk.json beside the page. */
export type KioskConfig = { readonly [K in FieldName]: v.InferOutput<(typeof kioskFields)[K]['schema']> }

/** A configuration that holds, and a sentence for the technician about everything in the file that doesn't. */
export interface ReadConfig {
  readonly config: KioskConfig
  /** `where` is the field, `hours.monday`; '' where it is the file. */
  readonly faults: readonly Problem[]
}

/** The most characters that a kiosk.json may have. */
export const longestConfig = 100_000

const mostFaults = 25

export const defaultKioskConfig: KioskConfig = usualConfig()

/** Reads what a kiosk.json says. Each field that can't be read falls back by itself, with a sentence that names it. */
export function parseKioskConfig(data: unknown): ReadConfig {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    const message = `kiosk.json holds ${describe(data)}, but must be fields between { and }. The usual values hold.`
    return { config: defaultKioskConfig, faults: [fault(message)] }
  }
  const config: Record<string, unknown> = { ...defaultKioskConfig }
  const faults: Problem[] = []
  for (const [name, value] of Object.entries(data)) {
    if (!isField(name)) {
      faults.push(unknownName(name, '', Object.keys(kioskFields)))
      continue
    }
    const read = readField(name, value)
    config[name] = read.value
    faults.push(...read.faults)
  }
  // each value is a schema's output or the usual one
  return { config: config as KioskConfig, faults: sumUp(faults) }
}

/** A fault of the file, or of one field of it. */
export function fault(message: string, where = ''): Problem {
  return problem('bad-kiosk-config', message, where)
}

function usualConfig(): KioskConfig {
  const usual = Object.entries(kioskFields).map(([name, { usual }]) => [name, usual])
  return Object.fromEntries(usual) as KioskConfig
}

const isField = (name: string): name is FieldName => Object.hasOwn(kioskFields, name)

/** What a field holds from now on, and a sentence for each thing that is wrong with it. */
function readField(name: FieldName, value: unknown): { value: unknown; faults: readonly Problem[] } {
  const { schema, usual } = kioskFields[name]
  const read = v.safeParse(schema, value, { abortPipeEarly: true })
  if (read.success) return { value: read.output, faults: [] }
  const { issues } = read
  const parts = issues.map(({ path }) => path?.[0]?.key)
  // of a day that isn't one it doesn't matter what it holds
  const faults = issues
    .filter((_, i) => parts[i] === undefined || parts.indexOf(parts[i]) === i)
    .map((issue) => tellIssue(name, issue))
  // one wrong day is no reason to forget the others
  const wrong = new Set(parts)
  const isParted = typeof value === 'object' && value !== null && !Array.isArray(value)
  const rest = isParted ? Object.entries(value).filter(([part]) => !wrong.has(part)) : []
  const reread = v.safeParse(schema, Object.fromEntries(rest))
  return { value: isParted && reread.success ? reread.output : usual, faults }
}

function tellIssue(name: FieldName, { path, input }: v.BaseIssue<unknown>): Problem {
  const [part] = path ?? []
  if (part === undefined) return wrongValue(name, null, input)
  const called = String(part.key)
  return part.origin === 'key' ? unknownName(called, name, weekdays) : wrongValue(name, called, input)
}

function wrongValue(name: FieldName, part: string | null, found: unknown): Problem {
  const { wants, usual, help } = kioskFields[name]
  const where = part === null ? name : `${name}.${part}`
  const suggested = help.suggest?.(found) ?? null
  const write = suggested === null ? '' : ` Write "${suggested}".`
  // nobody should read a PIN off a screen, not even a wrong one
  const is = name === 'pin' ? 'can’t be read' : `is ${describe(found)}`
  const { wants: its, until } = (part === null ? null : help.part) ?? {
    wants,
    until: `“${name}” is ${JSON.stringify(usual)}`,
  }
  return fault(`“${where}” ${is}, but must be ${its}.${write} Until it is mended, ${until}.`, where)
}

function unknownName(name: string, within: string, known: readonly string[]): Problem {
  const nearest = findNearest(name, known)
  const hint = nearest === null ? `Known are: ${known.join(', ')}.` : `Is “${nearest}” meant?`
  const inside = within === '' ? 'kiosk.json' : `“${within}”`
  const where = within === '' ? name : `${within}.${name}`
  return fault(`${inside} has a field “${clip(name)}”, which nothing reads. ${hint}`, where)
}

/** The first of very many faults: a page of sentences is read by nobody. */
function sumUp(faults: readonly Problem[]): readonly Problem[] {
  const more = faults.length - mostFaults
  if (more <= 0) return faults
  return [...faults.slice(0, mostFaults), fault(`kiosk.json has ${more} more faults of this kind.`)]
}

/** A value in a few words: what is deep or long is only named. */
function describe(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`
  if (typeof value === 'string') return `"${clip(value)}"`
  if (typeof value === 'object' && value !== null) return 'a group of fields'
  return String(value)
}

/** At most 40 characters of a text, without what would break a line. */
function clip(text: string): string {
  const plain = text.slice(0, 41).replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu, ' ')
  return plain.length > 40 ? `${plain.slice(0, 40)}…` : plain
}
