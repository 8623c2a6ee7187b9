import { tagsOf } from './tags.ts'
import { fileFinding, finding, type Finding, type Rule } from './finding.ts'

/** A note as story.json writes it: what is met, and how near it comes, from 1. From 2 on a scene can be left. */
const heavy = 2

/**
 * What a reader needs who would rather not read a scene: its content notes, a way to leave it, and a bridge. Asked of
 * stories that describe their scenes.
 */
export const careRule: Rule = (subject) => {
  const { scenes } = subject.story.file
  if (Object.keys(scenes).length === 0) return []
  const knots = knotsWithScenes(subject.ink)
  return [...knots].flatMap(([knot, at]): readonly Finding[] => {
    const scene = scenes[knot]
    if (scene === undefined) {
      return [
        fileFinding(subject, 'story.json', {
          code: 'missing-content-note',
          message: `scenes has no “${knot}”: say what it contains (an empty list, if nothing), and its bridge.`,
        }),
      ]
    }
    const heaviest = Math.max(0, ...scene.notes.map((note) => Number(note.split(':')[1] ?? 1)))
    const canLeave = subject.ink.lines.some(
      (line) => knotOf(line.flow) === knot && line.tags.some(({ name }) => name === 'leave'),
    )
    const needsLeave = heaviest >= heavy && !canLeave
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
      ...(canLeave && !hasBridge(subject.ink, knot)
        ? [
            finding(subject, at, {
              code: 'missing-bridge',
              message: `“${knot}” can be left, but no line of it is tagged “# bridge”.`,
            }),
          ]
        : []),
    ]
  })
}

type Ink = Parameters<Rule>[0]['ink']

/** Each knot that names a scene, with the place of the tag. */
function knotsWithScenes(ink: Ink): ReadonlyMap<string, Ink['lines'][number]> {
  const named = new Set(tagsOf(ink, 'scene'))
  const lines = ink.lines.filter(({ tags }) => tags.some((tag) => named.has(tag)))
  return new Map(lines.toReversed().map((line) => [knotOf(line.flow), line]))
}

function hasBridge(ink: Ink, knot: string): boolean {
  return ink.lines.some(
    (line) => knotOf(line.flow) === knot && line.tags.some(({ name }) => name === 'bridge'),
  )
}

function knotOf(flow: string): string {
  return flow.split('.')[0] ?? ''
}
