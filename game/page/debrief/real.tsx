import type { Fact } from '../../session/evidence-file.ts'
import { FactNote } from '../fact-note.tsx'
import type { DebriefPart, DebriefPartProps } from './debrief-part.ts'
import { debriefWords } from './debrief-words.ts'

const { real: words } = debriefWords

/** As many as can be talked about stand open; the others are folded. */
const openFacts = 3

/** What was real, with sources, dates and doubts; and what was made up. */
export const Real: DebriefPart = ({ data: { met, beyond }, SourceLink }) => {
  const guessed = beyond.filter(({ basis }) => basis === 'dramatic' || basis === 'informed')
  return (
    <>
      <p>{words.made}</p>
      {met.length === 0 ? <p>{words.none}</p> : <p>{words.met}</p>}
      <FactList facts={met.slice(0, openFacts)} SourceLink={SourceLink} />
      {met.length > openFacts && (
        <details>
          <summary>{words.more(met.length - openFacts)}</summary>
          <FactList facts={met.slice(openFacts)} SourceLink={SourceLink} />
        </details>
      )}
      {guessed.length > 0 && (
        <section>
          <h3>{words.guessed}</h3>
          <ul class="guesses">
            {guessed.map(({ text, caveat }) => (
              <li key={text}>
                {text} <span class="hint">{caveat}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

interface FactListProps extends Pick<DebriefPartProps, 'SourceLink'> {
  readonly facts: readonly Fact[]
}

/** Facts one below the other. */
export function FactList({ facts, SourceLink }: FactListProps) {
  return (
    <ul class="told-facts">
      {facts.map((fact) => (
        <li key={fact.id}>
          <FactNote {...{ fact, SourceLink }} />
        </li>
      ))}
    </ul>
  )
}
