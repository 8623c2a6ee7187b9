import { followCode, readCode } from '../session/path-code.ts'
import { isProblem } from '../story/problem.ts'
import type { PageParts } from './page-parts.ts'
import { loadStory } from './story-loader.ts'

/** The parts as if the address named the telling that its code stands for; with a sentence where it stands for none. */
export async function readCodedAddress(parts: PageParts): Promise<PageParts> {
  const { address, library, opening, problems } = parts
  const plain = { ...address, code: null }
  const id = address.story ?? opening?.story.id ?? ''
  const story = await library.storyFile(id)
  // the mode will say what is wrong with the story itself
  if (isProblem(story)) return { ...parts, address: plain }
  const read = readCode(address.code ?? '', story)
  if (isProblem(read)) return { ...parts, address: plain, problems: [...problems, read] }
  const cut = read.cut?.id ?? null
  const loaded = await loadStory(library, { story: id, cut, language: address.lang })
  if (isProblem(loaded)) return { ...parts, address: plain }
  const turns = followCode(read, story, loaded.createTeller())
  if (isProblem(turns)) return { ...parts, address: plain, problems: [...problems, turns] }
  const path = turns.at(-1)?.position.path ?? []
  return { ...parts, address: { ...plain, cut, seed: read.seed, path } }
}
