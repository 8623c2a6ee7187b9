import type { Evidence, Fact } from '../session/evidence-file.ts'
import type { SourceLinkComponent } from './book.ts'
import { FactNote } from './fact-note.tsx'
import type { Strings } from './strings.ts'
import { useWhole, type Readable } from './use-store.ts'

/** One turn of the telling, sewn into the lining: red was chosen, white was luck, blue was decided by others. */
export interface Stitch {
  readonly thread: 'red' | 'white' | 'blue'
  readonly text: string
  /** The evidence id behind it, or null. */
  readonly fact: string | null
  /** How sure it is, in the story's own words, or null. */
  readonly caveat: string | null
  /** Where the odds of a white stitch come from, or null. */
  readonly basis: 'sourced' | 'informed' | 'dramatic' | null
}

interface Telling {
  readonly text: string
}

/** How it might have gone, in plain sentences: every choice held and other luck, or all luck held and one choice changed. */
export interface Tellings {
  readonly luck: readonly Telling[]
  readonly choice: readonly Telling[]
}

interface RecapProps {
  readonly stitches: readonly Stitch[]
  readonly evidence: Readable<Evidence | null>
  /** Null until they have been told. */
  readonly tellings: Readable<Tellings | null>
  readonly strings: Strings
  readonly SourceLink: SourceLinkComponent
}

/** The lining of the coat: what was chosen, what was luck, what others decided, and a few other tellings. */
export function Recap({ stitches, evidence, tellings, strings, SourceLink }: RecapProps) {
  const { lining } = strings
  const facts = useWhole(evidence)
  return (
    <section class="recap" aria-label={lining.title}>
      <ul class="lining">
        {stitches.map((stitch, i) => (
          <li key={i} data-thread={stitch.thread}>
            <StitchNote
              stitch={stitch}
              fact={stitch.fact === null ? undefined : facts?.get(stitch.fact)}
              strings={strings}
              SourceLink={SourceLink}
            />
          </li>
        ))}
      </ul>
      <OtherTellings tellings={tellings} strings={strings} />
    </section>
  )
}

interface StitchNoteProps {
  readonly stitch: Stitch
  readonly fact: Fact | undefined
  readonly strings: Strings
  readonly SourceLink: SourceLinkComponent
}

function StitchNote({ stitch, fact, strings, SourceLink }: StitchNoteProps) {
  const { lining, facts } = strings
  const { thread, text, caveat, basis } = stitch
  const words = (
    <>
      <b>{lining.threads[thread]}</b> <span>{text}</span>
    </>
  )
  if (fact === undefined && caveat === null && basis === null) return <p class="stitch">{words}</p>
  return (
    <details>
      <summary class="stitch">{words}</summary>
      {basis !== null && <p>{lining.bases[basis]}</p>}
      {caveat !== null && (
        <p class="caveat">
          <b>{facts.caveat}</b> {caveat}
        </p>
      )}
      {fact !== undefined && <FactNote fact={fact} strings={strings} SourceLink={SourceLink} />}
    </details>
  )
}

interface OtherTellingsProps {
  readonly tellings: Readable<Tellings | null>
  readonly strings: Strings
}

function OtherTellings({ tellings, strings }: OtherTellingsProps) {
  const { lining } = strings
  const told = useWhole(tellings)
  return (
    <div class="tellings" aria-live="polite">
      <h3>{lining.otherTellings}</h3>
      {told === null ? (
        <p>{lining.waiting}</p>
      ) : (
        <>
          <Sentences heading={lining.otherLuck} tellings={told.luck} />
          <Sentences heading={lining.otherChoice} tellings={told.choice} />
        </>
      )}
      <p class="odds">{lining.odds}</p>
    </div>
  )
}

function Sentences({
  heading,
  tellings,
}: {
  readonly heading: string
  readonly tellings: readonly Telling[]
}) {
  if (tellings.length === 0) return null
  return (
    <>
      <h4>{heading}</h4>
      <ul>
        {tellings.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  )
}
