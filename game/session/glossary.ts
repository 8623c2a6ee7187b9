import * as v from 'valibot'
import type { Problem } from '../story/problem.ts'
import { readIdList } from './id-list.ts'
import type { Span } from './sentences.ts'

const entrySchema = v.object({
  id: v.string(),
  kind: v.picklist(['person', 'place', 'word']),
  /** The word as the list shows it. */
  word: v.pipe(v.string(), v.nonEmpty()),
  /** What else the story calls it; the word itself counts as well. */
  forms: v.optional(v.array(v.pipe(v.string(), v.nonEmpty())), []),
  /** In its own letters, by language. */
  written: v.optional(v.partial(v.object({ ko: v.string(), zh: v.string(), th: v.string() })), {}),
  /** How it is said, in English spelling; '' for an English word. */
  said: v.optional(v.string(), ''),
  /** One plain sentence. */
  meaning: v.pipe(v.string(), v.nonEmpty()),
  /** The fact that the sentence rests on. */
  fact: v.nullish(v.string(), null),
})

/** A name or a hard word, and what there is to know of it. */
export type Entry = v.InferOutput<typeof entrySchema>

/** The names and hard words of a story, in the order of its file. */
export type Glossary = readonly Entry[]

/** A word of a line that can be asked about: which entry, and where it stands, in UTF-16 units. */
export interface Mention extends Span {
  readonly id: string
}

/** Reads a glossary.json (a list of entries). */
export function parseGlossary(data: unknown, where: string): Glossary | Problem {
  return readIdList(entrySchema, data, where, { code: 'malformed-glossary', things: 'words' })
}

/** Finds the words of a glossary in lines. */
export type WordFinder = (lines: readonly string[]) => readonly (readonly Mention[])[]

/**
 * Makes the finder of a glossary: for each line of a passage, its mentions in the order of the text. Each entry is found
 * once a passage, where it stands first; only as a whole word, and a longer form goes before a shorter one.
 */
export function createWordFinder(glossary: Glossary): WordFinder {
  const ids = new Map(glossary.flatMap(({ id, word, forms }) => [word, ...forms].map((form) => [form, id])))
  // a word may begin a sentence; a name is never without its capital
  for (const [form, id] of [...ids]) ids.set(capitalize(form), id)
  const forms = [...ids.keys()].sort((a, b) => b.length - a.length).map(escapePattern)
  if (forms.length === 0) return (lines) => lines.map(() => [])
  // a hyphen between letters is part of a word: “Yu” is not in “Yu-jin”
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}]|\\p{L}-)(?:${forms.join('|')})(?![\\p{L}\\p{N}]|-\\p{L})`,
    'gu',
  )
  return (lines) => {
    const known = new Set<string>()
    return lines.map((line) =>
      [...line.matchAll(pattern)].flatMap(({ 0: form, index }) => {
        const id = ids.get(form)
        if (id === undefined || known.has(id)) return []
        known.add(id)
        return [{ id, from: index, to: index + form.length }]
      }),
    )
  }
}

const capitalize = (form: string) => form.charAt(0).toUpperCase() + form.slice(1)
const escapePattern = (form: string) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
