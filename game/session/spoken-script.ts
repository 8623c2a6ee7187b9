import type { Beat } from '../story/beat.ts'
import { withoutEmphasis } from './emphasis.ts'
import { splitSentences, type Span } from './sentences.ts'

/** Where words that are read aloud stand on the page: in a line (counted among the lines that have words), or on a choice. */
export type SpokenPlace =
  ({ readonly kind: 'line'; readonly line: number } & Span) | { readonly kind: 'choice'; readonly id: string }

/** One thing to say: a sentence, or a choice by its number. */
export interface Spoken {
  readonly text: string
  readonly place: SpokenPlace
}

/** How choices are said. */
export interface ScriptWords {
  readonly choice: (number: number, text: string) => string
  /** The way out of a scene; `text` is '' where the story has no words of its own for it. */
  readonly leave: (text: string) => string
}

/** What is read aloud of a beat: its lines sentence by sentence, then its choices by number, last the way out of the scene. */
export function writeScript({ lines, choices }: Beat, words: ScriptWords): readonly Spoken[] {
  const texts = lines.map(({ text }) => withoutEmphasis(text)).filter((text) => text !== '')
  const listed = choices.filter(({ leaves }) => !leaves)
  return [
    ...texts.flatMap((text, line) =>
      splitSentences(text).map((span): Spoken => ({
        text: text.slice(span.from, span.to),
        place: { kind: 'line', line, ...span },
      })),
    ),
    ...[...listed, ...choices.filter(({ leaves }) => leaves)].map(({ id, text, leaves }, i): Spoken => {
      const plain = withoutEmphasis(text)
      return {
        text: leaves ? words.leave(plain) : words.choice(i + 1, plain),
        place: { kind: 'choice', id },
      }
    }),
  ]
}
