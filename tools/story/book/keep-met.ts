import type { Branch, Part, Script } from '../script/script.ts'
import { isSilent } from '../script/without-detours.ts'

/** What was met, by name. */
export interface MetNames {
  readonly knots: ReadonlySet<string>
  /** The ids of lines told and of choices offered. */
  readonly lines: ReadonlySet<string>
  readonly choices: ReadonlySet<string>
}

/**
 * Keeps of a script what walks met: the knots told, and in them the lines told and the choices offered. A line without an
 * id can't be told from others, and stays; what only leads on stays with what it follows.
 */
export function keepMet(script: Script, { knots: told, lines, choices }: MetNames): Script {
  return script.flatMap((chapter) => {
    const knots = chapter.knots
      .filter(({ name }) => told.has(name))
      .map((knot) => ({
        ...knot,
        stitches: knot.stitches.flatMap(({ name, parts }) => {
          const kept = keepParts(parts)
          return isSilent(kept) && !isSilent(parts) ? [] : [{ name, parts: kept }]
        }),
      }))
    return knots.length === 0 ? [] : [{ ...chapter, knots }]
  })

  function keepParts(parts: readonly Part[]): readonly Part[] {
    return parts.flatMap((part): readonly Part[] => {
      if (part.kind === 'line') return part.id === null || lines.has(part.id) ? [part] : []
      if (part.kind === 'choice') {
        const offered = part.id === null || choices.has(part.id)
        return offered ? [{ ...part, parts: keepParts(part.parts) }] : []
      }
      if (part.kind !== 'either') return [part]
      const branches = part.branches.flatMap(keepBranch)
      return branches.length === 0 ? [] : [{ ...part, branches }]
    })
  }

  /** A branch that says something is kept only if something of it was met. */
  function keepBranch({ when, parts }: Branch<Part>): readonly Branch<Part>[] {
    const kept = keepParts(parts)
    return isSilent(kept) && !isSilent(parts) ? [] : [{ when, parts: kept }]
  }
}
