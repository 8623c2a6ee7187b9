import type { Branch, ChoicePart, DivertPart, KnotScript, Part, Piece } from '../story/script/script.ts'
import type { LessonFile } from './lesson-file.ts'

/** What a plain script needs to know of its surroundings. */
interface Plain {
  readonly words: LessonFile['words']
  /** The number of the scene of that knot, or null for a knot that is no scene. */
  readonly numberOf: (knot: string) => string | null
}

/** The script of a knot for somebody who doesn't know ink: conditions and values in words, no ways about within the scene. */
export function plainScript(knot: KnotScript, plain: Plain): KnotScript {
  return {
    ...knot,
    stitches: knot.stitches.map(({ parts }) => ({ name: '', parts: plainParts(parts, knot.name, plain) })),
  }
}

function plainParts(parts: readonly Part[], knot: string, plain: Plain): readonly Part[] {
  return parts.flatMap((part): readonly Part[] => {
    switch (part.kind) {
      case 'line':
        return [{ ...part, pieces: plainPieces(part.pieces, plain) }]
      case 'choice':
        return part.leaves ? [] : [plainChoice(part, knot, plain)]
      case 'divert':
        return plainDivert(part, knot, plain)
      case 'gather':
        return []
      case 'either': {
        const branches = part.branches
          .map((branch) => ({ ...branch, parts: plainParts(branch.parts, knot, plain) }))
          .filter((branch) => branch.parts.length > 0)
        return branches.length === 0 ? [] : [{ kind: 'either', branches: branches.map(said) }]
      }
    }
  })

  function said<T>(branch: Branch<T>): Branch<T> {
    return { ...branch, when: sayCondition(branch.when, plain.words) }
  }
}

/** A choice that isn't always offered stands under the words that say so. */
function plainChoice(choice: ChoicePart, knot: string, plain: Plain): Part {
  const { conditions, pieces } = choice
  const open: ChoicePart = {
    ...choice,
    conditions: [],
    pieces: pieces.length === 0 ? [{ kind: 'text', text: plain.words.choice }] : plainPieces(pieces, plain),
    parts: plainParts(choice.parts, knot, plain),
  }
  if (conditions.length === 0) return open
  const when = sayCondition(`if ${conditions.join(' and ')}`, plain.words)
  return { kind: 'either', branches: [{ when, parts: [open] }] }
}

function plainDivert(divert: DivertPart, knot: string, { words, numberOf }: Plain): readonly DivertPart[] {
  if (divert.knot === knot) return []
  const to = { ...divert, how: 'to' as const, stitch: '' }
  if (divert.label === 'END') return [{ ...to, label: words.ways.end }]
  const number = divert.knot === null ? null : numberOf(divert.knot)
  return number === null ? [] : [{ ...to, label: words.ways.scene.replace('{number}', number) }]
}

function plainPieces(pieces: readonly Piece[], plain: Plain): readonly Piece[] {
  return pieces.map((piece): Piece => {
    if (piece.kind === 'text') return piece
    if (piece.kind === 'value') return { kind: 'text', text: sayValue(piece.source, plain.words) }
    const branches = piece.branches.map(({ when, parts }) => ({
      when: sayCondition(when, plain.words),
      parts: plainPieces(parts, plain),
    }))
    return { kind: 'either', branches }
  })
}

/** A condition as `Branch.when` has it: one of the cut is said, any other says only that it isn't always so. */
export function sayCondition(
  when: string,
  { conditions, sometimes, otherwise }: LessonFile['words'],
): string {
  if (when === 'else') return otherwise
  const condition = when.replace(/^(or )?if /, '')
  return (Object.hasOwn(conditions, condition) ? conditions[condition] : undefined) ?? sometimes
}

function sayValue(source: string, { values }: LessonFile['words']): string {
  return (Object.hasOwn(values, source) ? values[source] : undefined) ?? '…'
}
