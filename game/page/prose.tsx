import type { ComponentChildren } from 'preact'
import { emphasis } from '../session/emphasis.ts'

const hangul = /(\p{Script=Hangul}[\p{Script=Hangul}\s]*\p{Script=Hangul}|\p{Script=Hangul})/u
const han = /(\p{Script=Han}+)/u

/** A line of the story as set text: typographer's quotes, `_so_` as emphasis, and Korean or Chinese words marked as such. */
export function Prose({ text, lang }: { readonly text: string; readonly lang: string }) {
  const parts = (lang === 'en' ? curlQuotes(text) : text).split(emphasis)
  return (
    <>
      {parts.map((part, i) =>
        i % 3 === 2 ? <em key={i}>{markLanguages(part, lang)}</em> : markLanguages(part, lang),
      )}
    </>
  )
}

/** Straight quotes as English sets them: opening at a start, after a space, a bracket or a dash; closing elsewhere. */
export function curlQuotes(text: string): string {
  return text
    .replace(/(^|[\s([{—–])(_?)"/g, '$1$2“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([{—–“])(_?)'/g, '$1$2‘')
    .replace(/'/g, '’')
}

function markLanguages(text: string, lang: string): ComponentChildren {
  if (lang !== 'en') return text
  return text.split(hangul).map((part, i) => (i % 2 === 1 ? <span lang="ko">{part}</span> : markHan(part)))
}

function markHan(text: string): ComponentChildren {
  return text.split(han).map((part, i) => (i % 2 === 1 ? <span lang="zh">{part}</span> : part))
}
