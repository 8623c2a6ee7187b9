import type { SourceLinkComponent } from '../../page/book.ts'
import type { DebriefData } from '../../page/debrief/debrief-data.ts'
import type { Closing } from '../../classroom/closings.ts'
import { Debrief } from '../../page/debrief/debrief.tsx'
import { useWhole, type Readable } from '../../page/use-store.ts'
import type { Library } from '../../platform/library.ts'
import type { Care } from '../../session/care.ts'
import { noDebriefFile, parseDebriefFile, type DebriefFile } from '../../session/debrief-file.ts'
import type { Evidence } from '../../session/evidence-file.ts'
import type { Position } from '../../story/beat.ts'
import { isProblem } from '../../story/problem.ts'
import type { Help } from '../help.ts'
import { useLater } from '../later.ts'
import { modeWords } from '../mode-words.ts'
import { reportToConsole } from '../page-parts.ts'
import type { LoadedStory } from '../story-loader.ts'
import { useOtherTellings } from '../use-other-tellings.ts'
import { composeDebrief, type GroupTelling } from './compose-debrief.ts'

/** What a debrief is made of. */
export interface DebriefSources {
  readonly told: GroupTelling
  readonly whole: LoadedStory
  /** The end of the telling that others are held against. */
  readonly position: Position
  /** What whoever leads the group leaves out. */
  readonly care: Care
  readonly evidence: Readable<Evidence | null>
  readonly help: Readable<Help>
  readonly library: Library
}

interface DebriefSlotProps extends DebriefSources {
  readonly SourceLink: SourceLinkComponent
  readonly from?: number
  readonly onStep?: (step: number) => void
  readonly onClose?: (reason: Closing) => void
  readonly onLeave?: () => void
  readonly leave?: string
}

/** The talk of a group about what it met. */
export function DebriefSlot({
  told,
  whole,
  position,
  care,
  evidence,
  help,
  library,
  ...rest
}: DebriefSlotProps) {
  const data = useDebrief({ told, whole, position, care, evidence, help, library })
  if (data === null) return <p role="status">{modeWords.asideStates.coming}</p>
  return <Debrief {...{ data, evidence }} {...rest} />
}

/** All that a talk shows; null until it has arrived. */
export function useDebrief({
  told,
  whole,
  position,
  care,
  help,
  library,
  ...rest
}: DebriefSources): DebriefData | null {
  const file = useLater(() => loadDebriefFile(library, whole.story.id), whole.story.id)
  const evidence = useWhole(rest.evidence)
  const contacts = useWhole(help)
  const luck = useOtherTellings('luck', { whole, position, care })
  const choice = useOtherTellings('choice', { whole, position, care })
  if (file === 'coming') return null
  return composeDebrief(told, {
    story: whole.story,
    file: file === 'missing' ? noDebriefFile : file,
    evidence,
    contacts,
    tellings: { luck, choice },
  })
}

/** What the story asks afterwards; a talk without it is still one. */
async function loadDebriefFile(library: Library, story: string): Promise<DebriefFile> {
  const path = `stories/${story}/debrief.json`
  const file = parseDebriefFile(await library.json(path), path)
  if (!isProblem(file)) return file
  reportToConsole(file)
  return noDebriefFile
}
