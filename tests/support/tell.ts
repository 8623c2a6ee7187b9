import { Compiler, CompilerOptions } from 'inkjs/full'
import type { Storyteller, Told } from '../../game/story/beat.ts'
import type { StartValues } from '../../game/story/ink.ts'
import { createStoryteller } from '../../game/story/storyteller.ts'

/** Compiles a few lines of ink as they stand. Fails the test on any compile error. */
export function compileInk(ink: string): string {
  const errors: string[] = []
  const onMessage = (message: string, type: number) => void (type === 2 && errors.push(message))
  const compiler = new Compiler(ink, new CompilerOptions(null, [], false, onMessage))
  try {
    return compiler.Compile().ToJson() ?? ''
  } catch (error) {
    throw new Error(errors.join('\n') || String(error), { cause: error })
  }
}

/** A real storyteller of a few lines of ink. */
export function tellerOf(ink: string, start: StartValues = {}): Storyteller {
  return createStoryteller(compileInk(ink), start)
}

/** The first beat of a few lines of ink, and after it the beats that the choices (by id) lead to; gives back the last. */
export function tell(
  ink: string,
  { seed = 1, path = [] }: { seed?: number; path?: readonly string[] } = {},
): Told {
  const teller = tellerOf(ink)
  return path.reduce((told, id) => {
    const next = teller.choose(told.position, id)
    if ('code' in next) throw new Error(next.message)
    return next
  }, teller.open(seed))
}
