import type { Evidence, Fact } from '../session/evidence-file.ts'
import type { SourceLinkComponent } from './book.ts'
import { FactNote } from './fact-note.tsx'
import { pageWords } from './page-words.ts'
import { recapWords as words } from './recap-words.ts'
import { useWhole, type Readable } from './use-store.ts'

/** One turn of the telling, sewn into the lining: red was chosen, white was luck, blue was decided by others. */
export interface Stitch {
  readonly thread: 'red' | 'white' | 'blue'
  readonly text: string
  /** The evidence behind it, by id. */
  readonly facts: readonly string[]
  /** How sure it is, in the story's own words, or null. */
  readonly caveat: string | null
  /** Where the odds of a white stitch come from, or null. */
  readonly basis: 'sourced' | 'informed' | 'dramatic' | null
  /** The chapter it belongs to, or ''. */
  readonly chapter: string
  /** The turn at which a red stitch was chosen; null for the others. */
  readonly chosenAt: number | null
}

interface LiningProps {
  /** The few that lie open. */
  readonly picked: readonly Stitch[]
  /** All of them, in the order in which they were sewn. */
  readonly stitches: readonly Stitch[]
  readonly evidence: Readable<Evidence | null>
  readonly SourceLink: SourceLinkComponent
  /** Goes back to a turn, to try another way; without it nothing leads back. */
  readonly onGoBack?: (turn: number) => void
}

/**
 * The lining of the coat: what was chosen, what was luck, what others decided; each opens on its source and its doubt. A few
 * lie open, and the whole path is folded by chapter.
 */
export function Lining({ picked, stitches, ...rest }: LiningProps) {
  return (
    <section class="recap" aria-label={words.title}>
      <Stitches stitches={picked} {...rest} />
      {stitches.length > picked.length && (
        <section class="path" aria-label={words.whole}>
          <h3>{words.whole}</h3>
          {byChapter(stitches).map(({ chapter, sewn }, i) => (
            <details key={i}>
              <summary>{chapter === '' ? words.start : chapter}</summary>
              <Stitches stitches={sewn} {...rest} />
            </details>
          ))}
        </section>
      )}
    </section>
  )
}

/** The stitches cut where the chapter changes. */
function byChapter(stitches: readonly Stitch[]) {
  const parts: { readonly chapter: string; readonly sewn: Stitch[] }[] = []
  for (const stitch of stitches) {
    const last = parts.at(-1)
    if (last?.chapter === stitch.chapter) last.sewn.push(stitch)
    else parts.push({ chapter: stitch.chapter, sewn: [stitch] })
  }
  return parts
}

type StitchesProps = Omit<LiningProps, 'picked'>

/** Stitches on their cloth, in the order given. */
export function Stitches({ stitches, evidence, ...rest }: StitchesProps) {
  const facts = useWhole(evidence)
  return (
    <ul class="lining">
      {stitches.map((stitch, i) => (
        <li key={i} data-thread={stitch.thread}>
          <StitchNote stitch={stitch} facts={stitch.facts.flatMap((id) => facts?.get(id) ?? [])} {...rest} />
        </li>
      ))}
    </ul>
  )
}

interface StitchNoteProps extends Pick<LiningProps, 'SourceLink' | 'onGoBack'> {
  readonly stitch: Stitch
  readonly facts: readonly Fact[]
}

function StitchNote({ stitch, facts, SourceLink, onGoBack }: StitchNoteProps) {
  const { thread, text, caveat, basis, chosenAt } = stitch
  const line = (
    <>
      <b>{words.threads[thread]}</b> <span>{text}</span>
    </>
  )
  if (facts.length === 0 && caveat === null && basis === null && chosenAt === null)
    return <p class="stitch">{line}</p>
  return (
    <details>
      <summary class="stitch">{line}</summary>
      {chosenAt !== null && onGoBack !== undefined && (
        <button
          type="button"
          class="quiet"
          aria-label={`${words.backTo}: ${text}`}
          onClick={() => onGoBack(chosenAt)}
        >
          {words.backTo}
        </button>
      )}
      {basis !== null && <p>{words.bases[basis]}</p>}
      {caveat !== null && (
        <p class="caveat">
          <b>{pageWords.facts.caveat}</b> {caveat}
        </p>
      )}
      {chosenAt !== null && facts.length > 0 && <p>{words.passage}</p>}
      {facts.map((fact) => (
        <FactNote key={fact.id} fact={fact} SourceLink={SourceLink} />
      ))}
    </details>
  )
}

/** Another telling: where it ends, and what was changed, or ''. */
export interface Told {
  readonly text: string
  readonly parting: string
  /** Whether it ends as the one on screen does. */
  readonly isAlike: boolean
}

interface OtherTellingsProps {
  /** What is held still: every choice (`luck` falls anew), or all luck (one `choice` is changed). */
  readonly kind: 'luck' | 'choice'
  /** Other tellings in plain sentences, as they are found; null before the first search has ended. */
  readonly tellings: Readable<readonly Told[] | null>
}

/** How else it might have gone. Never counted, never ranked. */
export function OtherTellings({ kind, tellings }: OtherTellingsProps) {
  const told = useWhole(tellings)
  return (
    <section class="tellings" aria-live="polite">
      <h3>{words.kinds[kind]}</h3>
      {told === null ? (
        <p>{words.waiting}</p>
      ) : (
        <ul>
          {told.map(({ text, parting, isAlike }) => (
            <li key={text}>
              {parting !== '' && (
                <span class="parting">{isAlike ? parting : `${words.changed} ${parting}`} </span>
              )}
              {isAlike ? words.alike : text}
            </li>
          ))}
        </ul>
      )}
      {told?.length === 0 && <p>{words.alone}</p>}
      <p class="odds">{words.odds}</p>
    </section>
  )
}

interface InsteadProps {
  /** What the world would have been like, had somebody decided otherwise. */
  readonly sentences: readonly string[]
}

/** The blue stitches unpicked: laws, desks and signatures that could have been others. */
export function Instead({ sentences }: InsteadProps) {
  return (
    <section class="tellings">
      <h3>{words.instead}</h3>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  )
}
