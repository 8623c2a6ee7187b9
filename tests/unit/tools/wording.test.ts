import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyPatch } from '../../../game/session/wording.ts'
import { createStoryteller } from '../../../game/story/storyteller.ts'
import { isLoaded, loadStory } from '../../../tools/story/load.ts'
import { findPatch } from '../../../tools/story/wording/find-patch.ts'
import { findProse } from '../../../tools/story/wording/ink-prose.ts'
import { isWording, loadWording } from '../../../tools/story/wording/load-wording.ts'
import { stampProse } from '../../../tools/story/wording/wording-file.ts'
import { storyFolder } from '../../support/story-folder.ts'

const ink = `VAR wet = false
-> pier
=== pier
The ferry is {wet:very late|late} today. # line:a
* {not wet} [Wait for it # line:b]
    ~ wet = true
    {
    - wet: He waits in the rain. # line:c
    - else: He waits. # line:d
    }
- Then he goes home. # line:e
-> END
`

function load(rows: Readonly<Record<string, { of: string; text: string }>>) {
  const root = storyFolder({
    'tale/main.ink': ink,
    'tale/strings/en-plain.json': JSON.stringify({ schema: 1, lines: rows }),
  })
  const story = loadStory(join(root, 'tale'))
  if (!isLoaded(story)) throw new Error(story[0]?.message)
  return { story, loaded: loadWording(story, 'en-plain') }
}

const row = (prose: string, text: string) => ({ of: stampProse(prose), text })
const late = row('The ferry is {wet:very late|late} today.', 'The boat comes {wet:much too late|late}.')

function codes(rows: Parameters<typeof load>[0]): readonly string[] {
  const { loaded } = load(rows)
  return (isWording(loaded) ? loaded.findings : loaded).map(({ code }) => code)
}

describe('findProse', () => {
  it.each([
    ['  The ferry is late. # line:a # year: 2019', 'The ferry is late.'],
    ['* {cond} ["Wait," she says. # line:b # at:pier]', '"Wait," she says.'],
    ['    - "fair": It is the fair. # line:c', 'It is the fair.'],
    ['- else: It is not. # line:d', 'It is not.'],
    ['    - wet: He waits. # line:d', 'He waits.'],
    ['- (home) And so on. # line:e', 'And so on.'],
    ['    - kept == "yes" && not wet: He waits. # line:d', 'He waits.'],
    ['- And so on. # line:e', 'And so on.'],
    ['"No," he says. # line:f', '"No," he says.'],
  ])('finds the words of %s', (line, prose) => {
    const span = findProse(line)
    expect(line.slice(span?.from, span?.to)).toBe(prose)
  })

  it('finds none where there is no id', () => {
    expect(findProse('# year: 2019')).toBeNull()
  })
})

describe('a wording', () => {
  it('says the same story in its own words, and leaves the rest as it is', () => {
    const { loaded } = load({
      a: late,
      b: row('Wait for it', 'Wait'),
      c: row('He waits in the rain.', 'Rain.'),
    })
    if (!isWording(loaded)) throw new Error(loaded[0]?.message)
    expect(loaded.findings).toEqual([])
    const teller = createStoryteller(loaded.compiled.json)
    const { beat, position } = teller.open(1)
    expect(beat.lines[0]?.text).toBe('The boat comes late.')
    expect(beat.choices[0]).toMatchObject({ id: 'b', text: 'Wait' })
    const next = teller.choose(position, 'b')
    expect('beat' in next && next.beat.lines.map(({ text }) => text)).toEqual(['Rain.', 'Then he goes home.'])
  })

  it.each([
    ['stale-wording', { a: { ...late, of: 'old' } }],
    ['unknown-line', { z: late }],
    ['logic-in-wording', { e: row('Then he goes home.', 'He goes. -> pier') }],
    ['logic-in-wording', { e: row('Then he goes home.', 'He goes. ~ wet = true') }],
    ['logic-in-wording', { e: row('Then he goes home.', 'He goes {pier()}.') }],
    ['banned-word', { e: row('Then he goes home.', 'The defector goes home.') }],
  ])('is told off: %s', (code, rows) => expect(codes(rows)).toContain(code))

  it('that ink does not understand is a problem', () => {
    expect(codes({ e: row('Then he goes home.', 'He {goes.') })).not.toEqual([])
  })
})

describe('the patch of a wording', () => {
  it('makes its text of the story, whatever the words are (law)', () => {
    const words = fc.stringMatching(/^[A-Za-z ,.]{1,40}$/)
    const ids = ['a', 'c', 'd', 'e'] as const
    const text = (said: readonly string[]) =>
      ids.map((id, i) => `"^${said[i] ?? ''}","#","^line:${id}"`).join()
    const four = fc.tuple(words, words, words, words)
    fc.assert(
      fc.property(four, four, (before, after) => {
        const patch: unknown = JSON.parse(JSON.stringify(findPatch(text(before), text(after))))
        expect(applyPatch(text(before), patch, '')).toBe(text(after))
      }),
    )
  })

  it('fits no other text', () => {
    const patch = findPatch('"^One","^line:a"', '"^Two","^line:a"')
    expect(applyPatch('"^Three","^line:a"', patch, 'here')).toMatchObject({
      code: 'misfit-wording',
      where: 'here',
    })
    expect(applyPatch('"^One","^line:a"', { steps: 'none' }, 'here')).toMatchObject({
      code: 'misfit-wording',
    })
  })
})
