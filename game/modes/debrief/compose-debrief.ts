import { braidWays, sharedByEnough, type Braid } from '../../classroom/braid.ts'
import { wayOfTurns } from '../../classroom/way-of-turns.ts'
import { sewStitches, type Stitch } from '../../insight/recap.ts'
import type { Asked, DebriefData, DebriefNames } from '../../page/debrief/debrief-data.ts'
import type { DebriefFile } from '../../session/debrief-file.ts'
import { certainties, type Evidence, type Fact } from '../../session/evidence-file.ts'
import { selectFactsMet } from '../../session/fact-list.ts'
import { endingOf } from '../../session/finish.ts'
import type { Turn } from '../../session/session-state.ts'
import type { StoryFile } from '../../session/story-file.ts'

/** What a group met, whichever way it read: no more of it than everybody in the room may know. */
export interface GroupTelling {
  readonly braid: Braid | null
  readonly asked: readonly Asked[]
  readonly path: readonly Stitch[]
  readonly beyond: readonly Stitch[]
  /** The facts that were met, by evidence id. */
  readonly met: readonly string[]
  /** The endings come to, by knot. */
  readonly endings: readonly string[]
}

/** What a group met that read one way together, and how it answered on it. */
export function toldTogether(
  turns: readonly Turn[],
  story: StoryFile,
  asked: readonly Asked[],
): GroupTelling {
  const path = sewStitches(turns, story)
  const ending = endingOf(knotsOf(turns), story)
  return {
    braid: null,
    asked,
    path,
    beyond: path.filter(isBeyond),
    met: selectFactsMet(turns),
    endings: ending === null ? [] : [ending],
  }
}

/** What a group met of which each read alone: of everything only what enough of them share, three left out by `lot`. */
export function toldAlone(
  tellings: readonly (readonly Turn[])[],
  story: StoryFile,
  lot: string,
): GroupTelling & { readonly braid: Braid } {
  const braid = braidWays(
    tellings.map((turns) => wayOfTurns(turns, story)),
    lot,
  )
  const sewn = tellings.map((turns) => sewStitches(turns, story).filter(isBeyond))
  const stitches = new Map(sewn.flat().map((stitch) => [stitch.text, stitch]))
  return {
    braid,
    asked: [],
    path: [],
    beyond: sharedByEnough(
      sewn.map((of) => of.map(({ text }) => text)),
      lot,
    ).flatMap((text) => stitches.get(text) ?? []),
    met: sharedByEnough(tellings.map(selectFactsMet), lot),
    endings: braid.endings.map(({ ending }) => ending),
  }
}

const isBeyond = ({ thread }: Stitch): boolean => thread !== 'red'
const knotsOf = (turns: readonly Turn[]) => turns.flatMap(({ beat }) => [...beat.knots, beat.knot])

/** What a debrief takes from the story and the place, beside what the group met. */
interface DebriefSources extends Pick<DebriefData, 'tellings' | 'contacts'> {
  readonly story: StoryFile
  readonly file: DebriefFile
  /** Null until it has arrived. */
  readonly evidence: Evidence | null
}

/** How many voices are heard. */
const voicesHeard = 3

/** A debrief of what a group met. */
export function composeDebrief(
  { endings, met, beyond, ...told }: GroupTelling,
  { story, file, evidence, ...rest }: DebriefSources,
): DebriefData {
  const factsOf = (ids: readonly string[]): readonly Fact[] => ids.flatMap((id) => evidence?.get(id) ?? [])
  const heard = factsOf(file.voices).filter(({ confidence }) => confidence === 'verified')
  const nearest = heard.toSorted((a, b) => Number(met.includes(b.id)) - Number(met.includes(a.id)))
  return {
    ...told,
    ...rest,
    beyond,
    instead: beyond.flatMap(({ instead }) => (instead === '' ? [] : [instead])),
    met: factsOf(met).toSorted((a, b) => sureness(a) - sureness(b)),
    voices: nearest.slice(0, voicesHeard),
    questions: endings.flatMap((ending) => file.endings[ending]?.whatElse || []),
    words: namesOf(story),
  }
}

/** What was read at its source comes first. */
const sureness = ({ confidence }: Fact): number => certainties.indexOf(confidence)

function namesOf({ recap, endings, tellings }: StoryFile): DebriefNames {
  const named = Object.entries(tellings).map(
    ([ending, text]) => [ending, { title: endings[ending]?.title ?? ending, text }] as const,
  )
  return { choices: recap.choices, endings: Object.fromEntries(named) }
}
