import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { storyFolder } from '../../support/story-folder.ts'

// each run starts a process
vi.setConfig({ testTimeout: 60_000 })

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/story/main.ts', ...args], {
    encoding: 'utf8',
  })
  return { status, out: stdout, err: stderr }
}

test('lint is quiet about a clean story, in words and as JSON', () => {
  expect(run('lint', 'example')).toMatchObject({
    status: 0,
    out: '1 story: 0 errors, 0 warnings and notes\n',
  })
  expect(JSON.parse(run('lint', 'example', '--json').out)).toEqual([])
})

test('lint and walk of a story that is not there say so, and fail', () => {
  expect(run('lint', 'nowhere')).toMatchObject({ status: 1 })
  expect(run('lint', 'nowhere').out).toContain('stories/nowhere/main.ink')
  expect(run('walk', 'nowhere')).toMatchObject({ status: 1 })
})

test('walk prints its survey, and takes only what it can use', () => {
  expect(JSON.parse(run('walk', 'example', '--walks', '20', '--json').out)).toMatchObject({
    story: 'example',
    outcomes: { ended: 20 },
  })
  expect(run('walk', 'example', '--walks', '20').out).toContain('20 ended, 0 broken, 0 endless')
  expect(run('walk', 'example', '--walks', 'many')).toMatchObject({ status: 1 })
  expect(run('walk', 'example', '--cut', 'long').err).toContain('There is no cut “long”')
  expect(run('walk', 'example', '--to', 'nowhere').err).toContain('no knot, line or choice “nowhere”')
  expect(run('walk', 'example', '--through', 'nowhere').err).toContain('no knot or choice “nowhere”')
})

test('ways of a story that names no scenes are said to be none, and not kept', () => {
  const folder = storyFolder({})
  const before = readdirSync(folder)
  const { status, out } = run('ways', 'example', '--out', join(folder, 'ways.jsonl'))
  expect(status).toBe(0)
  expect(out).toContain('example: its story.json names no scenes')
  expect(readdirSync(folder)).toEqual(before)
})

test('map and read write a file, and leave none behind where something is wrong', () => {
  const folder = storyFolder({})
  const files = () => readdirSync(folder).sort()
  expect(run('map', 'example', '--coverage', '5', '--out', join(folder, 'map.html'))).toMatchObject({
    status: 0,
  })
  expect(run('read', 'example', '--format', 'md', '--out', join(folder, 'book.md'))).toMatchObject({
    status: 0,
  })
  expect(readFileSync(join(folder, 'book.md'), 'utf8')).toContain('# Two Letters')
  const through = run(
    'read',
    'example',
    '--through',
    'fo01',
    '--walks',
    '20',
    '--out',
    join(folder, 'north.html'),
  )
  expect(through).toMatchObject({ status: 0, out: `example: ${join(folder, 'north.html')}\n` })
  for (const [args, message] of [
    [['map', 'nowhere'], 'stories/nowhere/main.ink'],
    [['map', 'example', '--cut', 'long'], 'There is no cut “long”'],
    [['map', 'example', '--coverage', '0'], '--coverage  “0” won'],
    [['read', 'example', '--format', 'pdf'], 'html or md'],
    [['read', 'example', '--through', 'fo99'], 'no knot and no choice “fo99”'],
    [['read'], 'One file can'],
  ] as const) {
    const said = run(...args, '--out', join(folder, 'no.html'))
    expect(said).toMatchObject({ status: 1 })
    expect(said.err).toContain(message)
  }
  expect(files()).toEqual(['book.md', 'map.html', 'north.html'])
})

test('diff compares a story with itself at a revision, in words and as JSON', () => {
  expect(run('diff', 'example', '--since', 'HEAD', '--walks', '5')).toMatchObject({ status: 0 })
  const { out } = run('diff', 'example', 'stories/example', '--walks', '5', '--json')
  expect(JSON.parse(out)).toMatchObject({ story: 'example', changed: [], saves: [{ saves: 5, whole: 5 }] })
  expect(run('diff', 'example')).toMatchObject({ status: 1 })
  expect(run('diff', 'example', '--since', 'no-such').err).toContain('git knows no revision “no-such”')
})

test('an option that there is not is named, and nothing is done', () => {
  expect(run('walk', 'example', '--fast')).toMatchObject({ status: 1, out: '' })
  expect(run('walk', 'example', '--fast').err).toContain("Unknown option '--fast'")
})

test('anything else prints how it is used', () => {
  expect(run('--help')).toMatchObject({ status: 0 })
  expect(run('toString')).toMatchObject({ status: 1 })
  expect(run('toString').out).toContain('npm run story -- <what>')
})
