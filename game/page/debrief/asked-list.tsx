import { pageWords } from '../page-words.ts'
import { Prose } from '../prose.tsx'
import type { Asked } from './debrief-data.ts'
import { debriefWords } from './debrief-words.ts'

const { happened: words } = debriefWords

/** What a group answered at each choice it was asked about. */
export function AskedList({ asked }: { readonly asked: readonly Asked[] }) {
  const title = words.asked[asked[0]?.by ?? 'hands']
  return (
    <section class="votes" aria-label={title}>
      <h3>{title}</h3>
      {asked.map((question, at) => (
        <Answers key={at} {...question} />
      ))}
    </section>
  )
}

/** The answers to one question: what was counted and what was taken, a line each; all that isn't said in one line. */
function Answers({ by, choices, taken }: Asked) {
  const told = choices.filter(({ id, count }) => count !== null || id === taken)
  const others = choices.filter((choice) => !told.includes(choice))
  return (
    <ul>
      {told.map(({ id, text, count }) => (
        <li key={id}>
          <Prose text={text} lang={pageWords.lang} />: {count === null ? words.keptBack : words[by](count)}
          {id === taken && `, ${words.taken}`}
        </li>
      ))}
      {others.length > 0 && (
        <li class="hint">
          {others.map(({ id, text }, at) => (
            <span key={id}>
              {at > 0 && ' · '}
              <Prose text={text} lang={pageWords.lang} />
            </span>
          ))}
          : {words.keptBack}
        </li>
      )}
    </ul>
  )
}
