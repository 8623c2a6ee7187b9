import * as v from 'valibot'
import { problem, type Problem } from '../story/problem.ts'
import type { StartValues } from '../story/ink.ts'
import { describeIssue } from './describe-issue.ts'

const cutSchema = v.object({
  id: v.string(),
  label: v.string(),
  minutes: v.number(),
  /** Whom it is for, where that is not what the story's own line says. */
  age: v.optional(v.string()),
  /** False for a cut that is not offered to readers: whoever leads them opens it by its address. */
  offered: v.optional(v.boolean(), true),
  /** The ink variables that the page sets before the first line. */
  start: v.record(v.string(), v.union([v.number(), v.string(), v.boolean()])),
})

const chanceSchema = v.object({
  /** What happened, in plain words, when it came and when it did not. */
  came: v.string(),
  not: v.string(),
  basis: v.picklist(['sourced', 'informed', 'dramatic']),
  caveat: v.string(),
})

const recapSchema = v.object({
  choices: v.optional(v.record(v.string(), v.string()), {}),
  chances: v.optional(v.record(v.string(), chanceSchema), {}),
  others: v.optional(
    v.array(
      v.object({
        id: v.string(),
        when: v.string(),
        text: v.string(),
        /** What the world would have been like had they decided otherwise: “if instead …”. */
        instead: v.optional(v.string(), ''),
        fact: v.nullish(v.string(), null),
      }),
    ),
    [],
  ),
})

const storyFileSchema = v.object({
  schema: v.literal(1),
  id: v.string(),
  title: v.string(),
  author: v.optional(v.string(), ''),
  /** False for a story that is not offered beside others: whoever wants it opens it by its address. */
  offered: v.optional(v.boolean(), true),
  languages: v.optional(v.pipe(v.array(v.string()), v.minLength(1)), ['en']),
  /** Languages that have a plain wording as well: `strings/<language>-plain.json`. */
  plain: v.optional(v.array(v.string()), []),
  cuts: v.optional(v.array(cutSchema), []),
  /** One plain line about what the story is, for whoever has just come. */
  summary: v.optional(v.string(), ''),
  /** One calm line about whom the story is for. */
  age: v.optional(v.string(), ''),
  contentNotes: v.optional(v.array(v.object({ category: v.string(), text: v.string() })), []),
  scenes: v.optional(
    v.record(
      v.string(),
      v.object({
        /** What it contains, as `category:weight`; from weight 2 on it decides the scene. */
        notes: v.optional(v.array(v.string()), []),
        /** The category whose gate it stands behind: who leaves that out leaves this out, whatever its weight. */
        gate: v.optional(v.string(), ''),
        /** What is said before it to whoever wants it softened. */
        ahead: v.optional(v.string(), ''),
        /** True where that is said to everybody. */
        asks: v.optional(v.boolean(), false),
        bridge: v.optional(v.string(), ''),
      }),
    ),
    {},
  ),
  /** The chapters with the scenes of each, in order, for whoever wants to know what is where. */
  chapters: v.optional(
    v.array(v.object({ title: v.string(), when: v.string(), scenes: v.array(v.string()) })),
    [],
  ),
  endings: v.optional(v.record(v.string(), v.object({ title: v.string() })), {}),
  recap: v.optional(recapSchema, {}),
  /** What its facts are about: the themes of evidence.json in the order in which they are offered, and their names. */
  themes: v.optional(v.record(v.string(), v.string()), {}),
  /** What the story leaves out, and how it was made; each part with the facts that it rests on. */
  leavesOut: v.optional(
    v.array(
      v.object({
        title: v.string(),
        text: v.array(v.string()),
        facts: v.optional(v.array(v.string()), []),
      }),
    ),
    [],
  ),
  /** The plain-words telling of an ending, by its knot. */
  tellings: v.optional(v.record(v.string(), v.string()), {}),
  /** Facts that stand in a scene before their time on purpose, as `knot fact`, and why. */
  looksAhead: v.optional(v.record(v.string(), v.string()), {}),
  /** Old choice ids and what they are called now. */
  aliases: v.optional(v.record(v.string(), v.string()), {}),
})

/** What a story says about itself in its story.json; everything but id and title may be left out. */
export type StoryFile = v.InferOutput<typeof storyFileSchema>
export type Cut = StoryFile['cuts'][number]

/** Reads a story.json. */
export function parseStoryFile(data: unknown, where: string): StoryFile | Problem {
  const read = v.safeParse(storyFileSchema, data)
  if (read.success) return read.output
  return problem(
    'malformed-story-file',
    `The story's description can't be read: ${describeIssue(read.issues[0])}.`,
    where,
  )
}

/** The cut with this id, or the first one where none is named; null for a story without cuts. */
export function findCut({ id: story, cuts }: StoryFile, id: string | null): Cut | null | Problem {
  const cut = id === null ? (cuts[0] ?? null) : cuts.find((one) => one.id === id)
  if (cut !== undefined) return cut
  const known = cuts.map((one) => one.id).join(', ') || 'none'
  return problem('unknown-cut', `There is no cut “${id ?? ''}”; the story has ${known}.`, story)
}

/** Whom a telling of this cut is for, in one calm line; '' where nothing is said of it. */
export function ageOf({ age }: StoryFile, cut: Cut | null): string {
  return cut?.age ?? age
}

/** What a cut sets in the story before its first line. */
export function startOf(cut: Cut | null): StartValues {
  return cut?.start ?? {}
}
