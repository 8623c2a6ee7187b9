/** A stretch of a text: from the character at `from` up to, not with, the one at `to`. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** Signs that may end a sentence, with the quotes and brackets that close after them. Chinese ones need no space. */
const stop = /(?:[.!?…]+["'”’»)\]」』]*(?=\s))|(?:[。！？]+["'”’»)\]」』]*)/gu

/** What a sentence begins with. After `"Go!" she says` and `He … goes` the same sentence goes on. */
const opening = /^\s*["'“‘«([「『]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u

/** Points that end no sentence: of a title, a number, an initial, a time of day. */
const abbreviation =
  /(?:^|[\s"'“‘(])(?:Mr|Mrs|Ms|Dr|St|No|vs|cf|etc|e\.g|i\.e|a\.m|p\.m|\p{Lu}(?:\.\p{Lu})*)\.$/u

/** The sentences of a line, in order, without the space between them. Together they are all of its words. */
export function splitSentences(text: string): readonly Span[] {
  const spans: Span[] = []
  let from = 0
  for (const { 0: sign, index } of text.matchAll(stop)) {
    const to = index + sign.length
    if (!opening.test(text.slice(to)) || abbreviation.test(text.slice(from, to))) continue
    spans.push(trim(text, { from, to }))
    from = to
  }
  return [...spans, trim(text, { from, to: text.length })].filter(({ from, to }) => to > from)
}

function trim(text: string, { from, to }: Span): Span {
  const words = text.slice(from, to)
  return { from: from + words.length - words.trimStart().length, to: from + words.trimEnd().length }
}
