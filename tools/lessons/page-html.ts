import { escapeHtml } from '../story/script/escape-html.ts'

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
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="${root}lessons.css">
</head>
<body class="of-${kind}">
${links === '' ? '' : `<header>${links}</header>`}
<main>
${body}
</main>
</body>
</html>
`
}
