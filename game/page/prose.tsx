import type { ComponentChildren } from 'preact'

const emphasis = /(?<![\p{L}\p{N}])_([^_]+)_(?![\p{L}\p{N}])/u
const hangul = /(\p{Script=Hangul}[\p{Script=Hangul}\s]*\p{Script=Hangul}|\p{Script=Hangul})/u
const han = /(\p{Script=Han}+)/u

/** A line of the story as set text: `_so_` is emphasis, and words in Korean or Chinese say which they are. */
export function Prose({ text, lang }: { readonly text: string; readonly lang: string }) {
  // split with one group: every odd part is what stood between the underscores
  return (
    <>
      {text
        .split(emphasis)
        .map((part, i) =>
          i % 2 === 1 ? <em key={i}>{markLanguages(part, lang)}</em> : markLanguages(part, lang),
        )}
    </>
  )
}

function markLanguages(text: string, lang: string): ComponentChildren {
  if (lang !== 'en') return text
  return text.split(hangul).map((part, i) => (i % 2 === 1 ? <span lang="ko">{part}</span> : markHan(part)))
}

function markHan(text: string): ComponentChildren {
  return text.split(han).map((part, i) => (i % 2 === 1 ? <span lang="zh">{part}</span> : part))
}
