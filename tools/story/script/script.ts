import type { InkPlace } from '../ink-parts.ts'

/** One of several ways that a line or a passage may go, and in words when it does: `if kept`, `else`, `at random`. */
export interface Branch<T> {
  readonly when: string
  readonly parts: readonly T[]
}

/** Alternatives, in the order of the ink. */
export interface Either<T> {
  readonly kind: 'either'
  readonly branches: readonly Branch<T>[]
}

/** A piece of a line: words, a value that the story fills in (as ink writes it), or alternatives. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly source: string }
  | Either<Piece>

/** A line of prose. */
export interface LinePart extends InkPlace {
  readonly kind: 'line'
  readonly id: string | null
  readonly pieces: readonly Piece[]
  /** The ids of the facts that it rests on. */
  readonly facts: readonly string[]
  /** True for a line that stands in for a scene that was left. */
  readonly bridge: boolean
}

/** A choice, and what follows it up to the place where the choices meet again. */
export interface ChoicePart extends InkPlace {
  readonly kind: 'choice'
  readonly id: string | null
  /** Its words; none for the way that ink takes when nothing else is left. */
  readonly pieces: readonly Piece[]
  /** What must hold for it to be offered, as ink writes it. */
  readonly conditions: readonly string[]
  /** True for the standing “leave this scene” control. */
  readonly leaves: boolean
  readonly parts: readonly Part[]
}

/** A divert, tunnel or thread. */
export interface DivertPart extends InkPlace {
  readonly kind: 'divert'
  readonly how: 'to' | 'by way of' | 'with' | 'back'
  /** The knot it leads to; null for an end, a way back, or a place known only while the story runs. */
  readonly knot: string | null
  /** The stitch within that knot, or ''. */
  readonly stitch: string
  /** Where it leads, as an author says it: `hall`, `hall.door`, `END`. */
  readonly label: string
}

/** The place where choices meet again. */
export interface GatherPart extends InkPlace {
  readonly kind: 'gather'
}

export type Part = LinePart | ChoicePart | DivertPart | GatherPart | Either<Part>

/** A stitch of a knot; '' for what comes before the first. */
export interface StitchScript {
  readonly name: string
  readonly parts: readonly Part[]
}

/** What an author wrote in one knot, without its logic; '' names the top of the story. */
export interface KnotScript extends InkPlace {
  readonly name: string
  readonly stitches: readonly StitchScript[]
}

/** An ink file with knots. */
export interface ChapterScript {
  readonly file: string
  /** What the comment in its first line says, else the file's name. */
  readonly title: string
  readonly knots: readonly KnotScript[]
}

/** A story as it is read, chapter by chapter, in the order of its files. */
export type Script = readonly ChapterScript[]

/** Every part of a knot that `is` asks for, however deep it stands, in order. */
export function partsOf<K extends Part['kind']>(
  knot: KnotScript,
  kind: K,
): readonly Extract<Part, { kind: K }>[] {
  const isKind = (part: Part): part is Extract<Part, { kind: K }> => part.kind === kind
  const within = (part: Part): readonly Part[] => [part, ...insideOf(part).flatMap(within)]
  return knot.stitches.flatMap(({ parts }) => parts.flatMap(within)).filter(isKind)
}

/** The parts that stand directly within another. */
export function insideOf(part: Part): readonly Part[] {
  if (part.kind === 'choice') return part.parts
  return part.kind === 'either' ? part.branches.flatMap(({ parts }) => parts) : []
}

/** The words of a line, its alternatives one after another in braces: `{if kept: He came. | else: Nobody came.}`. */
export function wordsOf(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'text') return piece.text
      if (piece.kind === 'value') return `{${piece.source}}`
      return `{${piece.branches.map(({ when, parts }) => `${when}: ${wordsOf(parts).trim()}`).join(' | ')}}`
    })
    .join('')
    .trim()
}
