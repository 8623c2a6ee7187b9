import { selectFinish } from '../../../session/finish.ts'
import { follow } from '../../../session/follow.ts'
import { selectStage } from '../../../session/session-state.ts'
import type { Settings } from '../../../session/settings.ts'
import type { Problem } from '../../../story/problem.ts'
import type { Telling } from '../../telling.ts'
import type { CountsShelf } from './counts-shelf.ts'

/** The settings by which it is seen which ways to read are used; sounds and pictures to taste aren't among them. */
export const accessSettings = [
  'textSize',
  'spacing',
  'measure',
  'face',
  'theme',
  'motion',
  'stepwise',
  'described',
  'plain',
  'readAloud',
  'oneSwitch',
  'muted',
] as const satisfies readonly (keyof Settings)[]

/** Lengths of visits, each up to so many minutes. */
const lengths = [
  { upTo: 1, named: 'under 1' },
  { upTo: 3, named: '1 to 3' },
  { upTo: 6, named: '3 to 6' },
  { upTo: 10, named: '6 to 10' },
  { upTo: 20, named: '10 to 20' },
  { upTo: Infinity, named: 'over 20' },
] as const

interface CountVisitOptions {
  readonly shelf: CountsShelf
  readonly clock: () => Date
  readonly report: (problem: Problem) => void
}

/**
 * Counts a visit that begins now, and gives back how to count its end, once. Of the visit only sums are kept: no path, no
 * choice, no time of day but the hour.
 */
export function countVisit(
  { session, settings, language }: Pick<Telling, 'session' | 'settings' | 'language'>,
  { shelf, clock, report }: CountVisitOptions,
): () => void {
  const begun = clock()
  const usual = settings.getState()
  const used = new Set<string>()
  const stop = follow(
    settings,
    (now) => now,
    (now) => accessSettings.filter((name) => now[name] !== usual[name]).forEach((name) => used.add(name)),
  )
  add(begun, { inHour: ['visits begun'], inDay: [`language ${language}`] })

  function add(time: Date, added: Parameters<CountsShelf['add']>[1]): void {
    const failed = shelf.add(time, added)
    if (failed !== null) report(failed)
  }

  let isOver = false
  return () => {
    if (isOver) return
    isOver = true
    stop()
    const now = clock()
    const state = session.store.getState()
    const isFinished = selectFinish(state.turns) !== null
    const chapter = (selectStage(state).chapter ?? 'no chapter').slice(0, 80)
    add(now, {
      inHour: [isFinished ? 'visits finished' : 'visits left'],
      inDay: [
        ...(isFinished ? [] : [`leftin ${chapter}`]),
        `minutes ${lengthOf(now.getTime() - begun.getTime())}`,
        ...[...used].map((name) => `access ${name}`),
      ],
    })
  }
}

function lengthOf(milliseconds: number): string {
  // a clock may have been set back meanwhile
  const minutes = Math.max(0, milliseconds) / 60_000
  return lengths.find(({ upTo }) => minutes < upTo)?.named ?? 'over 20'
}
