import { isProblem, problem, type Problem } from './problem.ts'

type Value = 'id' | 'ids' | 'year' | 'text' | 'none' | readonly string[]

interface TagRow {
  /** What follows the colon: an id, several ids, a four-digit year, free text, nothing, or one of the words listed. */
  readonly value: Value
  /** Where it may stand: on a line of text, inside a choice's brackets, or at the top of the story. */
  readonly on: readonly ('line' | 'choice' | 'story')[]
  /** True when it holds until changed (it is folded into the stage); false when it concerns its own beat only. */
  readonly lasts: boolean
  /** The sentence that the author's manual prints. */
  readonly says: string
}

/** Every tag a story may use. Adding a tag is adding a row; types, lint and the author's manual follow from it. */
export const tagTable = {
  line: {
    value: 'id',
    on: ['line', 'choice'],
    lasts: false,
    says: 'The permanent id of this line or choice.',
  },
  scene: {
    value: 'id',
    on: ['line'],
    lasts: true,
    says: 'The backdrop. Clears look, weather, light, arrive, via, cast and tension.',
  },
  look: { value: 'id', on: ['line'], lasts: true, says: 'Which light of the backdrop is shown.' },
  weather: {
    value: ['snow', 'rain', 'mist', 'none'],
    on: ['line'],
    lasts: true,
    says: 'Weather other than the backdrop’s own.',
  },
  light: {
    value: ['full', 'dim', 'out'],
    on: ['line'],
    lasts: true,
    says: 'How bright the light in the picture is.',
  },
  arrive: {
    value: ['cut', 'wash', 'distance'],
    on: ['line'],
    lasts: true,
    says: 'How the picture comes, where not as usual: cut for shock, wash for time, distance for a long way. After scene and look.',
  },
  via: {
    value: 'id',
    on: ['line'],
    lasts: true,
    says: 'A backdrop that is seen for a moment on the way to this one. After scene and look.',
  },
  cast: { value: 'ids', on: ['line'], lasts: true, says: 'Who stands in the picture, separated by commas.' },
  time: { value: ['dawn', 'day', 'dusk', 'night'], on: ['line'], lasts: true, says: 'The time of day.' },
  chapter: { value: 'text', on: ['line'], lasts: true, says: 'The title of the chapter that begins.' },
  year: { value: 'year', on: ['line'], lasts: true, says: 'The year of the scene. Every scene has one.' },
  sound: {
    value: 'id',
    on: ['line'],
    lasts: true,
    says: 'A sound. Ids that begin with amb_ (and silence) last; any other plays once.',
  },
  tension: {
    value: ['low', 'none'],
    on: ['line'],
    lasts: true,
    says: 'The air under the sound of the place, for as long as something may happen.',
  },
  music: {
    value: 'id',
    on: ['line'],
    lasts: true,
    says: 'A theme, played once; the next passage that begins a scene lets it go. Or silence.',
  },
  fact: { value: 'id', on: ['line'], lasts: false, says: 'The evidence for what this line states.' },
  discuss: { value: 'id', on: ['line'], lasts: false, says: 'A stop where a class may talk.' },
  recap: {
    value: ['lining', 'choice', 'luck', 'others'],
    on: ['line'],
    lasts: false,
    says: 'The page shows with this line the stitches of the telling, or other tellings: one choice changed, other luck, or one decision of others changed.',
  },
  calm: {
    value: ['snow'],
    on: ['line'],
    lasts: false,
    says: 'The page shows the calm close with this line.',
  },
  bridge: {
    value: 'none',
    on: ['line'],
    lasts: false,
    says: 'This line stands in for a scene that was left.',
  },
  show: {
    value: 'id',
    on: ['line'],
    lasts: false,
    says: 'A small picture of a thing, shown beside this line.',
  },
  leave: { value: 'none', on: ['choice'], lasts: false, says: 'The standing “leave this scene” control.' },
  at: {
    value: 'id',
    on: ['choice'],
    lasts: false,
    says: 'The place in the picture that is a second handle.',
  },
  title: { value: 'text', on: ['story'], lasts: false, says: 'The title of the story.' },
  author: { value: 'text', on: ['story'], lasts: false, says: 'Who wrote it.' },
} as const satisfies Record<string, TagRow>

type Table = typeof tagTable
export type CueKind = keyof Table
type ValueOf<V> = V extends 'year'
  ? number
  : V extends 'ids'
    ? readonly string[]
    : V extends 'none'
      ? true
      : V extends readonly (infer W)[]
        ? W
        : string

/** A parsed tag: which row of the table, and its value in the row's type (`true` for a tag without value). */
export type Cue = {
  [K in CueKind]: { readonly kind: K; readonly value: ValueOf<Table[K]['value']> }
}[CueKind]
export type CueValue<K extends CueKind> = Extract<Cue, { kind: K }>['value']

export type TagPlace = 'line' | 'choice' | 'story'

/** The tags of one line or choice, read: its line id if it has one, its cues in order, and what could not be read. */
export interface ParsedTags {
  readonly id: string | null
  readonly cues: readonly Cue[]
  readonly problems: readonly Problem[]
}

const idPattern = /^[\p{L}\p{N}_-]+$/u

/** Reads raw ink tags by the table. Never throws: a tag that can't be read becomes a problem and is left out. */
export function parseTags(raw: readonly string[], place: TagPlace, where: string): ParsedTags {
  let id: string | null = null
  const cues: Cue[] = []
  const problems: Problem[] = []
  for (const tag of raw) {
    const parsed = parseTag(tag, place, where)
    if (isProblem(parsed)) problems.push(parsed)
    else if (parsed.kind !== 'line') cues.push(parsed)
    else if (id === null) id = parsed.value
    else
      problems.push(
        problem('repeated-line-id', `Two line ids, “${id}” and “${parsed.value}”: keep one.`, where),
      )
  }
  return { id, cues, problems }
}

function parseTag(raw: string, place: TagPlace, where: string): Cue | Problem {
  const colon = raw.indexOf(':')
  const name = (colon < 0 ? raw : raw.slice(0, colon)).trim()
  const text = colon < 0 ? '' : raw.slice(colon + 1).trim()
  if (!isCueKind(name)) return problem('unknown-tag', `There is no tag named “${name}”.`, where)
  const row: TagRow = tagTable[name]
  if (!row.on.includes(place)) {
    return problem(
      'misplaced-tag',
      `“# ${name}” can't stand on a ${place}; it belongs on a ${row.on.join(' or ')}.`,
      where,
    )
  }
  const value = readValue(row.value, text)
  if (value === null)
    return problem('malformed-tag', `“# ${raw.trim()}” needs ${describeValue(row.value)}.`, where)
  // the table decides the value's type from the same row that read it
  return { kind: name, value } as Cue
}

export function isCueKind(name: string): name is CueKind {
  return Object.hasOwn(tagTable, name)
}

function readValue(type: Value, text: string): string | number | true | readonly string[] | null {
  if (typeof type !== 'string') return type.includes(text) ? text : null
  switch (type) {
    case 'none':
      return text === '' ? true : null
    case 'text':
      return text === '' ? null : text
    case 'id':
      return idPattern.test(text) ? text : null
    case 'ids': {
      const ids = text.split(',').map((part) => part.trim())
      return ids.every((part) => idPattern.test(part)) ? ids : null
    }
    case 'year':
      return /^(19|20)\d\d$/.test(text) ? Number(text) : null
  }
}

/** What a tag's value must be, in words, for messages and the author's manual. */
export function describeValue(type: Value): string {
  if (typeof type !== 'string') return `one of ${type.join(', ')}`
  return { none: 'no value', text: 'some text', id: 'an id', ids: 'ids separated by commas', year: 'a year' }[
    type
  ]
}
