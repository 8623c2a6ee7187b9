import { globSync, mkdirSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Page } from '@playwright/test'
import { chromiumArgs, ensureChromium } from '../chromium.ts'

/** The sheets that schools print on. */
export const sheets = ['A4', 'Letter'] as const
type Sheet = (typeof sheets)[number]

/** A paper that was printed. */
interface Printed {
  readonly path: string
  readonly pages: number
}

/** Prints every paper of a folder of pages, but not the texts of chapters, as `<out>/<language>/<sheet>/<paper>.pdf`. */
export async function printPapers(folder: string, out: string): Promise<readonly Printed[]> {
  rmSync(out, { recursive: true, force: true })
  const papers = globSync('*/*.html', { cwd: folder })
    .filter((path) => !basename(path).startsWith('text-'))
    .toSorted()
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArgs })
  try {
    const page = await browser.newPage()
    const printed: Printed[] = []
    for (const paper of papers) {
      await page.goto(pathToFileURL(resolve(folder, paper)).href)
      await page.evaluate(dropNearLinks)
      for (const sheet of sheets) {
        const name = `${basename(paper, '.html')}.pdf`
        const path = join(out, dirname(paper), sheet.toLowerCase(), name)
        mkdirSync(dirname(path), { recursive: true })
        printed.push({ path, pages: countPages(await printPage(page, sheet, path)) })
      }
    }
    return printed
  } finally {
    await browser.close()
  }
}

/** Runs in the page: a paper that is handed on can't lead to what lay beside it on this machine. */
function dropNearLinks(): void {
  for (const link of document.querySelectorAll('a'))
    if (link.protocol === 'file:' && !link.getAttribute('href')?.startsWith('#')) link.removeAttribute('href')
}

/** Prints the open page as a tagged PDF with bookmarks, its title at the foot of every sheet. */
export async function printPage(page: Page, sheet: Sheet, path?: string): Promise<Buffer> {
  const title = await page.title()
  const foot = await page.addStyleTag({
    content: `@page { @bottom-left { content: ${JSON.stringify(title)} } }`,
  })
  const pdf = await page.pdf({
    format: sheet,
    preferCSSPageSize: false,
    printBackground: true,
    tagged: true,
    outline: true,
    ...(path === undefined ? {} : { path }),
  })
  await foot.evaluate((element) => element.parentNode?.removeChild(element))
  return pdf
}

/** How many sheets a PDF of Chromium's has. */
export function countPages(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
}
