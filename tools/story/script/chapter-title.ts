/** The title of the chapter that an ink file is: what the comment in its first line says; null without one. */
export function chapterTitle(text: string): string | null {
  const comment = /^\s*\/\/\s*(\S.*)/.exec(text)?.[1]
  if (comment === undefined) return null
  // the first sentence; “Chapter 1.” is not one
  return /^(?:Chapter \w+\. )?[^.]*/.exec(comment)?.[0].trim() || null
}
