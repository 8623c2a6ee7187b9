import { ClassPaper } from './class-paper.tsx'
import type { LeaderView } from '../../classroom/class-view.ts'
import type { Asked } from '../../page/debrief/debrief-data.ts'
import { OutLink } from '../../page/fact-note.tsx'
import { useStore, useWhole } from '../../page/use-store.ts'
import type { Library } from '../../platform/library.ts'
import { untilFinish } from '../../session/finish.ts'
import { selectTurn, type Turn } from '../../session/session-state.ts'
import { toldTogether, type GroupTelling } from '../debrief/compose-debrief.ts'
import { DebriefSlot } from '../debrief/debrief-slot.tsx'
import { followMost } from '../debrief/follow-most.ts'
import type { Telling } from '../telling.ts'
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
  if (view === null || whole === null) return null
  const read = untilFinish(turns)
  const told: GroupTelling =
    view.braid === null
      ? toldTogether(read, whole.story, askedOf(view, turns))
      : {
          braid: view.braid,
          asked: [],
          path: [],
          beyond: [],
          met: [],
          endings: view.braid.endings.map(({ ending }) => ending),
        }
  const position =
    view.braid === null
      ? (read.at(-1) ?? selectTurn(telling.session.store.getState())).position
      : followMost(whole.createTeller(), view.braid, led.setup.seed)
  return (
    <ClassPaper kind="talk">
      <DebriefSlot
        {...{ told, whole, position, care, library }}
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
