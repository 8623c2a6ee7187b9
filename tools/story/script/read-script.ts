import { mainFile } from '../compile.ts'
import { readInkLines, type InkLine } from '../ink-lines.ts'
import { blockOf, branchesOf, isDivert, isLogicLine, placeOf, type InkPlace } from '../ink-parts.ts'
import {
  Choice,
  Conditional,
  ContentList,
  Divert,
  FlowBase,
  Gather,
  Glue,
  Knot,
  type ParsedObject,
  Sequence,
  Tag,
  Text,
  TunnelOnwards,
  Weave,
} from '../ink-tree.ts'
import type { LoadedStory } from '../load.ts'
import { chapterTitle } from './chapter-title.ts'
import { createConditions, type Conditions } from './conditions.ts'
import type {
  Branch,
  ChapterScript,
  ChoicePart,
  Either,
  KnotScript,
  Part,
  Piece,
  Script,
  StitchScript,
} from './script.ts'
import { targetOf } from './target.ts'

/** Reads a story as prose, choices and where they lead. Functions and logic are left out. */
export function readScript({
  compiled: { tree, sources },
  file: { title },
}: Pick<LoadedStory, 'compiled' | 'file'>): Script {
  const reader = createReader(readInkLines(tree).lines, createConditions(sources))
  const top: KnotScript = { name: '', ...placeOf(tree), stitches: stitchesOf(tree, reader) }
  const knots = tree.content.flatMap((part): readonly KnotScript[] =>
    part instanceof Knot && !part.isFunction
      ? [{ name: part.name ?? '', ...placeOf(part), stitches: stitchesOf(part, reader) }]
      : [],
  )
  const all = top.stitches.some(({ parts }) => parts.length > 0) ? [top, ...knots] : knots
  return [...sources].flatMap(([file, text]): readonly ChapterScript[] => {
    const own = all.filter((knot) => knot.file === file)
    return own.length === 0
      ? []
      : [{ file, title: chapterTitle(text) ?? (file === mainFile ? title : nameOf(file)), knots: own }]
  })
}

/** `chapters/c02-ice.ink` is “c02 ice”. */
function nameOf(file: string): string {
  return file
    .replace(/^.*\//, '')
    .replace(/\.ink$/, '')
    .replaceAll(/[-_]+/g, ' ')
}

function stitchesOf(flow: FlowBase, read: Reader): readonly StitchScript[] {
  const own = flow.content.flatMap((part) => (part instanceof Weave ? read(part.content) : []))
  const stitches = flow.content.flatMap((part): readonly StitchScript[] =>
    part instanceof FlowBase && !(part instanceof Knot)
      ? [{ name: part.name ?? '', parts: stitchesOf(part, read).flatMap(({ parts }) => parts) }]
      : [],
  )
  return own.length === 0 && stitches.length > 0 ? stitches : [{ name: '', parts: own }, ...stitches]
}

type Reader = (statements: readonly ParsedObject[]) => readonly Part[]

/** A reader of ink's statements that knows each line's tags, which ink-lines has worked out. */
function createReader(lines: readonly InkLine[], conditions: Conditions): Reader {
  const known = new Map(lines.map((line) => [keyOf(line.kind, line), line]))
  return readStatements

  function readStatements(statements: readonly ParsedObject[]): readonly Part[] {
    const parts: Part[] = []
    // what follows a choice is the choice's, up to the next choice or gather
    let here = parts
    let words: ParsedObject[] = []

    function endLine(): void {
      const spoken = withoutTags(words)
      const pieces = readPieces(spoken)
      words = []
      if (pieces.length === 0) return
      const at = placeOfWords(spoken)
      const tags = known.get(keyOf('line', at))?.tags ?? []
      here.push({
        kind: 'line',
        ...at,
        id: tags.find(({ name }) => name === 'line')?.value ?? null,
        pieces,
        facts: tags.filter(({ name }) => name === 'fact').map(({ value }) => value),
        bridge: tags.some(({ name }) => name === 'bridge'),
      })
    }

    for (const part of statements) {
      if (part instanceof Text && part.text === '\n') endLine()
      else if (isMadeByInk(part)) endLine()
      else if (part instanceof Weave) {
        endLine()
        here.push(...readStatements(part.content))
      } else if (part instanceof Choice) {
        endLine()
        const within: Part[] = []
        parts.push(readChoice(part, within))
        here = within
        here.push(...readStatements([...contentOf(part.startContent), ...contentOf(part.innerContent)]))
      } else if (part instanceof Gather) {
        endLine()
        here = parts
        here.push({ kind: 'gather', ...placeOf(part) })
      } else if (isDivert(part)) {
        endLine()
        here.push({ kind: 'divert', ...placeOf(part), ...targetOf(part) })
      } else {
        const block = blockOf(part) ?? leadingBlock(part)
        if (block === null) {
          if (isSpoken(part)) words.push(part)
          continue
        }
        endLine()
        const branches = joinElse(readBranches(block, readStatements), onlyPart)
        if (branches.some((branch) => branch.parts.length > 0)) here.push({ kind: 'either', branches })
      }
    }
    endLine()
    return parts
  }

  function readChoice(choice: Choice, within: Part[]): ChoicePart {
    const shown = withoutTags([...contentOf(choice.startContent), ...contentOf(choice.choiceOnlyContent)])
    const at = placeOfWords(shown.length === 0 ? [choice] : shown)
    const tags = known.get(keyOf('choice', at))?.tags ?? []
    return {
      kind: 'choice',
      ...at,
      id: tags.find(({ name }) => name === 'line')?.value ?? null,
      pieces: choice.isInvisibleDefault ? [] : readPieces(shown),
      conditions: conditions.ofChoice(choice),
      leaves: tags.some(({ name }) => name === 'leave'),
      parts: within,
    }
  }

  function readBranches<T>(
    block: Conditional | Sequence,
    read: (some: readonly ParsedObject[]) => readonly T[],
  ) {
    const names = conditions.ofBranches(block)
    return branchesOf(block).map((content, i) => ({ when: names[i] ?? '', parts: read(content) }))
  }

  function readPieces(parts: readonly ParsedObject[]): readonly Piece[] {
    const pieces: Piece[] = []
    for (const part of withoutTags(parts)) {
      if (part instanceof Text) pieces.push({ kind: 'text', text: part.text })
      else if (part instanceof Conditional || part instanceof Sequence) {
        pieces.push({ kind: 'either', branches: joinElse(readBranches(part, readPieces), onlyPiece) })
      } else if (part instanceof ContentList && isValue(part)) {
        pieces.push({ kind: 'value', source: conditions.sourceOf(part.content[0]) })
      } else if (part instanceof ContentList || part instanceof Weave)
        pieces.push(...readPieces(part.content))
    }
    return pieces.some(hasWords) ? pieces : []
  }
}

/** `{ a: x | { b: y | z } }` is one choice of three: x if a, y or if b, else z. */
function joinElse<T>(
  branches: readonly Branch<T>[],
  only: (parts: readonly T[]) => T | Either<T> | undefined,
): readonly Branch<T>[] {
  const last = branches.at(-1)
  const inner = last?.when === 'else' ? only(last.parts) : undefined
  if (!isEither(inner)) return branches
  const [first, ...rest] = inner.branches
  if (first === undefined || !first.when.startsWith('if ')) return branches
  return [...branches.slice(0, -1), { ...first, when: `or ${first.when}` }, ...rest]

  function isEither(part: T | Either<T> | undefined): part is Either<T> {
    return typeof part === 'object' && part !== null && 'branches' in part
  }
}

/** What stands alone within a branch, or nothing. */
function onlyPart(parts: readonly Part[]): Part | undefined {
  return parts.length === 1 ? parts[0] : undefined
}

function onlyPiece(pieces: readonly Piece[]): Piece | undefined {
  const said = pieces.filter(hasWords)
  return said.length === 1 ? said[0] : undefined
}

function hasWords(piece: Piece): boolean {
  if (piece.kind === 'either') return piece.branches.some(({ parts }) => parts.some(hasWords))
  return piece.kind === 'value' || piece.text.trim() !== ''
}

function keyOf(kind: InkLine['kind'], { file, line }: { file: string; line: number }): string {
  return `${kind} ${file}:${line}`
}

// ink leaves any of a choice's three contents null, whatever its types say
function contentOf(list: ContentList | null | undefined): readonly ParsedObject[] {
  return list?.content ?? []
}

/** The parts of a line that aren't tags, nor within one. */
function withoutTags(parts: readonly ParsedObject[]): readonly ParsedObject[] {
  let inTag = false
  return parts.filter((part) => {
    // where one tag follows another, ink puts the end and the start into a list
    const inner = part instanceof ContentList ? part.content.at(-1) : part
    if (inner instanceof Tag) inTag = inner.isStart
    return !(inTag || inner instanceof Tag)
  })
}

/** Where the first words of a line stand, as ink-lines has it. */
function placeOfWords(parts: readonly ParsedObject[]): InkPlace {
  const first = parts.map(firstText).find((text) => text !== null)
  return placeOf(first ?? parts[0] ?? nowhere)
}

const nowhere = new Text('')

function firstText(part: ParsedObject): ParsedObject | null {
  if (part instanceof Text) return part
  if (!isSpoken(part)) return null
  const branches = part instanceof Conditional || part instanceof Sequence ? branchesOf(part).flat() : null
  const inner = withoutTags(branches ?? part.content)
  return inner.map(firstText).find((text) => text !== null) ?? null
}

/** True for the end that ink adds to the top of a story. */
function isMadeByInk(part: ParsedObject): boolean {
  return (part instanceof Gather || part instanceof Divert) && part.debugMetadata === null
}

/** True for what may put words on the page; an assignment, say, may hold text too. */
function isSpoken(part: ParsedObject): boolean {
  if (isLogicLine(part)) return false
  return [Text, Tag, ContentList, Conditional, Sequence, Weave].some((kind) => part instanceof kind)
}

/** True for `{friend()}`: braces around one expression. */
function isValue({ content }: ContentList): boolean {
  const [only] = content
  if (only === undefined || content.length > 1) return false
  return ![Text, Tag, Glue, Conditional, Sequence, ContentList, Weave, Divert].some(
    (kind) => only instanceof kind,
  )
}

/** The conditional or sequence of `{ kept: -> home }`, which leads on instead of speaking; else null. */
function leadingBlock(part: ParsedObject): Conditional | Sequence | null {
  const inner = part instanceof ContentList ? part.content[0] : part
  if (!(inner instanceof Conditional || inner instanceof Sequence)) return null
  const leads = inner.FindAll(Divert)((divert) => !divert.isFunctionCall).length > 0
  return leads || inner.FindAll(TunnelOnwards)().length > 0 ? inner : null
}
