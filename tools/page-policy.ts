import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

/** Where each kind of thing may come from, beside the page's own inline scripts and styles, which are known by their hashes. */
export interface Origins {
  readonly script: string
  readonly style: string
  readonly img: string
  readonly font: string
  readonly connect: string
  readonly media: string
  readonly worker: string
  readonly manifest: string
}

/** Writes a Content-Security-Policy into the built page, last of all: it allows what is there by then and nothing else. */
export function pagePolicy(origins: Origins): Plugin {
  return {
    name: 'page-policy',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html']
        if (page?.type !== 'asset') throw new Error('the build has no page')
        page.source = writePolicy(String(page.source), { ...origins })
      },
    },
  }
}

/** A page with its policy: each kind of thing comes from where `origins` says and, if it stands in the page itself, from there. */
export function writePolicy(html: string, origins: Readonly<Record<string, string>>): string {
  const hashes = (pattern: RegExp) =>
    [...html.matchAll(pattern)].map(([, text = '']) => ` 'sha256-${sha256(text)}'`).join('')
  const inline: Readonly<Record<string, string>> = {
    script: hashes(/<script(?: type="module")?>([\s\S]*?)<\/script>/g),
    style: hashes(/<style>([\s\S]*?)<\/style>/g),
  }
  const policy = [
    "default-src 'none'",
    ...Object.entries(origins).map(([kind, from]) => `${kind}-src ${from}${inline[kind] ?? ''}`),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return html.replace(
    '<meta charset',
    `<meta http-equiv="Content-Security-Policy" content="${policy}" />\n    <meta charset`,
  )
}

/** The hash that a browser will find: it reads every end of a line as `\n`. */
const sha256 = (text: string) => createHash('sha256').update(text.replace(/\r\n?/g, '\n')).digest('base64')
