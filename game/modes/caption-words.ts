/** Letters that can be read at a glance while reading something else. */
const GLANCE = 130

/** The captions of one passage as one line: the newest whole, and of those before it as many as fit beside it. */
export function captionWords(heard: readonly string[]): string {
  return heard.reduceRight((line, words) => {
    if (line === '') return words
    const longer = `${words} ${line}`
    return longer.length <= GLANCE ? longer : line
  }, '')
}
