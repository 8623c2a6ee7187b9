import { noSuchFile, type Library } from '../../platform/library.ts'
import type { StoryFile } from '../../session/story-file.ts'
import { isProblem, type Problem } from '../../story/problem.ts'
import { defaultKioskConfig, fault, type KioskConfig, type ReadConfig } from './kiosk-config.ts'
import { findNearest } from './nearest-name.ts'
import { listWordings } from './wordings.ts'

type Named = Pick<KioskConfig, 'cut' | 'lang' | 'languages'>

/** What holds of the names of a set-up, and a fault for each that its story doesn't bear. */
export function checkNames<N extends Named>(
  named: N,
  story: StoryFile,
): { readonly config: N; readonly faults: readonly Problem[] } {
  const cuts = story.cuts.map(({ id }) => id)
  const faults = [
    ...missing('cut', named.cut, cuts),
    ...missing('lang', named.lang, story.languages),
    ...missingWordings(story, named.languages),
  ]
  const cut = orFirst(named.cut, cuts)
  const lang = orFirst(named.lang, story.languages)
  return { config: { ...named, cut, lang }, faults }
}

/** The fault of a set-up that names a story which isn't there; `known` are some that are. */
export function missingStory(story: string, known: readonly string[]): Problem {
  const nearest = findNearest(story, known)
  return withoutStory(story, `there is no such story.${nearest === null ? '' : ` Is “${nearest}” meant?`}`)
}

function withoutStory(story: string, why: string): Problem {
  const until = `Until it is mended, the usual one is told, “${defaultKioskConfig.story}”.`
  return fault(`“story” is "${story}", but ${why} ${until}`, 'story')
}

/** What holds of a set-up beside the stories that there are. A story that can't be had makes way for the usual one, if that can. */
export async function checkStory(
  { config, faults }: ReadConfig,
  library: Pick<Library, 'storyFile'>,
): Promise<ReadConfig> {
  const file = await library.storyFile(config.story)
  if (!isProblem(file)) return join(config, file, faults)
  const { story } = defaultKioskConfig
  const usual = config.story === story ? file : await library.storyFile(story)
  // neither can be had now: whoever loads it says so, and tries again
  if (isProblem(usual)) return { config, faults }
  const found =
    file.code === noSuchFile
      ? missingStory(config.story, [story])
      : withoutStory(config.story, `it can’t be told. ${file.message}`)
  return join({ ...config, story }, usual, [...faults, found])
}

function join(named: KioskConfig, file: StoryFile, before: readonly Problem[]): ReadConfig {
  const { config, faults } = checkNames(named, file)
  return { config, faults: [...before, ...faults] }
}

/** What is told where a story doesn't have what is named: its first, as for everybody (game/modes/story-loader.ts). */
const orFirst = (name: string, known: readonly string[]) => (known.includes(name) ? name : (known[0] ?? name))

function missing(field: 'cut' | 'lang', name: string, known: readonly string[]): readonly Problem[] {
  const [first] = known
  if (first === undefined || known.includes(name)) return []
  const nearest = findNearest(name, known)
  const hint = nearest === null ? `It has ${known.join(', ')}.` : `Is “${nearest}” meant?`
  const message = `“${field}” is "${name}", which the story doesn’t have. ${hint} Until it is mended, “${field}” is "${first}".`
  return [fault(message, field)]
}

function missingWordings(story: StoryFile, offered: readonly string[]): readonly Problem[] {
  if (offered.length === 0) return []
  const { wordings, unknown } = listWordings(story, offered)
  const known = listWordings(story, []).wordings.map(({ id }) => id)
  const holds = wordings.map(({ id }) => id).join(', ')
  return unknown.map((name) => {
    const what = `“languages” names "${name}", which the story doesn’t have. It has ${known.join(', ')}.`
    return fault(`${what} Until it is mended, what is offered is ${holds}.`, 'languages')
  })
}
