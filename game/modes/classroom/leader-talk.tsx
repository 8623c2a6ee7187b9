import { useState } from 'preact/hooks'
import { debriefWords } from '../../page/debrief/debrief-words.ts'
import { OutLink } from '../../page/fact-note.tsx'
import { useStore, useWhole } from '../../page/use-store.ts'
import type { Library } from '../../platform/library.ts'
import { DebriefSlot } from '../debrief/debrief-slot.tsx'
import type { LoadedStory } from '../story-loader.ts'
import type { Telling } from '../telling.ts'
import { ClassPaper } from './class-paper.tsx'
import { EndClass } from './end-class.tsx'
import { act, type LedClass } from './led-class.ts'
import { useTalkPart } from './talk-parts.ts'
import { toldByClass } from './told-by-class.ts'

interface LeaderTalkProps {
  readonly telling: Telling
  readonly led: LedClass
  readonly library: Library
}

/** The talk of a class after reading, led step by step; the wall goes along. */
export function LeaderTalk({ telling, led, library }: LeaderTalkProps) {
  const whole = useWhole(telling.whole)
  if (whole === null) return null
  return (
    <ClassPaper kind="talk">
      <h1 class="unseen">{debriefWords.title}</h1>
      <Talk {...{ telling, led, library, whole }} />
      <EndClass led={led} />
    </ClassPaper>
  )
}

function Talk({ telling, led, library, whole }: LeaderTalkProps & { readonly whole: LoadedStory }) {
  const view = useStore(led.link.state, (state) => state.view)
  const care = useWhole(telling.care)
  const { session, evidence, help } = telling
  const { turns } = session.store.getState()
  // nothing more is taken once the class looks back: what it looks back on stays as it is
  const [met] = useState(() => (view === null ? null : toldByClass(view, turns, whole)))
  // a page that is loaded again is where the class is
  const [step, setStep] = useState(view?.talk ?? 0)
  const page = useTalkPart(step, (part) => act(led, { kind: 'talked', step, part }))
  if (met === null) return null
  return (
    <div ref={page}>
      <DebriefSlot
        {...{ ...met, whole, care, evidence, help, library }}
        SourceLink={OutLink}
        from={step}
        onStep={(to) => {
          setStep(to)
          act(led, { kind: 'talked', step: to, part: 0 })
        }}
        onClose={(reason) => act(led, { kind: 'closed', with: reason })}
      />
    </div>
  )
}
