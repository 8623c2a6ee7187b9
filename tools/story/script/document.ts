import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeHtmlPage } from './html-page.ts'

/** A whole HTML document that needs nothing but itself: no server, no network, no other file. */
export function writeDocument({
  title,
  language,
  css,
  body,
  script = '',
}: {
  readonly title: string
  readonly language: string
  /** Its own style, added to the house's (script.css). */
  readonly css: string
  readonly body: string
  /** Plain JavaScript, run once the body is there. */
  readonly script?: string
}): string {
  const style = [fontFaces(), readFileSync(join(import.meta.dirname, 'script.css'), 'utf8'), css].join('\n')
  const code =
    script === '' ? '' : `\n<script type="module">${script.replaceAll('</script', '<\\/script')}</script>`
  return writeHtmlPage({ title, language, style: `<style>\n${style}</style>`, body: `${body}${code}` })
}

const faces = [
  { family: 'Literata', style: 'normal', file: 'literata/files/literata-latin-wght-normal.woff2' },
  { family: 'Literata', style: 'italic', file: 'literata/files/literata-latin-wght-italic.woff2' },
  {
    family: 'Source Sans',
    style: 'normal',
    file: 'source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  },
]

/** The faces of the game itself, inside the document. */
function fontFaces(): string {
  return faces
    .map(({ family, style, file }) => {
      const data = readFileSync(fileURLToPath(import.meta.resolve(`@fontsource-variable/${file}`)))
      const source = `url(data:font/woff2;base64,${data.toString('base64')}) format('woff2')`
      return `@font-face{font-family:'${family}';font-style:${style};font-weight:200 900;src:${source}}`
    })
    .join('\n')
}
