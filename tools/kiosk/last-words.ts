/** The most characters of what a process said that are kept while it runs, and that are told when it has ended. */
const mostKept = 8000
const mostTold = 400

/** What drivers of graphics chips, and Chromium about them, say all day long while nothing is wrong. */
const chatter = /GL Driver Message|gpu\/command_buffer\/|GroupMarkerNotSet|\blibva\b|vaapi|MESA-/

/** The end of what a process has said so far, from the beginning of a line. */
export function keepTail(said: string): string {
  if (said.length <= mostKept) return said
  const tail = said.slice(-mostKept)
  return tail.slice(tail.indexOf('\n') + 1)
}

/** The last that a process said in earnest, in one line; '' where all was chatter. */
export function lastWordsOf(said: string): string {
  const lines = said.split('\n').filter((line) => !chatter.test(line))
  return lines.join(' ').replace(/\s+/g, ' ').trim().slice(-mostTold)
}
