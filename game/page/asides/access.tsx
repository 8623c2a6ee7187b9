import './access.css'
import { useWhole, type Readable } from '../use-store.ts'
import type { Claim } from './claims/claim.ts'
import { claimGroups } from './claims/claims.ts'
import { accessGaps, accessWords as words } from './access-words.ts'

/** When the story or its tests last changed, as `2026-11-27`; the build puts it in (`tools/last-change.ts`). */
declare const lastChange: string

interface AccessPageProps {
  /** Whom to turn to, each in the words of the school or the museum; none until they have been read. */
  readonly contacts: Readable<readonly string[]>
}

/** For whom this works and how that is known: what tests hold, what is missing, and whom to tell. */
export function AccessPage({ contacts }: AccessPageProps) {
  const named = useWhole(contacts)
  return (
    <div class="access">
      <p>{words.aim}</p>
      <p>{words.how}</p>
      <p class="source">{words.changed(lastChange)}</p>

      <h3>{words.holds}</h3>
      {claimGroups.map(({ title, claims }) => (
        <section key={title}>
          <h4>{title}</h4>
          <dl>
            {claims.map((claim) => (
              <div key={claim.name}>
                <dt>{claim.name}</dt>
                <dd>
                  <p>{claim.says}</p>
                  <p class="source">{sayCheck(claim)}</p>
                </dd>
              </div>
            ))}
          </dl>
          <Tests title={title} claims={claims} />
        </section>
      ))}

      <h3 id="access-gaps">{words.gaps}</h3>
      <ul class="gaps" aria-labelledby="access-gaps">
        {accessGaps.map((gap) => (
          <li key={gap}>{gap}</li>
        ))}
      </ul>

      <h3>{words.tell}</h3>
      <p id="access-here">{named.length === 0 ? words.nobody : words.here}</p>
      {named.length > 0 && (
        <ul aria-labelledby="access-here">
          {named.map((contact) => (
            <li key={contact}>{contact}</li>
          ))}
        </ul>
      )}
      <p class="source">{words.helps}</p>
    </div>
  )
}

interface TestsProps {
  readonly title: string
  readonly claims: readonly Claim[]
}

/** The tests behind a group of claims by their own names, folded until somebody asks. */
function Tests({ title, claims }: TestsProps) {
  return (
    <details>
      <summary aria-label={`${words.tests}: ${title}`}>{words.tests}</summary>
      <dl>
        {claims.map(({ name, tests }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <ul>
                {tests.map((test) => (
                  <li key={test}>{test}</li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

const kinds = ['e2e', 'browsers', 'unit', 'walks'] as const

/** The criteria that a claim is about, and in which ways it is tried. */
function sayCheck({ criteria, tests }: Claim): string {
  const tried = kinds.filter((kind) => tests.some((test) => test.startsWith(`${kind}/`)))
  const about = criteria.length === 0 ? [] : [words.criteria(criteria)]
  return [...about, ...tried.map((kind) => words.kinds[kind])].join(' ')
}
