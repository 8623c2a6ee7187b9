/**
 * Straight quotes as English sets them: opening at a start, after a space, a bracket or a dash; closing elsewhere. What
 * stood before the text decides about its first sign; nothing, unless told.
 */
export function curlQuotes(text: string, before = ''): string {
  const opens = (sign: string) => new RegExp(`(^|[\\s([{—–“])(_?)${sign}`, 'g')
  const start = before === '' ? '' : before.slice(-1)
  return (start + text)
    .replace(opens('"'), '$1$2“')
    .replaceAll('"', '”')
    .replace(opens("'"), '$1$2‘')
    .replaceAll("'", '’')
    .slice(start.length)
}
