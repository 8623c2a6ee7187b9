/** Splits a line into plain text, the sign before an emphasis, the emphasis, plain text, and so on: `_so_` is emphasis. */
export const emphasis = /(^|[^\p{L}\p{N}])_([^_]+)_(?![\p{L}\p{N}])/u

/** A line without the marks of its emphasis: as long as what is set on the page, character for character. */
export function withoutEmphasis(text: string): string {
  return text.split(emphasis).join('')
}
