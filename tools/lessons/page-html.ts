import { writeHtmlPage } from '../story/script/html-page.ts'

interface PageParts {
  readonly title: string
  readonly language: string
  /** The address of the folder with the style and the faces. */
  readonly root: string
  /** Links above the page, which no printer prints; '' for none. */
  readonly links?: string
  /** What stands within `main`. */
  readonly body: string
  /** Names the page to the style. */
  readonly kind: string
}

/** A page that needs its style and nothing else: no script, nothing of its own within the markup that a policy would stop. */
export function writePage({ title, language, root, links = '', body, kind }: PageParts): string {
  return writeHtmlPage({
    title,
    language,
    style: `<link rel="stylesheet" href="${root}lessons.css">`,
    kind,
    body: `${links === '' ? '' : `<header>${links}</header>`}
<main>
${body}
</main>`,
  })
}
