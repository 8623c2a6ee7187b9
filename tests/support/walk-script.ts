/** One step of a .walk file, with its line number. */
export type WalkStep =
  | { readonly kind: 'line' | 'choice' | 'stage'; readonly text: string; readonly at: number }
  | { readonly kind: 'end'; readonly at: number }

/** A walk as an author writes it down: the seed, the cut, and what happens. */
export interface WalkScript {
  readonly seed: number
  /** The id of a cut, or null for the story's first. */
  readonly cut: string | null
  readonly steps: readonly WalkStep[]
}

const signs = { '.': 'line', '>': 'choice', '#': 'stage' } as const

/** Reads a .walk file. Throws, with the line, at one that says nothing it knows. */
export function parseWalk(text: string): WalkScript {
  let seed = 1
  let cut: string | null = null
  const steps: WalkStep[] = []
  text.split('\n').forEach((raw, index) => {
    const line = raw.trim()
    const at = index + 1
    const sign = line.charAt(0)
    const rest = line.slice(1).trim()
    const [word, value = ''] = line.split(/\s+/)
    if (line === '' || line.startsWith('//')) return
    if (line === 'end') steps.push({ kind: 'end', at })
    else if (word === 'seed' && /^\d+$/.test(value)) seed = Number(value)
    else if (word === 'cut' && value !== '') cut = value
    else if (sign === '.' || sign === '>' || sign === '#') steps.push({ kind: signs[sign], text: rest, at })
    else throw new Error(`line ${at}: “${line}” is not a step of a walk`)
  })
  return { seed, cut, steps }
}
