import './facts.css'
import type { Evidence } from '../../session/evidence-file.ts'
import type { StoryFile } from '../../session/story-file.ts'
import { asideTitles } from '../aside-titles.ts'
import type { SourceLinkComponent } from '../book.ts'
import { FactNote } from '../fact-note.tsx'
import { useWhole, type Readable } from '../use-store.ts'
import { recapWords } from '../recap-words.ts'
import { leftOutWords as words } from './leftout-words.ts'

interface LeftOutPageProps {
  readonly story: Readable<StoryFile>
  readonly evidence: Readable<Evidence | null>
  readonly SourceLink: SourceLinkComponent
  readonly onFacts: () => void
}

/** What the story says it leaves out, with what that rests on, and how each of its chances was set. */
export function LeftOutPage({ story, evidence, SourceLink, onFacts }: LeftOutPageProps) {
  const { leavesOut, recap } = useWhole(story)
  const facts = useWhole(evidence)
  return (
    <div class="fact-page">
      {leavesOut.map(({ title, text, facts: ids }) => (
        <section key={title}>
          <h3>{title}</h3>
          {text.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {ids.length > 0 && (
            <details>
              <summary aria-label={`${words.rests}: ${title}`}>{words.rests}</summary>
              <ul class="stated">
                {ids.map((id) => {
                  const fact = facts?.get(id)
                  return <li key={id}>{fact && <FactNote {...{ fact, SourceLink }} />}</li>
                })}
              </ul>
            </details>
          )}
        </section>
      ))}
      <Chances {...{ chances: recap.chances, facts }} />
      <p class="ways">
        <button type="button" class="quiet" onClick={onFacts}>
          {asideTitles.facts}
        </button>
      </p>
    </div>
  )
}

interface ChancesProps {
  readonly chances: StoryFile['recap']['chances']
  readonly facts: Evidence | null
}

const bases = ['sourced', 'informed', 'dramatic'] as const

/** Every chance of the story by where its odds come from: what the source says, and how far it carries. */
function Chances({ chances, facts }: ChancesProps) {
  const all = Object.entries(chances)
  return (
    <section>
      <h3>{words.chances}</h3>
      <p>{words.chancesNote}</p>
      {all.length === 0 && <p role="status">{words.coming}</p>}
      {bases.map((basis) => {
        const these = all.filter(([, chance]) => chance.basis === basis)
        return (
          these.length > 0 && (
            <details key={basis}>
              <summary>{recapWords.bases[basis]}</summary>
              <ul class="stated">
                {these.map(([id, { caveat }]) => (
                  <li key={id}>
                    <p>{facts?.get(id)?.claim}</p>
                    <p class="caveat">{caveat}</p>
                  </li>
                ))}
              </ul>
            </details>
          )
        )
      })}
      <p class="odds">{recapWords.odds}</p>
    </section>
  )
}
