import { globSync, readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { describeValue, tagTable } from '../../../game/story/tags.ts'
import { lintStory } from '../../../tools/story/lint/lint.ts'
import { readAssets } from '../../../tools/story/lint/assets.ts'

// lint and surveys walk: seconds on a busy machine
vi.setConfig({ testTimeout: 60_000 })

const manual = readFileSync('stories/README.md', 'utf8')

test('the manual’s table of tags is the table of tags', () => {
  const table = /<!-- tags -->([\s\S]*)<!-- \/tags -->/.exec(manual)?.[1] ?? ''
  const rows = table
    .trim()
    .split('\n')
    .slice(2)
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
  expect(rows).toEqual(
    Object.entries(tagTable).map(([name, { value, on, lasts, says }]) => [
      `\`${name}\``,
      describeValue(value),
      on.join(', '),
      lasts ? 'yes' : '',
      says,
    ]),
  )
})

test('the manual has the fix for every code that lint can give', () => {
  const sources = globSync([
    'tools/story/**/*.ts',
    'game/story/tags.ts',
    'game/session/{story,evidence}-file.ts',
  ])
  const codes = sources.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/(?:code: |problem\(\s*|\? )'([a-z]+(?:-[a-z]+)+)'/g)].map(
      ([, code = '']) => code,
    ),
  )
  // said by other commands, in words that need no table
  const elsewhere = [
    ...['bad-id', 'story-exists', 'unknown-cut', 'ids-refused', 'text-changed', 'bad-option', 'never-met'],
    ...['not-written', 'no-revision', 'no-story'],
  ]
  const missing = [...new Set(codes)].filter(
    (code) => !manual.includes(`\`${code}\``) && !elsewhere.includes(code),
  )
  expect(missing).toEqual([])
  expect(codes.length).toBeGreaterThan(20)
})

test('the manual’s example lints clean', () => {
  expect(lintStory('stories/example', readAssets())).toEqual([])
})
