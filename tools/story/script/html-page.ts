import { escapeHtml } from './escape-html.ts'

interface PageParts {
  readonly title: string
  readonly language: string
  /** How it comes by its style: an element for the head. */
  readonly style: string
  /** Names the page to the style; '' for none. */
  readonly kind?: string
  readonly body: string
}

/** A page to be read and printed, light or dark as the device is. */
export function writeHtmlPage({ title, language, style, kind = '', body }: PageParts): string {
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
${style}
</head>
<body${kind === '' ? '' : ` class="of-${kind}"`}>
${body}
</body>
</html>
`
}
