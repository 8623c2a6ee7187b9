import type { StoryFile } from '../../session/story-file.ts'
import { nameLanguage } from '../name-language.ts'
import { visitorWords } from './visitor-words.ts'

/** One way in which a story can be told: a language, in its usual or in its plainer words. */
export interface Wording {
  /** As in kiosk.json: `en`, `en-plain`. */
  readonly id: string
  readonly language: string
  readonly isPlain: boolean
  /** By its own name, in that language. */
  readonly name: string
}

/**
 * The wordings of a story that a kiosk offers, in its own order; where it names none that the story has, all of them.
 * `unknown` is what it names in vain.
 */
export function listWordings(
  { languages, plain }: Pick<StoryFile, 'languages' | 'plain'>,
  offered: readonly string[],
): { readonly wordings: readonly Wording[]; readonly unknown: readonly string[] } {
  const all = languages.flatMap((language) => [
    toWording(language, false),
    ...(plain.includes(language) ? [toWording(language, true)] : []),
  ])
  const named = offered.flatMap((name) => all.find((one) => one.id === name) ?? [])
  const known = all.map((one) => one.id)
  return {
    wordings: named.length > 0 ? named : all,
    unknown: offered.filter((name) => !known.includes(name)),
  }
}

function toWording(language: string, isPlain: boolean): Wording {
  const own = nameLanguage(language)
  return {
    id: isPlain ? `${language}-plain` : language,
    language,
    isPlain,
    name: isPlain ? (visitorWords.plain[language] ?? visitorWords.plainly(own)) : own,
  }
}

/** What asks for one of them, once in each of their languages. */
export function askForWording(
  wordings: readonly Wording[],
): readonly { readonly lang: string; readonly text: string }[] {
  const langs = [...new Set(wordings.map(({ language }) => language))]
  const asking = langs.length > 1 ? visitorWords.languages : visitorWords.wordings
  const asked = langs.flatMap((lang) => (asking[lang] === undefined ? [] : [{ lang, text: asking[lang] }]))
  return asked.length > 0 ? asked : [{ lang: 'en', text: asking['en'] ?? '' }]
}
