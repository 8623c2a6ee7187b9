import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { noDebriefFile, parseDebriefFile, type DebriefFile } from '../../game/session/debrief-file.ts'
import { parseEvidence, type Evidence } from '../../game/session/evidence-file.ts'
import { parseGlossary, type Glossary } from '../../game/session/glossary.ts'
import { parseTalkStops, type TalkStop } from '../../game/session/talk-stops.ts'
import { parseStoryFile, startOf, type Cut, type StoryFile } from '../../game/session/story-file.ts'
import { isProblem, problem, type Problem } from '../../game/story/problem.ts'
import { createStoryteller, type OpenStoryteller } from '../../game/story/storyteller.ts'
import { compileStory, mainFile, type Compiled } from './compile.ts'
import { startRememberedInk } from '../../game/story/remembered-ink.ts'

/** Where stories live, from the project's root. */
export const storiesFolder = 'stories'

/** A story's folder, read and understood: the ink compiled, its description and its facts. */
export interface LoadedStory {
  readonly id: string
  readonly folder: string
  readonly compiled: Compiled
  /** Its story.json; for a story without one, its folder's name and nothing else. */
  readonly file: StoryFile
  /** What it has to say to a group afterwards, also from its story.json. */
  readonly debrief: DebriefFile
  /** Its facts, or null for a story without evidence.json. */
  readonly evidence: Evidence | null
  /** Its names and hard words; none for a story without glossary.json. */
  readonly glossary: Glossary
  /** What a class may be asked at its stops; none for a story without stops.json. */
  readonly stops: readonly TalkStop[]
}

/** The ids of every story in a folder of stories, in alphabetical order. */
export function listStories(root = storiesFolder): readonly string[] {
  if (!existsSync(root)) return []
  return readdirSync(root)
    .filter((id) => existsSync(join(root, id, mainFile)))
    .sort()
}

/** Reads a story's folder, or says everything that is wrong with it. */
export function loadStory(folder: string): LoadedStory | readonly Problem[] {
  const id = basename(folder)
  const compiled = compileStory(folder)
  const file = readStoryFile(folder, id)
  // of a description that can't be read it is said once
  const debrief = isProblem(file) ? noDebriefFile : readDebrief(folder)
  const evidence = readEvidence(folder)
  const glossary = readGlossary(folder)
  const stops = readStops(folder)
  const problems = [
    ...(compiled.ok ? [] : compiled.problems),
    ...[file, debrief, evidence, glossary, stops].filter(isProblem),
  ]
  if (
    !compiled.ok ||
    isProblem(file) ||
    isProblem(debrief) ||
    isProblem(evidence) ||
    isProblem(glossary) ||
    isProblem(stops)
  )
    return problems
  return { id, folder, compiled, file, debrief, evidence, glossary, stops }
}

export function isLoaded(story: LoadedStory | readonly Problem[]): story is LoadedStory {
  return 'compiled' in story
}

function readStoryFile(folder: string, id: string): StoryFile | Problem {
  const path = join(folder, 'story.json')
  if (!existsSync(path)) return parseStoryFile({ schema: 1, id, title: titleOf(id) }, path)
  const data = readJson(path)
  const file = isProblem(data) ? data : parseStoryFile(data, path)
  if (isProblem(file) || file.id === id) return file
  return problem(
    'malformed-story-file',
    `Its id is “${file.id}”, but its folder is “${id}”: they must agree.`,
    path,
  )
}

function readDebrief(folder: string): DebriefFile | Problem {
  const path = join(folder, 'story.json')
  return existsSync(path) ? parseDebriefFile(readJson(path), path) : noDebriefFile
}

function readEvidence(folder: string): Evidence | null | Problem {
  const path = join(folder, 'evidence.json')
  if (!existsSync(path)) return null
  const data = readJson(path)
  return isProblem(data) ? data : parseEvidence(data, path)
}

function readGlossary(folder: string): Glossary | Problem {
  const path = join(folder, 'glossary.json')
  if (!existsSync(path)) return []
  const data = readJson(path)
  return isProblem(data) ? data : parseGlossary(data, path)
}

function readStops(folder: string): readonly TalkStop[] | Problem {
  const path = join(folder, 'stops.json')
  if (!existsSync(path)) return []
  const data = readJson(path)
  return isProblem(data) ? data : parseTalkStops(data, path)
}

/** Reads a JSON file; one that isn't JSON is a problem with the line where it stops being so. */
export function readJson(path: string): unknown {
  const text = readFileSync(path, 'utf8')
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const at = /position (\d+)/.exec(reason)?.[1]
    const line = at === undefined ? text.split('\n').length : text.slice(0, Number(at)).split('\n').length
    return problem('malformed-json', `This isn't JSON: ${reason}.`, `${path}:${line}`)
  }
}

function titleOf(id: string): string {
  const words = id.replaceAll(/[-_]+/g, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** A real storyteller of a loaded story in one of its cuts. */
export function openTeller({ compiled }: LoadedStory, cut: Cut | null): OpenStoryteller {
  return createStoryteller(compiled.json, startOf(cut))
}

/** The same teller, for many walks: the more it has told, the less it needs ink. */
export function openWalker({ compiled }: LoadedStory, cut: Cut | null): OpenStoryteller {
  return createStoryteller(compiled.json, startOf(cut), startRememberedInk)
}
