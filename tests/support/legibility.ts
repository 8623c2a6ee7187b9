import type { Page } from '@playwright/test'
import sharp from 'sharp'

/** A piece of text in sight, with its colour and the box of its letters in CSS pixels. */
interface SeenText {
  readonly words: string
  readonly isStory: boolean
  readonly colour: readonly number[]
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

/** How a text stands out from the worst of what lies under it: 1 to 21, as WCAG counts contrast. */
export interface Legibility {
  readonly words: string
  /** True for a line of the story, false for a control or a note. */
  readonly isStory: boolean
  readonly contrast: number
}

/** Measures every text in sight, in the topmost dialog or else on the page, against the pixels under it. */
export async function measureLegibility(page: Page): Promise<readonly Legibility[]> {
  let texts = await listTexts(page)
  let ground = await shootWithoutLetters(page)
  // a card that was still on its way lies elsewhere now
  for (
    let now = await listTexts(page);
    JSON.stringify(now) !== JSON.stringify(texts);
    now = await listTexts(page)
  ) {
    texts = now
    ground = await shootWithoutLetters(page)
  }
  const { data, info } = await sharp(ground).removeAlpha().raw().toBuffer({ resolveWithObject: true })

  return texts.map(({ words, isStory, colour, box }) => {
    const ink = luminance(colour)
    let contrast = 21
    for (let y = Math.ceil(box.y); y < Math.floor(box.y + box.height); y++)
      for (let x = Math.ceil(box.x); x < Math.floor(box.x + box.width); x++) {
        const at = (y * info.width + x) * 3
        contrast = Math.min(contrast, contrastOf(ink, luminance([...data.subarray(at, at + 3)])))
      }
    return { words, isStory, contrast }
  })
}

/** The screen as it is under its letters. */
async function shootWithoutLetters(page: Page): Promise<Buffer> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '*, ::before, ::after { color: transparent !important; text-decoration: none !important }',
    )
    document.adoptedStyleSheets.push(sheet)
  })
  const shot = await page.screenshot({ animations: 'disabled', scale: 'css' })
  await page.evaluate(() => document.adoptedStyleSheets.pop())
  return shot
}

function listTexts(page: Page): Promise<readonly SeenText[]> {
  return page.evaluate(() => {
    const root = document.querySelector('dialog[open]:last-of-type') ?? document.body
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const found: SeenText[] = []
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement
      const words = node.textContent?.trim() ?? ''
      if (parent === null || words === '' || parent.closest('.unseen, .ahead, :disabled, script') !== null)
        continue
      const colour = (getComputedStyle(parent).color.match(/[\d.]+/g) ?? []).map(Number)
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const { x, y, width, height } of range.getClientRects()) {
        // what scrolls by fades at the edges of its box: only what lies in the open counts
        const scroll = parent.closest('.scroll')?.getBoundingClientRect()
        const top = Math.max(0, (scroll?.top ?? 0) + 24)
        const bottom = Math.min(innerHeight, (scroll?.bottom ?? Infinity) - 24)
        const isInSight = y >= top && y + height <= bottom && x >= 0 && x + width <= innerWidth
        if (isInSight && parent.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
          found.push({
            words,
            isStory: parent.closest('.lines') !== null,
            colour,
            box: { x, y, width, height },
          })
      }
    }
    return found
  })
}

const linear = (value: number) =>
  value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4

/** Relative luminance, 0 to 1, of red, green and blue from 0 to 255. */
function luminance([red = 0, green = 0, blue = 0]: readonly number[]): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

/** The contrast of two luminances as WCAG counts it, 1 to 21. */
function contrastOf(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}
