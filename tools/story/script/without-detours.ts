import {
  insideOf,
  type DivertPart,
  type KnotScript,
  type Part,
  type Script,
  type StitchScript,
} from './script.ts'

/**
 * The same script without what only leads on inside a knot: a stitch that is nothing but a divert is left out and whoever
 * led there leads on at once; and a divert at a stitch's end to the stitch that comes next is not said.
 */
export function withoutDetours(script: Script): Script {
  return script.map((chapter) => ({ ...chapter, knots: chapter.knots.map(shortenKnot) }))
}

function shortenKnot(knot: KnotScript): KnotScript {
  const onward = new Map(knot.stitches.flatMap(detourOf))
  const kept = knot.stitches
    .filter(({ name }, i) => i === 0 || !onward.has(name))
    .map(({ name, parts }) => ({ name, parts: parts.map(lead) }))
  const entered = kept.filter((stitch, i) => i > 0 || !leadsToNext(stitch, kept[1]?.name))
  const stitches = entered.map(({ name, parts }, i) => ({
    name,
    parts: dropLast(parts, entered[i + 1]?.name),
  }))
  return { ...knot, stitches }

  function lead(part: Part): Part {
    if (part.kind === 'divert') return part.knot === knot.name ? follow(part) : part
    if (part.kind === 'choice') return { ...part, parts: part.parts.map(lead) }
    if (part.kind !== 'either') return part
    return { ...part, branches: part.branches.map(({ when, parts }) => ({ when, parts: parts.map(lead) })) }
  }

  function follow(part: DivertPart, seen: ReadonlySet<string> = new Set()): DivertPart {
    const next = part.knot === knot.name && !seen.has(part.stitch) ? onward.get(part.stitch) : undefined
    return next === undefined ? part : follow({ ...next, how: part.how }, new Set([...seen, part.stitch]))
  }

  function leadsToNext({ parts }: StitchScript, next: string | undefined): boolean {
    const [only] = parts
    return parts.length === 1 && only?.kind === 'divert' && isOwn(only, next)
  }

  function dropLast(parts: readonly Part[], next: string | undefined): readonly Part[] {
    const last = parts.at(-1)
    const led = last?.kind === 'divert' && isOwn(last, next) ? parts.slice(0, -1) : parts
    return led.at(-1)?.kind === 'gather' ? led.slice(0, -1) : led
  }

  function isOwn(part: DivertPart, stitch: string | undefined): boolean {
    return part.how === 'to' && part.knot === knot.name && stitch !== undefined && part.stitch === stitch
  }
}

function detourOf({ name, parts }: StitchScript): readonly (readonly [string, DivertPart])[] {
  const [only] = parts
  return name !== '' && parts.length === 1 && only?.kind === 'divert' && only.how === 'to'
    ? [[name, only]]
    : []
}

/** True when there is neither a line nor a choice in it. */
export function isSilent(parts: readonly Part[]): boolean {
  return parts.every((part) => part.kind !== 'line' && part.kind !== 'choice' && isSilent(insideOf(part)))
}
