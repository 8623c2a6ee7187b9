import type { Fact } from '../../game/session/evidence-file.ts'
import { problem, type Problem } from '../../game/story/problem.ts'
import { escapeHtml } from '../story/script/escape-html.ts'
import { curlQuotes } from '../story/script/set-text.ts'
import { fillIn } from './fill-in.ts'
import type { Lesson } from './lesson.ts'

/** A paper while it is written: what its texts are filled from, the facts it has named so far, and what is wrong with it. */
export interface PaperPage {
  readonly lesson: Lesson
  /** A text of the lesson file as HTML. */
  readonly text: (text: string) => string
  /** Plain words as HTML, with quotation marks as they are set. */
  readonly words: (words: string) => string
  /** The facts named so far; their numbers are their places, from 1. */
  readonly cited: readonly Fact[]
  /** Notes a fault of the paper. */
  readonly complain: (message: string) => void
  readonly problems: readonly Problem[]
}

/** Opens an empty paper; `where` is named in its problems. */
export function openPaper(lesson: Lesson, where: string): PaperPage {
  const cited: Fact[] = []
  const problems: Problem[] = []
  const complain = (message: string) => void problems.push(problem('lesson-fault', message, where))
  return {
    lesson,
    words: (words) => setWords(words),
    cited,
    complain,
    problems,
    // `[a-fact]` leads to a source, `{name}` is filled in
    text: (text) =>
      emphasise(
        text
          .split(/(\s?\[[a-z0-9-]+\]|\{[^{}]+\})/)
          .map(writePiece)
          .join(''),
      ),
  }

  function writePiece(piece: string, i: number): string {
    const fact = /^\s?\[(.+)\]$/.exec(piece)?.[1]
    if (fact !== undefined) return cite(fact)
    const name = /^\{(.+)\}$/.exec(piece)?.[1]
    return name === undefined ? setWords(piece, i === 0 ? '' : afterWords) : fill(name)
  }

  function cite(id: string): string {
    const fact = lesson.story.evidence?.get(id)
    if (fact === undefined) {
      complain(`It rests on “${id}”, which evidence.json doesn't have.`)
      return ''
    }
    if (!cited.includes(fact)) cited.push(fact)
    const number = cited.indexOf(fact) + 1
    const label = escapeHtml(lesson.text.words.source.replace('{number}', String(number)))
    return `<sup><a href="#source-${number}" aria-label="${label}">${number}</a></sup>`
  }

  function fill(name: string): string {
    const filled = fillIn(name, lesson)
    if (filled === null) complain(`There is nothing to fill in for “{${name}}”.`)
    return filled ?? ''
  }
}

/** Any letter: what follows something filled in doesn't begin a text. */
const afterWords = 'x'

function setWords(words: string, before = ''): string {
  return escapeHtml(curlQuotes(words, before))
}

/** HTML of a text with `_emphasis_`, `**weight**` and `code`. */
function emphasise(html: string): string {
  return html
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/(^|[^\p{L}\p{N}])_([^_]+)_(?![\p{L}\p{N}])/gu, '$1<em>$2</em>')
    .replace(/`([^`]+)`/g, '<code>$1</code>')
}
