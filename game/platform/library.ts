import { parseEvidence, type Evidence } from '../session/evidence-file.ts'
import { parseStoryFile, type StoryFile } from '../session/story-file.ts'
import { hashStory } from '../story/hash.ts'
import { isProblem, problem, type Problem } from '../story/problem.ts'

/** A compiled story as it came, and the hash by which a save knows it again. */
export interface CompiledStory {
  readonly text: string
  readonly hash: string
}

/** Where stories come from. Each answer is what was asked for, or a problem with a sentence for the reader. */
export interface Library {
  compiled(id: string, language: string): Promise<CompiledStory | Problem>
  storyFile(id: string): Promise<StoryFile | Problem>
  evidence(id: string): Promise<Evidence | Problem>
  /** Any other JSON beside the page (a kiosk's configuration), not yet checked. */
  json(path: string): Promise<unknown>
  /** Any text beside the page, as it is. */
  text(path: string): Promise<string | Problem>
}

/** The code of the problem “the server is there, but it has no such file”. */
export const noSuchFile = 'no-such-file'

/** A library that reads the files built beside the page. `base` is the page's own address. */
export function createLibrary(base: string, get: typeof fetch = (...args) => fetch(...args)): Library {
  async function text(path: string): Promise<string | Problem> {
    const missing = problem(
      'file-missing',
      'A part of the story could not be loaded. Is the network there?',
      path,
    )
    try {
      const response = await get(new URL(path, base))
      if (response.status === 404) return problem(noSuchFile, 'There is nothing of that name here.', path)
      return response.ok ? await response.text() : missing
    } catch {
      return missing
    }
  }

  async function json(path: string): Promise<unknown> {
    const read = await text(path)
    if (typeof read !== 'string') return read
    try {
      return JSON.parse(read) as unknown
    } catch {
      return problem('file-broken', 'A part of the story arrived broken.', path)
    }
  }

  async function parsed<T>(
    path: string,
    parse: (data: unknown, where: string) => T | Problem,
  ): Promise<T | Problem> {
    const data = await json(path)
    return isProblem(data) ? data : parse(data, path)
  }

  return {
    async compiled(id, language) {
      const read = await text(`stories/${id}/${language}.json`)
      return typeof read === 'string' ? { text: read, hash: hashStory(read) } : read
    },
    storyFile: (id) => parsed(`stories/${id}/story.json`, parseStoryFile),
    evidence: (id) => parsed(`stories/${id}/evidence.json`, parseEvidence),
    json,
    text,
  }
}
