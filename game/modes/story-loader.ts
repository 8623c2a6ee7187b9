import type { Storyteller } from '../story/beat.ts'
import { isProblem, problem, type Problem } from '../story/problem.ts'
import type { Library } from '../platform/library.ts'
import { applyPatch } from '../session/wording.ts'
import { findCut, startOf, type Cut, type StoryFile } from '../session/story-file.ts'
import { notLoaded } from './page-parts.ts'

/** A story with its teller, ready to be told. */
export interface LoadedStory {
  readonly story: StoryFile
  readonly cut: Cut | null
  readonly language: string
  readonly hash: string
  /** The story as the compiler gave it, as text, for whoever tells it elsewhere. */
  readonly compiled: string
  /** What was asked for that the story doesn't have; its first stands in for it. */
  readonly remarks: readonly Problem[]
  /** A new teller of the story: each keeps a place of its own. */
  readonly createTeller: () => Storyteller
  /** The same story in plainer words, where it has them (`story.plain`); its places are those of the story itself. */
  readonly createPlainTeller: () => Promise<Storyteller | Problem>
}

export interface StoryRequest {
  readonly story: string
  /** Null for the story's first. */
  readonly cut: string | null
  readonly language: string | null
}

/** Loads a story and what tells it. A cut or language that it doesn't have is no reason not to tell it. */
export async function loadStory(library: Library, request: StoryRequest): Promise<LoadedStory | Problem> {
  const story = await library.storyFile(request.story)
  if (isProblem(story)) return story
  const [cut, noCut] = orFirst(findCut(story, request.cut), story.cuts[0] ?? null)
  const [language, noLanguage] = orFirst(findLanguage(story, request.language), story.languages[0] ?? 'en')
  const [compiled, code] = await Promise.all([
    library.compiled(request.story, language),
    import('../story/storyteller.ts').catch(() => notLoaded('storyteller')),
  ])
  if (isProblem(compiled)) return compiled
  if (isProblem(code)) return code
  const create = () => code.createStoryteller(compiled.text, startOf(cut))
  // a long story takes a while to be understood: the one that is tried out is the first that is given out
  let tried: Storyteller | null = null
  try {
    tried = create()
    tryOut(tried)
  } catch {
    return problem(
      'broken-story',
      'The story arrived broken. Loading the page again may help.',
      request.story,
    )
  }
  const createTeller = () => {
    const teller = tried ?? create()
    tried = null
    return teller
  }
  const createPlainTeller = async () => {
    const path = `stories/${story.id}/${language}-plain.json`
    const text = applyPatch(compiled.text, await library.json(path), path)
    return isProblem(text) ? text : code.createStoryteller(text, startOf(cut))
  }
  const remarks = [...noCut, ...noLanguage]
  return {
    story,
    cut,
    language,
    hash: compiled.hash,
    compiled: compiled.text,
    remarks,
    createTeller,
    createPlainTeller,
  }
}

/** Takes one step into the story: it can be told, and the code has run once before a reader waits for it. */
function tryOut(teller: Storyteller): void {
  const { position, beat } = teller.open(0)
  const [choice] = beat.choices
  if (choice) teller.choose(position, choice.id)
}

/** What was found, or the first and what there is to say about that. */
function orFirst<T>(found: T | Problem, first: T): [T, readonly Problem[]] {
  return isProblem(found) ? [first, [found]] : [found, []]
}

/** The language with this code, or the first one where none is named. */
function findLanguage({ id, languages }: StoryFile, code: string | null): string | Problem {
  const language = code === null ? languages[0] : languages.find((one) => one === code)
  const message = `There is no “${code ?? ''}” version; the story is told in ${languages.join(', ')}.`
  return language ?? problem('unknown-language', message, id)
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
    await waitForNetwork(patience)
  }
}

/** Waits so many milliseconds, or until the network comes back. */
function waitForNetwork(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(goOn, milliseconds)
    window.addEventListener('online', goOn)
    function goOn(): void {
      clearTimeout(timer)
      window.removeEventListener('online', goOn)
      resolve()
    }
  })
}
