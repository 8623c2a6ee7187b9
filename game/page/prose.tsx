import { Fragment, type ComponentChildren } from 'preact'
import { emphasis } from '../session/emphasis.ts'
import type { Mention } from '../session/glossary.ts'
import { pageWords } from './page-words.ts'

const hangul = /(\p{Script=Hangul}[\p{Script=Hangul}\s]*\p{Script=Hangul}|\p{Script=Hangul})/u
const han = /(\p{Script=Han}+)/u

/** The `lang` of what is told in this language: none where the page around it has the same. */
export const langOf = (language: string) => (language === pageWords.lang ? undefined : language)

interface ProseProps {
  readonly text: string
  readonly lang: string
  /** Words that can be asked about, in the order of the text. */
  readonly mentions?: readonly Mention[]
  readonly onWord?: ((wordId: string) => void) | undefined
}

/** A line of the story as set text: typographer's quotes, `_so_` as emphasis, and Korean or Chinese words marked as such. */
export function Prose({ text, lang, mentions = [], onWord }: ProseProps) {
  const parts = (lang === 'en' ? curlQuotes(text) : text).split(emphasis)
  let at = 0
  return (
    <>
      {parts.map((part, i) => {
        const isEmphasis = i % 3 === 2
        const from = isEmphasis ? at + 1 : at
        at = from + part.length + (isEmphasis ? 1 : 0)
        const set = setWords(part, { from, lang, mentions, onWord })
        return isEmphasis ? <em key={i}>{set}</em> : set
      })}
    </>
  )
}

interface WordsOptions extends Required<Pick<ProseProps, 'lang' | 'mentions'>> {
  /** Where the part begins in the line as the story has it. */
  readonly from: number
  readonly onWord: ProseProps['onWord']
}

/** A part of a line in which each word that can be asked about is a button. */
function setWords(part: string, { from, lang, mentions, onWord }: WordsOptions): ComponentChildren {
  const within = mentions.filter((one) => one.from >= from && one.to <= from + part.length)
  if (onWord === undefined || within.length === 0) return markLanguages(part, lang)
  let done = 0
  const set = within.map(({ id, ...word }) => {
    const before = part.slice(done, word.from - from)
    done = word.to - from
    return (
      <Fragment key={word.from}>
        {markLanguages(before, lang)}
        <button type="button" class="word" aria-haspopup="dialog" onClick={() => onWord(id)}>
          {markLanguages(part.slice(word.from - from, done), lang)}
        </button>
      </Fragment>
    )
  })
  return [set, markLanguages(part.slice(done), lang)]
}

/** Straight quotes as English sets them, one for one: opening at a start, after a space, a bracket or a dash; closing elsewhere. */
export function curlQuotes(text: string): string {
  return text
    .replace(/(^|[\s([{—–])(_?)"(?=\S)/g, '$1$2“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([{—–“])(_?)'(?=\S)/g, '$1$2‘')
    .replace(/'/g, '’')
}

function markLanguages(text: string, lang: string): ComponentChildren {
  if (lang !== 'en') return text
  return text.split(hangul).map((part, i) => (i % 2 === 1 ? <span lang="ko">{part}</span> : markHan(part)))
}

function markHan(text: string): ComponentChildren {
  return text.split(han).map((part, i) => (i % 2 === 1 ? <span lang="zh">{part}</span> : part))
}
