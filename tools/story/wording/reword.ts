import { bannedWords } from '../banned-words.ts'
import type { Finding } from '../lint/finding.ts'
import { findProse } from './ink-prose.ts'
import { stampProse, type Wording } from './wording-file.ts'

/** A story's ink with other prose in it, and all that is wrong with that prose. */
export interface Reworded {
  readonly sources: ReadonlyMap<string, string>
  /** `where` is the id of a line; who knows the wording's file makes a place of it. */
  readonly findings: readonly Finding[]
}

/** Puts a wording's prose in place of the story's own, line by line. Logic, tags and diverts stay untouched. */
export function reword(sources: ReadonlyMap<string, string>, { lines }: Wording): Reworded {
  const findings: Finding[] = []
  const met = new Set<string>()

  function rewordLine(line: string): string {
    const span = findProse(line)
    const row = span === null ? undefined : lines[span.id]
    if (span === null || row === undefined) return line
    met.add(span.id)
    const prose = line.slice(span.from, span.to)
    findings.push(...checkRow(span.id, prose, row))
    return line.slice(0, span.from) + row.text + line.slice(span.to)
  }

  const reworded = [...sources].map(
    ([name, text]) => [name, text.split('\n').map(rewordLine).join('\n')] as const,
  )
  for (const id of Object.keys(lines)) {
    if (!met.has(id)) findings.push(say(id, 'unknown-line', 'The story has no line of this id: take it out.'))
  }
  return { sources: new Map(reworded), findings }
}

/** Marks by which ink would do something, or find something, other than words. */
const logic = /~|#|\/\/|<>|\+\+|--(?!\w)|[\n[\]]/

function checkRow(id: string, prose: string, { of, text }: Wording['lines'][string]): readonly Finding[] {
  const findings: Finding[] = []
  if (of !== stampProse(prose)) {
    const message = `The story now says: ${prose} Look at this wording again, and stamp it ${stampProse(prose)}.`
    findings.push(say(id, 'stale-wording', message))
  }
  if (logic.test(text)) {
    findings.push(say(id, 'logic-in-wording', 'Only words and {…|…} may stand here: no ~, #, [ ], <> or //.'))
  }
  if (pick(text, /->\s*[\w.]+/g).join() !== pick(prose, /->\s*[\w.]+/g).join()) {
    findings.push(say(id, 'logic-in-wording', 'Its diverts must be those of the line itself.'))
  }
  const calls = new Set(pick(prose, /\w+(?=\()/g))
  const strange = pick(text, /\w+(?=\()/g).find((call) => text.includes('{') && !calls.has(call))
  if (strange !== undefined) {
    const message = `It calls ${strange}(), which the line itself doesn't: a call may change something.`
    findings.push(say(id, 'logic-in-wording', message))
  }
  for (const { word, level, use } of bannedWords) {
    const found = [...text.matchAll(word)].map(([one]) => one).find((one) => !prose.includes(one))
    if (found !== undefined) findings.push({ ...say(id, 'banned-word', `“${found}”: ${use}.`), level })
  }
  return findings
}

function pick(text: string, what: RegExp): readonly string[] {
  return [...text.matchAll(what)].map(([found]) => found.replaceAll(/\s/g, '')).sort()
}

function say(where: string, code: string, message: string): Finding {
  return { level: 'error', code, message, where }
}
