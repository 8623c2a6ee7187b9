import { OtherTellings } from '../recap.tsx'
import type { Braid } from '../../classroom/braid.ts'
import { nameStrand } from './braid-view.tsx'
import type { DebriefPart } from './debrief-part.ts'
import { debriefWords } from './debrief-words.ts'

const { fates: words } = debriefWords

/** The same choice and what came of it, in the group and in other tellings: luck, other people, choice. */
export const Fates: DebriefPart = ({ data: { braid, tellings, words: names } }) => {
  const parted = braid === null ? [] : findParted(braid)
  return (
    <>
      <p>{words.lead}</p>
      <p class="ask">{words.ask}</p>
      {parted.length > 0 && (
        <section>
          <h3>{words.parted}</h3>
          <dl class="fates">
            {parted.map(({ choice, next }) => (
              <div key={choice}>
                <dt>{names.choices[choice]}</dt>
                {next.map((to, at) => (
                  <dd key={at}>{nameStrand(to, names)}</dd>
                ))}
              </div>
            ))}
          </dl>
        </section>
      )}
      <OtherTellings kind="luck" tellings={tellings.luck} />
      <OtherTellings kind="choice" tellings={tellings.choice} />
    </>
  )
}

/** The choices after which ways that had been one went apart. */
function findParted({ crossings }: Braid) {
  return crossings.flatMap(({ choices }) => choices.filter(({ next }) => next.length > 1))
}
