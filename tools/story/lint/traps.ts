import type { StrayTags } from '../ink-lines.ts'
import { takesId } from '../line-id.ts'
import { finding, type Finding, type Rule } from './finding.ts'
import { shorten } from './line-ids.ts'

const strayAdvice: Record<StrayTags['before'], string> = {
  choice:
    'A tag before a choice belongs to no line: put it on a line of text, or inside the choice’s brackets.',
  divert: 'A tag before a divert lands on whatever comes there: put it on the line of text it is meant for.',
  block: 'A tag before a { block makes an empty line: put it inside each branch.',
  gather: 'A tag before a gather (-) belongs to the choice above it: put it below the dash.',
  end: 'A tag with no line of text after it is lost: put it on the line it is meant for.',
}

/** Tags that ink would put where nobody meant them, and lines that run on into others. */
export const trapRule: Rule = (subject) => {
  const { ink, story } = subject
  const stray = ink.stray.map((at) =>
    at.glued
      ? finding(subject, at, {
          code: 'glued-tag-line',
          message:
            'Glue before a line of nothing but tags stays on and swallows the next line’s end: take the <> away.',
        })
      : finding(subject, at, { code: 'stray-tag', message: strayAdvice[at.before] }),
  )
  const runningOn = ink.lines.flatMap((line): readonly Finding[] => {
    if (line.kind === 'choice' || line.glued || line.split || line.inFunction) return []
    if (line.diverts.length === 0 || takesId(line)) return []
    const message = `“${shorten(line.prose)}” runs on into the line it leads to: put the divert on a line of its own, or <> before it if that is meant.`
    return [finding(subject, line, { code: 'runs-on', level: 'warn', message })]
  })
  const cut = [...story.compiled.sources].flatMap(([file, text]) =>
    text.split('\n').flatMap((source, index): readonly Finding[] => {
      if (!/#[^#]*[^\s#]\/\//.test(source) || /^\s*\/\//.test(source)) return []
      const message = 'ink takes // for a comment, in a tag too: no address can stand in a tag.'
      return [finding(subject, { file, line: index + 1 }, { code: 'comment-in-tag', message })]
    }),
  )
  return [...stray, ...runningOn, ...cut]
}
