/** The prose of one line of an ink file: where it stands in that line. */
export interface ProseSpan {
  readonly id: string
  readonly from: number
  readonly to: number
}

const lineId = /#\s*line:\s*([\w-]+)/
/** A choice up to its bracket; its conditions may stand before it. */
const choiceHead = /^\s*[*+][^[\]]*\[\s*/
/** What stands before the prose of a line: nothing, a gather, or the case of a block that it is told in. */
const lineHead =
  /^\s*(?:-(?!>)\s*)*(?:\([\w-]+\)\s*)?(?:(?<=-\s*)(?:"[^"]*"|-?\d+|[a-z_!(][^":]*(?:"[^"]*"[^":]*)*):\s*)?/

/** Finds the prose of a line of ink that has an id; null for any other line. */
export function findProse(line: string): ProseSpan | null {
  const id = lineId.exec(line)?.[1]
  if (id === undefined) return null
  const head = choiceHead.exec(line) ?? lineHead.exec(line)
  const from = head?.[0].length ?? 0
  const tags = line.indexOf('#', from)
  const to = from + line.slice(from, tags).trimEnd().length
  return { id, from, to }
}
