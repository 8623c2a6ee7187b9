import { findChances } from '../chances.ts'
import { fileFinding, finding, type Finding, type Rule } from './finding.ts'
import { tagsOf } from './tags.ts'

/** Facts and chances whose id is not in evidence.json, and facts that nothing in the story rests on. */
export const factRule: Rule = (subject) => {
  const { evidence, file, debrief, compiled } = subject.story
  const facts = tagsOf(subject.ink, 'fact')
  const chances = findChances(compiled.tree).flatMap((call) =>
    call.id === null ? [] : [{ ...call, id: call.id }],
  )
  if (evidence === null) {
    return facts.slice(0, 1).map((tag) =>
      finding(subject, tag, {
        code: 'unknown-fact',
        message: 'The story names facts but has no evidence.json: write one, or take the tags away.',
      }),
    )
  }
  const unknown: readonly Finding[] = [
    ...facts.flatMap((tag) => (evidence.has(tag.value) ? [] : [{ at: tag, id: tag.value }])),
    ...chances.flatMap((call) => (evidence.has(call.id) ? [] : [{ at: call, id: call.id }])),
  ].map(({ at, id }) =>
    finding(subject, at, {
      code: 'unknown-fact',
      message: `evidence.json has no fact “${id}”.${nearest(id, evidence)}`,
    }),
  )
  const unknownInRecap = file.recap.others.flatMap(({ id, fact }) =>
    fact === null || evidence.has(fact)
      ? []
      : [
          fileFinding(subject, 'story.json', {
            code: 'unknown-fact',
            message: `recap.others “${id}” rests on “${fact}”, which evidence.json doesn't have.`,
          }),
        ],
  )
  const unknownLeftOut = file.leavesOut.flatMap(({ title, facts: ids }) =>
    ids
      .filter((id) => !evidence.has(id))
      .map((id) =>
        fileFinding(subject, 'story.json', {
          code: 'unknown-fact',
          message: `leavesOut “${title}” rests on “${id}”, which evidence.json doesn't have.`,
        }),
      ),
  )
  const unheard = debrief.voices.flatMap((id) =>
    evidence.get(id)?.confidence === 'verified'
      ? []
      : [
          fileFinding(subject, 'story.json', {
            code: 'unknown-fact',
            message: `voices names “${id}”, which is no fact in evidence.json that was read at its source.`,
          }),
        ],
  )
  const used = new Set([
    ...facts.map((tag) => tag.value),
    ...chances.map((call) => call.id),
    ...file.recap.others.map(({ fact }) => fact),
    ...file.leavesOut.flatMap(({ facts: ids }) => ids),
  ])
  // what a state says for itself is shown by itself
  const unused = [...evidence.values()].filter(({ id, statedBy }) => !used.has(id) && statedBy.length === 0)
  return [
    ...unknown,
    ...unknownInRecap,
    ...unknownLeftOut,
    ...unheard,
    ...unused.map(({ id }) =>
      fileFinding(subject, 'evidence.json', {
        code: 'unused-fact',
        level: 'warn',
        message: `Nothing in the story rests on “${id}”: take it out, or give a line its “# fact: ${id}”.`,
      }),
    ),
  ]
}

/** A known id that begins alike, as a hint at a slip of the pen. */
function nearest(id: string, known: ReadonlyMap<string, unknown>): string {
  const near = [...known.keys()].find((other) => other.startsWith(id.slice(0, 6)))
  return near === undefined ? '' : ` Did you mean “${near}”?`
}
