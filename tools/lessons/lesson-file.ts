import * as v from 'valibot'
import { describeIssue } from '../../game/session/describe-issue.ts'
import { problem, type Problem } from '../../game/story/problem.ts'
import { inserts } from './inserts/insert-names.ts'
import { lessonWords } from './lesson-words.ts'

/** What a class does in a part of a lesson; `home` is reading that happens before the lesson begins. */
const doings = ['before', 'home', 'reading', 'talk'] as const

/** A part of a lesson. */
export interface Phase {
  readonly phase: string
  readonly is: (typeof doings)[number]
  readonly minutes: number
  readonly blocks: readonly Block[]
}

/** A piece of a paper. What a `text` may hold besides words, `stories/README.md` says. */
export type Block =
  /** A paragraph. */
  | string
  | { readonly heading: string }
  | { readonly list: readonly string[] }
  | { readonly steps: readonly string[] }
  /** Things to be ticked with a pen. */
  | { readonly checks: readonly string[] }
  /** Labels with a line each to write on; `rows` lines where one is not enough. */
  | { readonly fill: readonly string[]; readonly rows?: number | undefined }
  /** Numbers from 0 to 10, one of which is ringed. */
  | { readonly scale: string }
  /** A part of the lesson and how many minutes it takes. */
  | Phase
  /** A framed piece that is found at once. */
  | { readonly note: string; readonly blocks: readonly Block[] }
  /** A piece behind a line to be cut along. */
  | { readonly slip: string; readonly blocks: readonly Block[] }
  /** One of `parts`, which several papers share. */
  | { readonly part: string }
  /** What is made from the story's own description; see `inserts`. */
  | { readonly insert: (typeof inserts)[number]; readonly cut?: string | undefined }

const text = v.pipe(v.string(), v.nonEmpty())
const texts = v.pipe(v.array(text), v.minLength(1))
const blocks = v.pipe(v.array(v.lazy(() => block)), v.minLength(1))

const block: v.GenericSchema<Block> = v.union([
  text,
  v.strictObject({ heading: text }),
  v.strictObject({ list: texts }),
  v.strictObject({ steps: texts }),
  v.strictObject({ checks: texts }),
  v.strictObject({ fill: texts, rows: v.optional(v.number()) }),
  v.strictObject({ scale: text }),
  v.strictObject({
    phase: text,
    is: v.picklist(doings),
    minutes: v.pipe(v.number(), v.integer(), v.minValue(1)),
    blocks,
  }),
  v.strictObject({ note: text, blocks }),
  v.strictObject({ slip: text, blocks }),
  v.strictObject({ part: text }),
  v.strictObject({ insert: v.picklist(inserts), cut: v.optional(text) }),
])

const paperSchema = v.strictObject({
  /** Names its file. */
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  title: text,
  /** Whom it is for and what for, in the list of all papers. */
  about: text,
  /** `plan`: its phases are a lesson, and the talk is at least as long as the reading. */
  kind: v.optional(v.picklist(['plan', 'paper']), 'paper'),
  /** True for a paper that must stay on one page. */
  onePage: v.optional(v.boolean(), false),
  blocks,
})

const lessonSchema = v.strictObject({
  schema: v.literal(1),
  title: text,
  /** Who made the story and on what terms it may be used, for whoever has to approve of it. */
  madeBy: text,
  lead: texts,
  words: lessonWords,
  parts: v.record(v.string(), blocks),
  papers: v.pipe(v.array(paperSchema), v.minLength(1)),
})

/** The written part of a story's lesson pack, in one language. */
export type LessonFile = v.InferOutput<typeof lessonSchema>
/** One paper of the pack. */
export type Paper = LessonFile['papers'][number]

/** Reads a lesson/<language>.json. */
export function parseLessonFile(data: unknown, where: string): LessonFile | Problem {
  const read = v.safeParse(lessonSchema, data)
  if (read.success) return read.output
  return problem('malformed-lesson', `The lesson can't be read: ${describeIssue(read.issues[0])}.`, where)
}
