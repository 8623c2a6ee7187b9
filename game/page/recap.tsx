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

interface LiningProps {
  readonly stitches: readonly Stitch[]
  readonly evidence: Readable<Evidence | null>
  readonly strings: Strings
  readonly SourceLink: SourceLinkComponent
}

/** The lining of the coat: what was chosen, what was luck, what others decided; each opens on its source and its doubt. */
export function Lining({ stitches, evidence, strings, SourceLink }: LiningProps) {
  const facts = useWhole(evidence)
  return (
    <section class="recap" aria-label={strings.lining.title}>
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
  /** What is held still: every choice (`luck` falls anew), or all luck (one `choice` is changed). */
  readonly kind: 'luck' | 'choice'
  /** Other tellings in plain sentences, as they are found; null before the first search has ended. */
  readonly tellings: Readable<readonly { readonly text: string }[] | null>
  readonly strings: Strings
}

/** How else it might have gone. Never counted, never ranked. */
export function OtherTellings({ kind, tellings, strings }: OtherTellingsProps) {
  const { lining } = strings
  const told = useWhole(tellings)
  return (
    <section class="tellings" aria-live="polite">
      <h3>{lining.kinds[kind]}</h3>
      {told === null ? <p>{lining.waiting}</p> : <Sentences sentences={told.map(({ text }) => text)} />}
      {told?.length === 0 && <p>{lining.alone}</p>}
      <p class="odds">{lining.odds}</p>
    </section>
  )
}

interface InsteadProps {
  /** What the world would have been like, had somebody decided otherwise. */
  readonly sentences: readonly string[]
  readonly strings: Strings
}

/** The blue stitches unpicked: laws, desks and signatures that could have been others. */
export function Instead({ sentences, strings }: InsteadProps) {
  return (
    <section class="tellings">
      <h3>{strings.lining.instead}</h3>
      <Sentences sentences={sentences} />
    </section>
  )
}

function Sentences({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <ul>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
