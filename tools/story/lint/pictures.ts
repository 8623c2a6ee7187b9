import { emptyStage, foldStage, isLasting } from '../../../game/session/stage.ts'
import { mainFile } from '../compile.ts'
import type { InkLine, InkTag } from '../ink-lines.ts'
import { openTeller } from '../load.ts'
import { finding, type Finding, type Rule, type Subject } from './finding.ts'
import { tagsOf } from './tags.ts'

/** Scenes, looks, sounds and small pictures that the project doesn't have. Says nothing about a kind of which nothing is made yet. */
export const assetRule: Rule = (subject) => {
  const { scenes, sounds, closeUps } = subject.assets
  const unknownSounds = tagsOf(subject.ink, 'sound', 'music').flatMap((tag) =>
    sounds === null || sounds.has(tag.value) || tag.value === 'silence'
      ? []
      : [unknown(subject, tag, 'sound', `assets/sounds/sounds.json has no “${tag.value}”.`)],
  )
  const unknownCloseUps = tagsOf(subject.ink, 'show').flatMap((tag) =>
    closeUps === null || closeUps.has(tag.value)
      ? []
      : [unknown(subject, tag, 'close-up', `There is no assets/closeups/${tag.value}.webp.`)],
  )
  if (scenes === null) return [...unknownSounds, ...unknownCloseUps]
  const unknownScenes = tagsOf(subject.ink, 'scene', 'via').flatMap((tag) =>
    scenes.has(tag.value) ? [] : [unknown(subject, tag, 'scene', `There is no assets/scenes/${tag.value}.`)],
  )
  return [
    ...unknownScenes,
    ...subject.ink.lines.flatMap((line) => checkLook(subject, line)),
    ...unknownSounds,
    ...unknownCloseUps,
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

function unknown(
  subject: Subject,
  tag: InkTag,
  kind: 'scene' | 'look' | 'sound' | 'close-up',
  message: string,
): Finding {
  return finding(subject, tag, { code: `unknown-${kind}`, message })
}

/** Scenes that don't say their year, which every reader may want to know, or how the place sounds. */
export const sceneRule: Rule = (subject) =>
  subject.ink.lines.flatMap((line): readonly Finding[] => {
    const scene = line.tags.find((tag) => tag.name === 'scene')
    if (scene === undefined) return []
    const without = (what: string, advice: string) =>
      finding(subject, scene, {
        code: `scene-without-${what}`,
        message: `“# ${scene.raw}” comes without its ${what}: put “${advice}” below it.`,
      })
    const hasYear = line.tags.some((tag) => tag.name === 'year')
    const hasSound = line.tags.some((tag) => tag.name === 'sound' && isLasting(tag.value))
    return [
      ...(hasYear ? [] : [without('year', '# year: 2019')]),
      ...(hasSound || subject.assets.sounds === null ? [] : [without('sound', '# sound: silence')]),
    ]
  })

/** `# arrive` and `# via` that stand before the scene or look they are meant for, which clears them. */
export const orderRule: Rule = (subject) =>
  subject.ink.lines.flatMap(({ tags }): readonly Finding[] => {
    const clears = tags.findLastIndex(({ name }) => name === 'scene' || name === 'look')
    return tags.flatMap((tag, i) => {
      if (i > clears || (tag.name !== 'arrive' && tag.name !== 'via')) return []
      const message = `“# ${tag.raw}” stands before its scene and look, which clear it: put it after them.`
      return [finding(subject, tag, { code: 'cleared-tag', message })]
    })
  })

/** A story with pictures has one from its first beat on, in every cut; after that each scene lasts until the next. */
export const firstSceneRule: Rule = (subject) => {
  const { story, ink } = subject
  if (tagsOf(ink, 'scene').length === 0) return []
  const cuts = story.file.cuts.length === 0 ? [null] : story.file.cuts
  return cuts.flatMap((cut): readonly Finding[] => {
    const { beat } = openTeller(story, cut).open(1)
    if (foldStage(emptyStage, beat).scene !== null) return []
    const message = `The first beat${cut === null ? '' : ` of the cut ${cut.id}`} has no “# scene”.`
    return [finding(subject, { file: mainFile, line: 1 }, { code: 'opens-without-scene', message })]
  })
}
