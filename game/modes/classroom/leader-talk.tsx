import { useMemo } from 'preact/hooks'
import type { LeaderView } from '../../classroom/class-view.ts'
import type { Asked } from '../../page/debrief/debrief-data.ts'
import { debriefWords } from '../../page/debrief/debrief-words.ts'
import { OutLink } from '../../page/fact-note.tsx'
import { useStore, useWhole } from '../../page/use-store.ts'
import type { Library } from '../../platform/library.ts'
import { untilFinish } from '../../session/finish.ts'
import type { Turn } from '../../session/session-state.ts'
import { toldTogether, type GroupTelling } from '../debrief/compose-debrief.ts'
import { DebriefSlot } from '../debrief/debrief-slot.tsx'
import { followMost } from '../debrief/follow-most.ts'
import type { LoadedStory } from '../story-loader.ts'
import type { Telling } from '../telling.ts'
import { ClassPaper } from './class-paper.tsx'
import { EndClass } from './end-class.tsx'
import { act, type LedClass } from './led-class.ts'

interface LeaderTalkProps {
  readonly telling: Telling
  readonly led: LedClass
  readonly library: Library
}

/** The talk of a class after reading, with what it met: its one way and its votes, or the ways of all as a braid. */
export function LeaderTalk({ telling, led, library }: LeaderTalkProps) {
  const view = useStore(led.link.state, (state) => state.view)
  const whole = useWhole(telling.whole)
  const care = useWhole(telling.care)
  const turns = useStore(telling.session.store, (state) => state.turns)
  // what is looked back on stays as it is: the steps of the talk bring new views of the same
  const talk = useMemo(
    () => (view === null || whole === null ? null : talkOf(view, whole, turns)),
    [view === null, whole, turns],
  )
  if (talk === null || whole === null) return null
  return (
    <ClassPaper kind="talk">
      <h1 class="unseen">{debriefWords.title}</h1>
      <DebriefSlot
        {...talk}
        {...{ whole, care, library }}
        help={telling.help}
        evidence={telling.evidence}
        SourceLink={OutLink}
        onStep={(step) => act(led, { kind: 'talked', step })}
        onClose={(reason) => act(led, { kind: 'closed', with: reason })}
      />
      <EndClass led={led} />
    </ClassPaper>
  )
}

/** What the class talks about, and the end that other tellings are held against. */
function talkOf(view: LeaderView, whole: LoadedStory, turns: readonly Turn[]) {
  const { braid, setup } = view
  const read = untilFinish(turns)
  if (braid === null) {
    const told = toldTogether(read, whole.story, askedOf(view, turns))
    return { told, position: (read.at(-1) ?? whole.createTeller().open(setup.seed)).position }
  }
  const endings = braid.endings.map(({ ending }) => ending)
  const told: GroupTelling = { braid, asked: [], path: [], beyond: [], met: [], endings }
  // a way that nobody need have taken
  return { told, position: followMost(whole.createTeller(), braid, setup.seed) }
}

/** The votes that were shown on the class's way, with what was then taken for all. */
function askedOf({ votes, path }: LeaderView, turns: readonly Turn[]): readonly Asked[] {
  return votes.flatMap(({ turn, counts }) => {
    const at = turns.find(({ position }) => position.path.length === turn)
    const taken = path[turn]
    if (at === undefined || taken === undefined) return []
    const choices = at.beat.choices
      .filter(({ leaves }) => !leaves)
      .map(({ id, text }) => ({ id, text, count: counts.find(({ choice }) => choice === id)?.count ?? null }))
    return [{ by: 'votes' as const, choices, taken }]
  })
}
