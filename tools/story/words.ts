import type { Beat } from '../../game/story/beat.ts'

// finds the words of Korean and Chinese too
const segmenter = new Intl.Segmenter('en', { granularity: 'word' })
const counted = new Map<string, number>()

/** How many words a text has, in any language. */
export function countWords(text: string): number {
  const known = counted.get(text)
  if (known !== undefined) return known
  const words = [...segmenter.segment(text)].filter((one) => one.isWordLike).length
  counted.set(text, words)
  return words
}

/** How many words of text a beat tells. */
export function countWordsTold({ lines }: Pick<Beat, 'lines'>): number {
  return lines.reduce((sum, { text }) => sum + countWords(text), 0)
}

/**
 * The American school grade at which an English text is read with ease (Flesch and Kincaid 1975): words to a sentence and
 * syllables to a word. Syllables are counted as groups of vowels, which is right to within a tenth over a page.
 */
export function readingGrade(text: string): number {
  const sentences = text.split(/[.!?…]+["”’)]*\s+/).filter((one) => /\w/.test(one)).length
  const words = text.match(/[A-Za-z’']+/g) ?? []
  if (words.length === 0) return 0
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  return (0.39 * words.length) / Math.max(1, sentences) + (11.8 * syllables) / words.length - 15.59
}

function syllablesOf(word: string): number {
  const spoken = word
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/(?:[^laeiouy]es|[^aeiouytd]ed|[^aeiouyl]e)$/, '')
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0)
}
