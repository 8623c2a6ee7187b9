import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { printFinding } from '../../../tools/story/lint/print-finding.ts'

const tasks = JSON.parse(readFileSync('.vscode/tasks.json', 'utf8')) as {
  tasks: { problemMatcher: { pattern: { regexp: string } } }[]
}

test.each([
  ['stories/tale/main.ink:12', '12'],
  ['stories/tale/story.json', undefined],
])('the editor understands what lint says of %s', (where, line) => {
  const said = printFinding({ where, level: 'warn', message: 'It is long.', code: 'long-beat' })
  const [, file, at, level, message, code] =
    new RegExp(tasks.tasks[0]?.problemMatcher.pattern.regexp ?? '').exec(said) ?? []
  expect([file, at, level, message, code]).toEqual([
    where.split(':')[0],
    line,
    'warn',
    'It is long.',
    'long-beat',
  ])
})
