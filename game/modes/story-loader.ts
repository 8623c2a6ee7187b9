import type { Storyteller } from '../story/beat.ts'
import { isProblem, problem, type Problem } from '../story/problem.ts'
import type { Library } from '../platform/library.ts'
import { findCut, startOf, type Cut, type StoryFile } from '../session/story-file.ts'

/** A story with its teller, ready to be told. */
export interface LoadedStory {
  readonly story: StoryFile
  readonly cut: Cut | null
  readonly language: string
  readonly hash: string
  /** A new teller of the story: each keeps a place of its own. */
  readonly createTeller: () => Storyteller
}

export interface StoryRequest {
  readonly story: string
  /** Null for the story's first. */
  readonly cut: string | null
  readonly language: string | null
}

/** Loads a story and what tells it. */
export async function loadStory(library: Library, request: StoryRequest): Promise<LoadedStory | Problem> {
  const story = await library.storyFile(request.story)
  if (isProblem(story)) return story
  const cut = findCut(story, request.cut)
  if (isProblem(cut)) return cut
  const language = pickLanguage(story, request.language)
  const [compiled, { createStoryteller }] = await Promise.all([
    library.compiled(request.story, language),
    import('../story/storyteller.ts'),
  ])
  if (isProblem(compiled)) return compiled
  const createTeller = () => createStoryteller(compiled.text, startOf(cut))
  try {
    createTeller()
  } catch {
    return problem(
      'broken-story',
      'The story arrived broken. Loading the page again may help.',
      request.story,
    )
  }
  return { story, cut, language, hash: compiled.hash, createTeller }
}

function pickLanguage({ languages }: StoryFile, wanted: string | null): string {
  return languages.find((language) => language === wanted) ?? languages[0] ?? 'en'
}

/** Tries again, ever more patiently and at once when the network comes back, until the story is there. */
export async function keepLoading(
  load: () => Promise<LoadedStory | Problem>,
  onTrouble: (problem: Problem) => void,
): Promise<LoadedStory> {
  for (let patience = 2000; ; patience = Math.min(patience * 2, 60_000)) {
    const loaded = await load()
    if (!isProblem(loaded)) return loaded
    onTrouble(loaded)
    await new Promise<void>((resolve) => {
      setTimeout(resolve, patience)
      window.addEventListener('online', () => resolve(), { once: true })
    })
  }
}
