import { problem, type Problem } from '../../game/story/problem.ts'
import type { Block, LessonFile, Paper, Phase } from './lesson-file.ts'

/** What no reader of a lesson file can see by itself: papers of one name, and a plan in which the talk is cut short. */
export function checkLesson({ papers }: Pick<LessonFile, 'papers'>, where: string): readonly Problem[] {
  const ids = papers.map(({ id }) => id)
  const twice = new Set(ids.filter((id, i) => ids.indexOf(id) < i))
  return [
    ...[...twice].map((id) => problem('lesson-fault', `Two papers are called “${id}”.`, where)),
    ...papers.flatMap((paper) => checkPlan(paper, where)),
  ]
}

/** How many minutes a paper gives to each thing that a class does. */
export function minutesOf({ blocks }: Pick<Paper, 'blocks'>): Readonly<Record<Phase['is'], number>> {
  const sum = (is: Phase['is']) =>
    blocks.filter(isPhase).reduce((all, phase) => all + (phase.is === is ? phase.minutes : 0), 0)
  return { before: sum('before'), home: sum('home'), reading: sum('reading'), talk: sum('talk') }
}

function checkPlan(paper: Paper, where: string): readonly Problem[] {
  const { home, reading: inClass, talk } = minutesOf(paper)
  const reading = home + inClass
  if (paper.kind !== 'plan' || (talk >= reading && reading > 0)) return []
  const message = `“${paper.title}” has ${reading} minutes to read and ${talk} to talk: the talk is at least as long.`
  return [problem('lesson-fault', message, `${where} ${paper.id}`)]
}

function isPhase(block: Block): block is Phase {
  return typeof block !== 'string' && 'phase' in block
}
