import type { TunnelOnwards } from './ink-tree.ts'
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
  Weave,
} from './ink-tree.ts'
import { mainFile } from './compile.ts'
import { blockOf, branchesOf, isDivert, isLogicLine, placeOf, type InkPlace } from './ink-parts.ts'
import { openingOf, type Opening } from './opening.ts'

/** A tag as the author wrote it. */
export interface InkTag extends InkPlace {
  /** Without its `#`; the parts that ink computes are left out. */
  readonly raw: string
  /** What stands before its colon, and what after. */
  readonly name: string
  readonly value: string
  /** True when part of it is computed (`# year: {year}`), so that its value isn't known before the story runs. */
  readonly computed: boolean
  /** True when it stands within `{…|…}`. */
  readonly inBraces: boolean
}

/** A line of text or a choice as the author wrote it. */
export interface InkLine extends InkPlace {
  readonly kind: 'line' | 'choice'
  /** Its line id, or null. */
  readonly id: string | null
  /** `knot`, `knot.stitch`, or '' at the top of the story. */
  readonly flow: string
  readonly inFunction: boolean
  /** Every word that it may print, the pieces of `{…|…}` one after another. */
  readonly prose: string
  /** The tags it is told with: its own, and those on lines of their own above it. */
  readonly tags: readonly InkTag[]
  /** True when the line leans on the one before or after it by glue (`<>`). */
  readonly glued: boolean
  /** The diverts on the same line, after the text. */
  readonly diverts: readonly ParsedObject[]
  /** Its `{…|…}`: what it may print instead of one another. */
  readonly alternatives: readonly (Conditional | Sequence)[]
  /** True when a divert or a block stands within the line's braces, so that the line's end may never be reached. */
  readonly split: boolean
}

/** Why tags on a line of their own reach no line of text. */
export interface StrayTags extends InkPlace {
  readonly before: 'choice' | 'divert' | 'block' | 'gather' | 'end'
  readonly glued: boolean
}

/** What an ink story is made of, in the order of its files. */
export interface InkLines {
  readonly lines: readonly InkLine[]
  /** The tags at the very top, before the story's first word: they may be the story's own. */
  readonly globals: readonly InkTag[]
  readonly stray: readonly StrayTags[]
}

/** Reads the lines, choices and tags of a story out of its parsed tree. */
export function readInkLines(story: FlowBase): InkLines {
  const lines: InkLine[] = []
  const stray: StrayTags[] = []
  const globals: InkTag[] = []
  readFlow(story, { flow: '', inFunction: false })
  return { lines, globals, stray }

  function readFlow(flow: FlowBase, context: Context): void {
    for (const part of flow.content) {
      if (part instanceof FlowBase) {
        const name = part.name ?? ''
        readFlow(part, {
          flow: part instanceof Knot ? name : `${context.flow}.${name}`,
          inFunction: context.inFunction || part.isFunction,
        })
      } else if (part instanceof Weave) readStatements(part.content, context)
    }
  }

  function readStatements(statements: readonly ParsedObject[], context: Context): void {
    let waiting: InkTag[] = []
    let draft = createDraft()
    let atTop = context.flow === ''
    // the line above ends in glue, which a line of tags doesn't close
    let glueIsOpen = false

    function endLine(): void {
      if (draft.prose.trim() !== '') {
        if (atTop) globals.push(...waiting)
        atTop = false
        glueIsOpen = draft.endsInGlue
        lines.push(finish(draft, 'line', { ...context, tags: [...waiting, ...draft.tags] }))
        waiting = []
      } else waiting.push(...draft.tags)
      draft = createDraft()
    }

    /** Glue stays open over a divert, and over a tunnel that prints nothing. */
    function carryGlue(divert: Divert | TunnelOnwards): void {
      const opening: Opening = openingOf(divert)
      if (typeof opening === 'object') stray.push({ ...opening, before: 'end', glued: true })
      glueIsOpen = opening === 'nothing'
      draft.endsInGlue = false
    }

    function strayBefore(before: StrayTags['before']): void {
      if (draft.place !== null) endLine()
      const last = waiting.at(-1)
      if (atTop) globals.push(...waiting)
      else if (last !== undefined) stray.push({ file: last.file, line: last.line, before, glued: false })
      waiting = []
      atTop = false
    }

    for (const part of statements) {
      const block = blockOf(part)
      if (part instanceof Text && part.text === '\n') {
        if (draft.prose.trim() === '' && draft.tags.length > 0 && draft.glued) {
          stray.push({ ...placeOf(part), before: 'end', glued: true })
          draft = createDraft()
        } else endLine()
      } else if (part instanceof Weave) {
        strayBefore('choice')
        readStatements(part.content, context)
      } else if (part instanceof Choice) {
        strayBefore('choice')
        readChoice(part, context)
      } else if (part instanceof Gather) strayBefore('gather')
      else if (block !== null) {
        if (draft.prose.trim() === '') strayBefore('block')
        else draft.split = true
        for (const branch of branchesOf(block)) readStatements(branch, context)
      } else if (isDivert(part)) {
        if (glueIsOpen || draft.endsInGlue) carryGlue(part)
        if (draft.prose.trim() !== '') draft.diverts.push(part)
        else if (!(part instanceof Divert && part.isThread)) strayBefore('divert')
      } else if (!isLogicLine(part)) {
        // a tag-only line ends without a newline of its own
        if (draft.tags.length > 0 && draft.prose === '' && startsNewLine(draft, part)) endLine()
        if (part instanceof Tag && glueIsOpen && draft.prose === '') {
          stray.push({ ...placeOf(part), before: 'end', glued: true })
          glueIsOpen = false
        }
        addTo(draft, part)
      }
    }
    strayBefore('end')
  }

  function readChoice(choice: Choice, context: Context): void {
    // what stands before the brackets is shown and printed; ink leaves any of the three null, whatever its types say
    const start = createDraft()
    for (const part of choice.startContent?.content ?? []) addTo(start, part)
    const shown = { ...start, tags: [...start.tags], alternatives: [...start.alternatives] }
    const printed = {
      ...shown,
      tags: [...start.tags],
      alternatives: [...start.alternatives],
      diverts: [...start.diverts],
    }
    for (const part of choice.choiceOnlyContent?.content ?? []) addTo(shown, part)
    for (const part of choice.innerContent?.content ?? []) {
      if (isDivert(part)) printed.diverts.push(part)
      else if (!(part instanceof Text && part.text === '\n')) addTo(printed, part)
    }
    const at = shown.place ?? placeOf(choice)
    if (!choice.isInvisibleDefault) {
      lines.push({ ...finish(shown, 'choice', { ...context, tags: shown.tags }), ...at })
    }
    if (printed.prose.trim() !== '') lines.push(finish(printed, 'line', { ...context, tags: printed.tags }))
    else if (printed.tags.length > 0) stray.push({ ...at, before: 'end', glued: false })
  }
}

interface Context {
  readonly flow: string
  readonly inFunction: boolean
}

interface Draft {
  place: InkPlace | null
  prose: string
  tags: InkTag[]
  glued: boolean
  /** True while nothing has been written after its glue. */
  endsInGlue: boolean
  diverts: ParsedObject[]
  alternatives: (Conditional | Sequence)[]
  split: boolean
  openTag: { place: InkPlace; raw: string; computed: boolean; inBraces: boolean } | null
}

function createDraft(): Draft {
  return {
    place: null,
    prose: '',
    tags: [],
    glued: false,
    endsInGlue: false,
    diverts: [],
    alternatives: [],
    split: false,
    openTag: null,
  }
}

function finish(
  draft: Draft,
  kind: InkLine['kind'],
  context: Context & { tags: readonly InkTag[] },
): InkLine {
  const { place, prose, glued, diverts, alternatives, split } = draft
  return {
    ...(place ?? { file: mainFile, line: 1 }),
    kind,
    id: context.tags.find((tag) => tag.name === 'line')?.value ?? null,
    ...context,
    prose: prose.trim(),
    glued,
    diverts,
    alternatives,
    split,
  }
}

/** Adds one piece of a line, and what stands within its braces, to the draft. */
function addTo(draft: Draft, part: ParsedObject, inBraces = false): void {
  if (part instanceof Tag) {
    if (part.isStart) draft.openTag = { place: placeOf(part), raw: '', computed: false, inBraces }
    else if (draft.openTag !== null) {
      const { place, raw, ...rest } = draft.openTag
      draft.tags.push({ ...place, ...splitTag(raw.trim()), ...rest })
      draft.openTag = null
    }
    draft.place ??= placeOf(part)
  } else if (draft.openTag !== null) {
    if (part instanceof Text) draft.openTag.raw += part.text
    else if (part instanceof ContentList && part.content.every((one) => one instanceof Tag)) {
      part.content.forEach((one) => addTo(draft, one, inBraces))
    } else draft.openTag.computed = true
  } else if (part instanceof Text) {
    if (draft.prose === '' || draft.place === null) draft.place = placeOf(part)
    draft.prose += part.text
    if (part.text.trim() !== '') draft.endsInGlue = false
  } else if (part instanceof Glue) draft.glued = draft.endsInGlue = true
  else if (isDivert(part)) draft.split = true
  else if (part instanceof Conditional || part instanceof Sequence) {
    if (!inBraces) draft.alternatives.push(part)
    for (const branch of branchesOf(part)) {
      branch.forEach((one) => addTo(draft, one, true))
      draft.prose += ' '
    }
  } else if (part instanceof ContentList || part instanceof Weave) {
    part.content.forEach((one) => addTo(draft, one, inBraces))
  }
}

function splitTag(raw: string): Pick<InkTag, 'raw' | 'name' | 'value'> {
  const colon = raw.includes(':') ? raw.indexOf(':') : raw.length
  return { raw, name: raw.slice(0, colon).trim(), value: raw.slice(colon + 1).trim() }
}

function startsNewLine(draft: Draft, part: ParsedObject): boolean {
  const last = draft.tags.at(-1)
  return last !== undefined && placeOf(part).line !== last.line
}

/** The knot of a `flow`; '' at the top of the story. */
export function knotOf(flow: string): string {
  return flow.split('.')[0] ?? ''
}
