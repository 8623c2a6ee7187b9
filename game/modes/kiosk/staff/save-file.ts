import { problem, type Problem } from '../../../story/problem.ts'

/**
 * Hands a text to the browser, which puts it into its folder for downloads; a problem where it can't even be handed over.
 * What becomes of it there no page is told.
 */
export function saveFile(name: string, type: string, text: string): Problem | null {
  try {
    const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
    const link = document.createElement('a')
    link.href = address
    link.download = name
    // never part of the page: there no link may lead anywhere
    link.click()
    setTimeout(() => URL.revokeObjectURL(address), 60_000)
    return null
  } catch (error) {
    return problem('not-saved', String(error), name)
  }
}
