import { knotOf } from '../ink-lines.ts'
import { decisive, readNote } from '../../../game/session/content-note.ts'
import { tagsOf } from './tags.ts'
import { fileFinding, finding, type Finding, type Rule } from './finding.ts'

/**
 * What a reader needs who would rather not read a scene: its content notes, a way to leave it, and a bridge. Asked of
 * stories that describe their scenes.
 */
export const careRule: Rule = (subject) => {
  const { scenes, contentNotes } = subject.story.file
  if (Object.keys(scenes).length === 0) return []
  const knots = knotsWithScenes(subject.ink)
  const leavable = knotsWithTag(subject.ink, 'leave')
  const bridged = knotsWithTag(subject.ink, 'bridge')
  const noted = Object.values(scenes).flatMap(({ notes, gate }) => [
    ...notes.map((note) => readNote(note).category),
    ...(gate === '' ? [] : [gate]),
  ])
  const described = new Set(contentNotes.map(({ category }) => category))
  const undescribed = [...new Set(noted)].filter((category) => !described.has(category))
  const unnamed = undescribed.map((category) =>
    fileFinding(subject, 'story.json', {
      code: 'undescribed-note',
      message: `contentNotes has no “${category}”, which a scene bears: nobody can leave it out by name.`,
    }),
  )
  const met = [...knots].flatMap(([knot, at]): readonly Finding[] => {
    const scene = Object.hasOwn(scenes, knot) ? scenes[knot] : undefined
    if (scene === undefined) {
      return [
        fileFinding(subject, 'story.json', {
          code: 'missing-content-note',
          message: `scenes has no “${knot}”: say what it contains (an empty list, if nothing), and its bridge.`,
        }),
      ]
    }
    const heaviest = Math.max(0, ...scene.notes.map((note) => readNote(note).weight))
    const canLeave = leavable.has(knot)
    const needsLeave = heaviest >= decisive && !canLeave
    return [
      ...(scene.bridge === '' && scene.notes.length > 0
        ? [
            fileFinding(subject, 'story.json', {
              code: 'missing-bridge',
              message: `scenes.${knot} has no bridge: one neutral sentence for whoever leaves it out.`,
            }),
          ]
        : []),
      ...(needsLeave
        ? [
            finding(subject, at, {
              code: 'cannot-be-left',
              message: `“${knot}” bears ${scene.notes.join(', ')}, and can't be left: give its choices a “# leave”.`,
            }),
          ]
        : []),
      ...(canLeave && !bridged.has(knot)
        ? [
            finding(subject, at, {
              code: 'missing-bridge',
              message: `“${knot}” can be left, but no line of it is tagged “# bridge”.`,
            }),
          ]
        : []),
    ]
  })
  return [...unnamed, ...met]
}

type Ink = Parameters<Rule>[0]['ink']

/** Each knot that names a scene, with the place of the tag. */
function knotsWithScenes(ink: Ink): ReadonlyMap<string, Ink['lines'][number]> {
  const named = new Set(tagsOf(ink, 'scene'))
  const lines = ink.lines.filter(({ tags }) => tags.some((tag) => named.has(tag)))
  return new Map(lines.toReversed().map((line) => [knotOf(line.flow), line]))
}

function knotsWithTag(ink: Ink, tag: string): ReadonlySet<string> {
  const lines = ink.lines.filter(({ tags }) => tags.some(({ name }) => name === tag))
  return new Set(lines.map(({ flow }) => knotOf(flow)))
}
