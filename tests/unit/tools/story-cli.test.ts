import { spawnSync } from 'node:child_process'
import { expect, test, vi } from 'vitest'

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
})

test('anything else prints how it is used', () => {
  expect(run('--help')).toMatchObject({ status: 0 })
  expect(run('toString')).toMatchObject({ status: 1 })
  expect(run('toString').out).toContain('npm run story -- <what>')
})
