import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { DebriefStep } from '../../page/debrief/debrief.tsx'
import { OutLink } from '../../page/fact-note.tsx'
import { useStore, useWhole } from '../../page/use-store.ts'
import type { ProjectorView } from '../../classroom/class-view.ts'
import type { ClassLink } from '../../platform/class-link.ts'
import type { Library } from '../../platform/library.ts'
import { useDebrief } from '../debrief/debrief-slot.tsx'
import type { LoadedStory } from '../story-loader.ts'
import type { Telling } from '../telling.ts'
import { ClassPaper } from './class-paper.tsx'
import { goToPart } from './talk-parts.ts'
import { toldByClass } from './told-by-class.ts'

interface WallTalkProps {
  readonly telling: Telling
  readonly link: ClassLink<ProjectorView>
  readonly library: Library
}

/** The talk on the wall: the step at which whoever leads it is, and of a long one the part that they have before them. */
export function WallTalk({ telling, link, library }: WallTalkProps) {
  const whole = useWhole(telling.whole)
  const view = useStore(link.state, (state) => state.view)
  if (whole === null || view === null) return null
  return (
    <ClassPaper kind="talk">
      <WallStep {...{ telling, library, whole, view }} />
    </ClassPaper>
  )
}

interface WallStepProps extends Pick<WallTalkProps, 'telling' | 'library'> {
  readonly whole: LoadedStory
  readonly view: ProjectorView
}

function WallStep({ telling, library, whole, view }: WallStepProps) {
  const { session, evidence, help } = telling
  const care = useWhole(telling.care)
  // nothing more is taken once the class looks back: what it looks back on stays as it is
  const [met] = useState(() => toldByClass(view, session.store.getState().turns, whole))
  const data = useDebrief({ ...met, whole, care, evidence, help, library })
  const at = view.talk ?? 0
  const page = useRef<HTMLDivElement>(null)

  const hasCome = data !== null

  useLayoutEffect(() => {
    if (page.current !== null) goToPart(page.current, view.part)
  }, [at, view.part, hasCome])

  if (data === null) return null
  return (
    <div ref={page}>
      <section class="debrief" data-step>
        <DebriefStep at={at} {...{ data, evidence }} SourceLink={OutLink} />
      </section>
    </div>
  )
}
