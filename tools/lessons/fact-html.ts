import type { Fact } from '../../game/session/evidence-file.ts'
import { yearsOf } from '../../game/session/period.ts'
import { escapeHtml } from '../story/script/escape-html.ts'
import { curlQuotes } from '../story/script/set-text.ts'
import type { LessonFile } from './lesson-file.ts'

/** A fact with who says so, when, how sure that is and what is to be said against it, as the inside of a list item. */
export function writeFact(fact: Fact, words: LessonFile['words']): string {
  const { publisher, title, date, url } = fact.source
  const name = [set(publisher), ...(title === null ? [] : [`“${set(title)}”`])].join(', ')
  const linked = url === null ? name : `<a href="${escapeHtml(url)}" rel="noreferrer">${name}</a>`
  const about =
    fact.period === null || yearsOf(fact.period) === null
      ? []
      : [words.period.replace('{period}', set(fact.period))]
  const sure = [
    `${linked}, ${date === null ? set(words.noDate) : set(date)}.`,
    ...about,
    set(words.certainty[fact.confidence]),
  ]
  return `<p class="claim">${set(fact.claim)}</p>
<p class="from">${sure.join(' ')} <code>${fact.id}</code></p>
${fact.caveat === null ? '' : `<p class="caveat">${set(words.caveat)} ${set(fact.caveat)}</p>`}`
}

const set = (text: string) => escapeHtml(curlQuotes(text))
