/** An element of XML with its attributes, and elements or one text in it. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly inside: readonly Element[] | string
}

/** Makes an element. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  inside: readonly Element[] | string = [],
): Element {
  return { name, attributes, inside }
}

/** A document of XML 1.0 in UTF-8. */
export function printXml(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${print(root, '')}`
}

function print({ name, attributes, inside }: Element, indent: string): string {
  const named = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`)
  const open = `${indent}<${name}${named.join('')}`
  if (inside.length === 0) return `${open} />\n`
  if (typeof inside === 'string') return `${open}>${escape(inside)}</${name}>\n`
  return `${open}>\n${inside.map((one) => print(one, `${indent}  `)).join('')}${indent}</${name}>\n`
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as it may stand between tags and in an attribute; what XML has no way to write is left out. */
function escape(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (sign) => escapes[sign] ?? '')
    .replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
