import { readSymbols, writeSymbols } from '../../session/code-symbols.ts'
import { followCode, readCode } from '../../session/path-code.ts'
import type { Turn } from '../../session/session-state.ts'
import type { StoryFile } from '../../session/story-file.ts'
import type { Storyteller } from '../../story/beat.ts'
import { isProblem, type Problem } from '../../story/problem.ts'
import type { LoadedStory } from '../story-loader.ts'

/** A code, as it is written, and the telling that it stands for. */
export interface ReadCode {
  readonly code: string
  readonly turns: readonly Turn[]
  /** The story in the cut that was told. */
  readonly whole: LoadedStory
}

/** A cut of the story, and who tells all codes of it. */
interface Told {
  readonly whole: LoadedStory
  readonly teller: Storyteller
}

/** Reads what was typed or seen as the code of a telling, or says in a sentence why it is none. */
export type CodeReader = (text: string) => Promise<ReadCode | Problem>

/** A reader of a story's codes. `load` brings the story in a cut; each cut is asked for once, and again only after trouble. */
export function createCodeReader(
  story: StoryFile,
  load: (cut: string | null) => Promise<LoadedStory | Problem>,
): CodeReader {
  const cuts = new Map<string | null, Told>()

  async function tell(cut: string | null): Promise<Told | Problem> {
    const whole = await load(cut)
    return isProblem(whole) ? whole : { whole, teller: whole.createTeller() }
  }

  return async (text) => {
    const typed = codeIn(text)
    const read = readCode(typed, story)
    if (isProblem(read)) return read
    const cut = read.cut?.id ?? null
    const told = cuts.get(cut) ?? (await tell(cut))
    if (isProblem(told)) return told
    cuts.set(cut, told)
    const turns = followCode(read, story, told.teller)
    const symbols = readSymbols(typed)
    if (isProblem(symbols)) return symbols
    return isProblem(turns) ? turns : { code: writeSymbols(symbols), turns, whole: told.whole }
  }
}

/** The code that a text is, or that the address in it carries. */
function codeIn(text: string): string {
  const query = /[?&]code=([^&#\s]+)/.exec(text)?.[1]
  return query ?? text
}
