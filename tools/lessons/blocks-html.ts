import type { Block, LessonFile } from './lesson-file.ts'
import { writeInsert } from './inserts/insert.ts'
import type { PaperPage } from './paper-page.ts'

/** Blocks of a paper as HTML, its headings from level 2 on. */
export function writeBlocks(blocks: readonly Block[], page: PaperPage): string {
  let minute = 0
  return blocks.map(write).join('\n')

  function write(block: Block): string {
    if (typeof block === 'string') return `<p>${page.text(block)}</p>`
    if ('heading' in block) return `<h2>${page.text(block.heading)}</h2>`
    if ('list' in block) return `<ul>${items(block.list)}</ul>`
    if ('steps' in block) return `<ol>${items(block.steps)}</ol>`
    if ('checks' in block) return `<ul class="checks">${items(block.checks)}</ul>`
    if ('fill' in block) return block.fill.map((label) => writeFill(label, block.rows ?? 1)).join('\n')
    if ('scale' in block) return writeScale(block.scale)
    if ('note' in block) return framed('note', block.note, block.blocks)
    if ('slip' in block) return framed('slip', block.slip, block.blocks)
    if ('part' in block) return writePart(block.part)
    if ('insert' in block) return writeInsert(block, page)
    if (block.is === 'home') return writePhase(block, null)
    const from = minute
    minute += block.minutes
    return writePhase(block, { from, to: minute })
  }

  function items(texts: readonly string[]): string {
    return texts.map((text) => `<li>${page.text(text)}</li>`).join('\n')
  }

  function writeFill(label: string, rows: number): string {
    const lines = '<span class="line"></span>'.repeat(rows)
    return `<p class="fill${rows > 1 ? ' long' : ''}"><span>${page.text(label)}</span>${lines}</p>`
  }

  function writeScale(label: string): string {
    const numbers = Array.from({ length: 11 }, (_, n) => `<span>${n}</span>`).join(' ')
    return `<div class="scale"><p>${page.text(label)}</p><p class="numbers">${numbers}</p></div>`
  }

  function framed(kind: 'note' | 'slip', title: string, inner: readonly Block[]): string {
    const cut = kind === 'slip' ? `<p class="cut">${page.words(words().cutHere)}</p>\n` : ''
    return `${cut}<section class="${kind}"><h2>${page.text(title)}</h2>${writeBlocks(inner, page)}</section>`
  }

  function writePart(id: string): string {
    const { parts } = page.lesson.text
    const part = Object.hasOwn(parts, id) ? parts[id] : undefined
    if (part !== undefined) return part.map(write).join('\n')
    page.complain(`It has the part “${id}”, which isn't among its parts.`)
    return ''
  }

  function writePhase(
    { phase, minutes, blocks }: Extract<Block, { phase: string }>,
    within: { readonly from: number; readonly to: number } | null,
  ): string {
    const length = words().minutes.replace('{minutes}', String(minutes))
    const time = within === null ? length : `${length} · ${writeWithin(within)}`
    return `<section class="phase"><h2>${page.text(phase)} <span class="time">${page.words(time)}</span></h2>${writeBlocks(blocks, page)}</section>`
  }

  function writeWithin({ from, to }: { readonly from: number; readonly to: number }): string {
    return words().fromTo.replace('{from}', String(from)).replace('{to}', String(to))
  }

  function words(): LessonFile['words'] {
    return page.lesson.text.words
  }
}
