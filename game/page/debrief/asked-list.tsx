import { pageWords } from '../page-words.ts'
import { Prose } from '../prose.tsx'
import type { Asked } from './debrief-data.ts'
import { debriefWords } from './debrief-words.ts'

const { happened: words } = debriefWords

/** What a group answered at each choice it was asked about. */
export function AskedList({ asked }: { readonly asked: readonly Asked[] }) {
  return (
    <section class="votes" aria-label={words.asked}>
      <h3>{words.asked}</h3>
      {asked.map(({ by, choices, taken }, at) => (
        <ul key={at}>
          {choices.map(({ id, text, count }) => (
            <li key={id}>
              <Prose text={text} lang={pageWords.lang} />:{' '}
              {count === null ? words.keptBack : words[by](count)}
              {id === taken && `, ${words.taken}`}
            </li>
          ))}
        </ul>
      ))}
    </section>
  )
}
