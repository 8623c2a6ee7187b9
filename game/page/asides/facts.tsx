import './facts.css'
import { useMemo, useState } from 'preact/hooks'
import type { Certainty, Evidence } from '../../session/evidence-file.ts'
import {
  anyFact,
  filterFacts,
  groupFacts,
  listCertainties,
  listPositions,
  listYears,
  selectFactsMet,
  splitByMet,
} from '../../session/fact-list.ts'
import type { Session } from '../../session/session.ts'
import type { StoryFile } from '../../session/story-file.ts'
import { asideTitles } from '../aside-titles.ts'
import { pageWords } from '../page-words.ts'
import type { SourceLinkComponent } from '../book.ts'
import { useStore, useWhole, type Readable } from '../use-store.ts'
import { FactFilters } from './fact-filters.tsx'
import { FactGroups, FactWithPeriod } from './fact-groups.tsx'
import { factsWords as words } from './facts-words.ts'

interface FactsPageProps {
  readonly session: Session
  readonly story: Readable<StoryFile>
  readonly evidence: Readable<Evidence | null>
  readonly SourceLink: SourceLinkComponent
  readonly onLeftOut: () => void
  /** Prints what is on screen; without it there is no such button. */
  readonly onPrint?: (() => void) | undefined
}

/** Every fact of the story, those that this telling has met apart, and what the states themselves say. */
export function FactsPage({ evidence, ...rest }: FactsPageProps) {
  const facts = useWhole(evidence)
  return (
    <div class="fact-page">
      {facts === null ? (
        <p role="status">{pageWords.facts.waiting}</p>
      ) : (
        <FactLists facts={facts} {...rest} />
      )}
    </div>
  )
}

interface FactListsProps extends Omit<FactsPageProps, 'evidence'> {
  readonly facts: Evidence
}

function FactLists({ facts, session, story, SourceLink, onLeftOut, onPrint }: FactListsProps) {
  const { themes } = useWhole(story)
  const turns = useStore(session.store, (state) => state.turns)
  const [filter, setFilter] = useState(anyFact)
  const [isUnfolded, setUnfolded] = useState(false)
  const ids = useMemo(() => selectFactsMet(turns), [turns])
  const groups = useMemo(() => groupFacts(facts), [facts])
  const { met, others } = splitByMet(filterFacts(groups, filter), ids)
  const certainties = listCertainties(facts)
  const shown = { met: new Set(ids), SourceLink }

  return (
    <>
      <p>{words.intro}</p>
      <p class="ways off-paper">
        <button type="button" class="quiet" onClick={onLeftOut}>
          {asideTitles.leftout}
        </button>
        {onPrint !== undefined && (
          <button type="button" class="quiet" onClick={onPrint}>
            {words.print}
          </button>
        )}
      </p>
      <HowSure certainties={certainties} />
      <FactFilters {...{ filter, themes, certainties }} years={listYears(facts)} onChange={setFilter} />
      <p class="source off-paper" role="status">
        {filter !== anyFact && words.listed(countFacts(met) + countFacts(others))}
      </p>

      <h3>{words.met}</h3>
      {met.length === 0 ? <p>{words.noneMet}</p> : <FactGroups groups={met} {...shown} />}

      <details class="off-paper" onToggle={(event) => setUnfolded(event.currentTarget.open)}>
        <summary>
          <h3>{words.others}</h3>
        </summary>
        <p>{others.length === 0 ? words.noOthers : words.othersNote}</p>
        {isUnfolded && <FactGroups groups={others} {...shown} />}
      </details>

      <section class="off-paper">
        <h3>{words.positions}</h3>
        <p>{words.positionsNote}</p>
        {[...listPositions(facts)].map(([state, stated]) => (
          <section key={state}>
            <h4>{state}</h4>
            <ul class="stated">
              {stated.map((fact) => (
                <li key={fact.id}>
                  <FactWithPeriod {...{ fact, SourceLink }} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </section>
    </>
  )
}

/** What the words beside each fact mean. */
function HowSure({ certainties }: { readonly certainties: readonly Certainty[] }) {
  return (
    <details class="off-paper">
      <summary>{words.sure}</summary>
      <ul>
        {certainties.map((certainty) => (
          <li key={certainty}>{words.certainty[certainty]}</li>
        ))}
      </ul>
      <p>{words.care}</p>
    </details>
  )
}

function countFacts(groups: readonly (readonly unknown[])[]): number {
  return groups.reduce((count, group) => count + group.length, 0)
}
