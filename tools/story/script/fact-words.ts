import type { Evidence, Fact } from '../../../game/session/evidence-file.ts'
import { escapeHtml } from './escape-html.ts'

/** What a reader of the script is told of a fact. */
export interface FactWords {
  readonly claim: string
  /** Who published it, where, and when. */
  readonly source: string
  readonly url: string | null
  readonly caveat: string | null
}

/** A fact in words; one that evidence.json doesn't have says so. */
export function wordsOfFact(id: string, evidence: Evidence | null): FactWords {
  const fact = evidence?.get(id)
  if (fact === undefined)
    return { claim: `“${id}” is not in evidence.json.`, source: '', url: null, caveat: null }
  return { claim: fact.claim, source: sourceOf(fact), url: fact.source.url, caveat: fact.caveat }
}

function sourceOf({ source: { publisher, title, date }, confidence }: Fact): string {
  const words = [publisher, title === null ? null : `“${title}”`, date ?? 'no date']
  const recalled = confidence === 'recalled' ? '; from memory, to be checked' : ''
  return `${words.filter((one) => one !== null).join(', ')}${recalled}`
}

/** A fact as the inside of a list item. */
export function writeFactHtml(id: string, evidence: Evidence | null): string {
  const { claim, source, url, caveat } = wordsOfFact(id, evidence)
  const text = escapeHtml(source)
  const linked = url === null ? text : `<a href="${escapeHtml(url)}" rel="noreferrer">${text}</a>`
  const publisher = source === '' ? '' : ` <span class="publisher">${linked}.</span>`
  return `${escapeHtml(claim)}${publisher}${caveat === null ? '' : ` <span class="caveat">But: ${escapeHtml(caveat)}</span>`}`
}
