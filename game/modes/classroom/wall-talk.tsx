import { useLayoutEffect, useState } from 'preact/hooks'
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
import { toldByClass } from './told-by-class.ts'

interface WallTalkProps {
  readonly telling: Telling
  readonly link: ClassLink<ProjectorView>
  readonly library: Library
}

/** The talk on the wall: the step at which whoever leads it is. */
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

  useLayoutEffect(() => scrollTo(0, 0), [at])

  if (data === null) return null
  return (
    <section class="debrief">
      <DebriefStep at={at} {...{ data, evidence }} SourceLink={OutLink} />
    </section>
  )
}
