import { escapeHtml } from './escape-html.ts'
import type { Branch, ChoicePart, DivertPart, KnotScript, Part, Piece } from './script.ts'
import { curlQuotes } from './set-text.ts'

/** What a page adds to the script of a knot: where a knot is to be read, and the mark of a fact. Both give HTML. */
export interface ScriptPage {
  /** The address of a knot on the page, or of a stitch of it; null if it isn't there. */
  readonly addressOf: (knot: string, stitch: string) => string | null
  /** The id on the page of a stitch of the knot that is written. */
  readonly idOf: (stitch: string) => string
  /** What stands after a line that rests on facts. */
  readonly markFacts: (facts: readonly string[]) => string
}

/** The prose, choices, conditions and ways out of a knot as HTML. */
export function writeKnotHtml(knot: KnotScript, page: ScriptPage): string {
  return knot.stitches
    .map(({ name, parts }) => {
      const label =
        name === '' ? '' : `<p class="stitch" id="${escapeHtml(page.idOf(name))}">${escapeHtml(name)}</p>`
      return `<div class="part">${label}${writeParts(parts, page)}</div>`
    })
    .join('\n')
}

function writeParts(parts: readonly Part[], page: ScriptPage): string {
  const out: string[] = []
  parts.forEach((part, i) => {
    if (part.kind === 'choice') {
      if (parts[i - 1]?.kind !== 'choice') out.push('<ul class="choices">')
      out.push(writeChoice(part, page))
      if (parts[i + 1]?.kind !== 'choice') out.push('</ul>')
    } else out.push(writePart(part, page))
  })
  return out.join('\n')
}

function writePart(part: Exclude<Part, ChoicePart>, page: ScriptPage): string {
  switch (part.kind) {
    case 'line': {
      const bridge = part.bridge ? ' bridge' : ''
      return `<p class="line${bridge}">${writePieces(part.pieces)}${part.facts.length === 0 ? '' : page.markFacts(part.facts)}</p>`
    }
    case 'divert':
      return `<p class="leads">${writeDivert(part, page)}</p>`
    case 'gather':
      return '<p class="gather">then</p>'
    case 'either':
      return `<div class="either">${part.branches.map((branch) => writeBranch(branch, page)).join('\n')}</div>`
  }
}

function writeBranch({ when, parts }: Branch<Part>, page: ScriptPage): string {
  const [only] = parts
  if (parts.length === 1 && only?.kind === 'divert') {
    return `<p class="leads">${writeWhen(when)} ${writeDivert(only, page)}</p>`
  }
  const silent = parts.length === 0 ? ' <span class="nothing">nothing</span>' : ''
  return `<div class="branch"><p>${writeWhen(when)}${silent}</p>${writeParts(parts, page)}</div>`
}

function writeChoice(choice: ChoicePart, page: ScriptPage): string {
  const when = choice.conditions.length === 0 ? '' : `${writeWhen(`if ${choice.conditions.join(' and ')}`)} `
  const words = choice.pieces.length === 0 ? '<i>when nothing else is left</i>' : writePieces(choice.pieces)
  const [only] = choice.parts
  // where all that follows is a divert, it stands beside the words
  const straight = choice.parts.length === 1 && only?.kind === 'divert' ? ` ${writeDivert(only, page)}` : null
  const then = straight === null && choice.parts.length > 0 ? writeParts(choice.parts, page) : ''
  const id = choice.id === null ? '' : ` title="${escapeHtml(choice.id)}"`
  return `<li class="choice${choice.leaves ? ' leave' : ''}"${id}><p>${when}<span class="says">${words}</span>${straight ?? ''}</p>${then}</li>`
}

function writeDivert({ how, knot, stitch, label }: DivertPart, page: ScriptPage): string {
  const address = knot === null ? null : page.addressOf(knot, stitch)
  const name = escapeHtml(label)
  const where = address === null ? name : `<a href="${escapeHtml(address)}">${name}</a>`
  const arrow = how === 'back' ? '↩' : '→'
  const words = how === 'by way of' || how === 'with' ? `${how} ` : ''
  return `<span class="way">${arrow} ${words}${where}</span>`
}

function writeWhen(when: string): string {
  return `<span class="when">${escapeHtml(when)}:</span>`
}

function writePieces(pieces: readonly Piece[], start = ''): string {
  let before = start
  return pieces
    .map((piece) => {
      const html = writePiece(piece, before)
      before = piece.kind === 'text' ? piece.text : 'x'
      return html
    })
    .join('')
    .trim()
}

function writePiece(piece: Piece, before: string): string {
  if (piece.kind === 'text') {
    return escapeHtml(curlQuotes(piece.text, before)).replace(
      /(^|[^\p{L}\p{N}])_([^_]+)_(?![\p{L}\p{N}])/gu,
      '$1<em>$2</em>',
    )
  }
  if (piece.kind === 'value') return `<span class="value">${escapeHtml(piece.source)}</span>`
  const ways = piece.branches.map(
    ({ when, parts }) => `<span class="way-of">${writeWhen(when)} ${writePieces(parts, before)}</span>`,
  )
  return `<span class="ways">${ways.join('<span class="or"> | </span>')}</span>`
}
