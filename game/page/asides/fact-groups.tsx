import type { Fact } from '../../session/evidence-file.ts'
import type { FactGroup } from '../../session/fact-list.ts'
import { yearsOf } from '../../session/period.ts'
import type { SourceLinkComponent } from '../book.ts'
import { FactNote } from '../fact-note.tsx'
import { factsWords as words } from './facts-words.ts'

interface FactGroupsProps {
  readonly groups: readonly FactGroup[]
  /** The ids of the facts that this telling has met. */
  readonly met: ReadonlySet<string>
  readonly SourceLink: SourceLinkComponent
}

/** A numbered list of facts; those that do not agree stand under one number. */
export function FactGroups({ groups, met, SourceLink }: FactGroupsProps) {
  return (
    <ol class="facts">
      {groups.map((group) => {
        // where one side was met, the reader is told which was not
        const isSplit = group.some(({ id }) => met.has(id))
        const notes = group.map((fact) => (
          <>
            <FactWithPeriod {...{ fact, SourceLink }} />
            {isSplit && !met.has(fact.id) && <p class="source">{words.notMetHere}</p>}
          </>
        ))
        return (
          <li key={group[0]?.id}>
            {notes.length === 1 ? (
              notes
            ) : (
              <>
                <p class="differ">{words.differ}</p>
                <ul class="sides">
                  {notes.map((note, i) => (
                    <li key={i}>{note}</li>
                  ))}
                </ul>
              </>
            )}
          </li>
        )
      })}
    </ol>
  )
}

interface FactWithPeriodProps {
  readonly fact: Fact
  readonly SourceLink: SourceLinkComponent
}

/** A fact with the years that it is about. */
export function FactWithPeriod({ fact, ...rest }: FactWithPeriodProps) {
  return (
    <>
      <FactNote fact={fact} {...rest} />
      {yearsOf(fact.period) !== null && <p class="source">{words.time(fact.period ?? '')}</p>}
    </>
  )
}
