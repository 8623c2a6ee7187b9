import type { Library } from '../../platform/library.ts'
import { isProblem } from '../../story/problem.ts'
import { parseHelp } from '../help.ts'
import { reportToConsole } from '../page-parts.ts'
import type { Telling } from '../telling.ts'

/** Brings what a talk needs to a telling that has no page of its own; elsewhere it comes with pictures and sound. */
export async function bringForTalk({ story, evidence, help }: Telling, library: Library): Promise<void> {
  const [facts, contacts] = await Promise.all([
    library.evidence(story.getState().id),
    library.json('help.json').then(parseHelp),
  ])
  if (isProblem(facts)) reportToConsole(facts)
  else evidence.setState(facts, true)
  if (isProblem(contacts)) reportToConsole(contacts)
  else help.setState(contacts, true)
}
