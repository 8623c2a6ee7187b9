import type { InkLine, InkTag } from '../ink-lines.ts'
import { finding, type Finding, type Rule, type Subject } from './finding.ts'
import { tagsOf } from './tags.ts'

/** Scenes, looks and sounds that the project doesn't have. Says nothing about a kind of which nothing is made yet. */
export const assetRule: Rule = (subject) => {
  const { scenes, sounds } = subject.assets
  const unknownSounds = tagsOf(subject.ink, 'sound', 'music').flatMap((tag) =>
    sounds === null || sounds.has(tag.value) || tag.value === 'silence'
      ? []
      : [unknown(subject, tag, 'sound', `assets/sounds/sounds.json has no “${tag.value}”.`)],
  )
  if (scenes === null) return unknownSounds
  const unknownScenes = tagsOf(subject.ink, 'scene').flatMap((tag) =>
    scenes.has(tag.value) ? [] : [unknown(subject, tag, 'scene', `There is no assets/scenes/${tag.value}.`)],
  )
  return [
    ...unknownScenes,
    ...subject.ink.lines.flatMap((line) => checkLook(subject, line)),
    ...unknownSounds,
  ]
}

/** A look is checked where its scene is named with it; elsewhere it depends on the path. */
function checkLook(subject: Subject, line: InkLine): readonly Finding[] {
  const scene = line.tags.find((tag) => tag.name === 'scene' && !tag.computed)
  const look = line.tags.find((tag) => tag.name === 'look' && !tag.computed)
  const looks = subject.assets.scenes?.get(scene?.value ?? '')
  if (scene === undefined || look === undefined || looks === undefined || looks.has(look.value)) return []
  return [
    unknown(
      subject,
      look,
      'look',
      `The scene ${scene.value} has no look “${look.value}”: it has ${[...looks].join(', ')}.`,
    ),
  ]
}

function unknown(subject: Subject, tag: InkTag, kind: 'scene' | 'look' | 'sound', message: string): Finding {
  return finding(subject, tag, { code: `unknown-${kind}`, message })
}

/** Scenes that don't say their year, which every reader may want to know. */
export const yearRule: Rule = (subject) =>
  subject.ink.lines.flatMap((line) => {
    const scene = line.tags.find((tag) => tag.name === 'scene')
    if (scene === undefined || line.tags.some((tag) => tag.name === 'year')) return []
    const message = `“# ${scene.raw}” comes without its year: put “# year: 2019” below it.`
    return [finding(subject, scene, { code: 'scene-without-year', message })]
  })
