import type { StoryFile } from '../../session/story-file.ts'
import { problem, type Problem } from '../../story/problem.ts'
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
 * The wordings of a story that a kiosk offers, in its own order; where it names none that the story has, all of them. What
 * it names in vain becomes a sentence for the technician.
 */
export function listWordings(
  { id, languages, plain }: Pick<StoryFile, 'id' | 'languages' | 'plain'>,
  offered: readonly string[],
): { readonly wordings: readonly Wording[]; readonly problems: readonly Problem[] } {
  const all = languages.flatMap((language) => [
    toWording(language, false),
    ...(plain.includes(language) ? [toWording(language, true)] : []),
  ])
  const named = offered.flatMap((name) => all.find((one) => one.id === name) ?? [])
  const known = all.map((one) => one.id)
  return {
    wordings: named.length > 0 ? named : all,
    problems: offered
      .filter((name) => !known.includes(name))
      .map((name) =>
        problem(
          'unknown-language',
          `There is no “${name}” version of the story; kiosk.json can offer ${known.join(', ')}.`,
          id,
        ),
      ),
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
