/** The page as it goes into an LMS: it is not to be installed as an application from there. */
export function pageForLms(html: string): string {
  return changed(html, /\s*<link rel="manifest"[^>]*>/, '')
}

/** The page of a cmi5 package: its policy lets it send to `origins` as well, since the course's record store may be elsewhere. */
export function pageForCmi5(html: string, origins: readonly string[]): string {
  return changed(pageForLms(html), /connect-src 'self'/, `connect-src 'self' ${origins.join(' ')}`)
}

function changed(html: string, what: RegExp, by: string): string {
  if (!what.test(html)) throw new Error(`the built page has no ${what.source}`)
  return html.replace(what, () => by)
}
