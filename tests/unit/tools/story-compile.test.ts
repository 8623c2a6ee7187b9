import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compileStory } from '../../../tools/story/compile.ts'
import { storyFolder } from '../../support/story-folder.ts'

const compile = (files: Record<string, string>) => compileStory(join(storyFolder(files), 'tale'))

/** The problems of a story that must not compile, with only the end of their address. */
function problemsOf(files: Record<string, string>) {
  const compiled = compile(files)
  if (compiled.ok) throw new Error('it compiled')
  return compiled.problems.map(({ where, message }) => `${where.split('/tale/')[1]} ${message}`)
}

describe('compileStory', () => {
  test('follows INCLUDE, and remembers every source', () => {
    const compiled = compile({
      'tale/main.ink': 'INCLUDE parts/pier.ink\n-> pier',
      'tale/parts/pier.ink': '=== pier\nThe pier creaks.\n-> END',
    })
    expect(compiled.ok).toBe(true)
    expect([...compiled.sources.keys()]).toEqual(['main.ink', 'parts/pier.ink'])
  })

  test('has the same hash for the same story, and another for another', () => {
    const [one, same, other] = ['One.', 'One.', 'Two.'].map((text) =>
      compile({ 'tale/main.ink': `${text}\n-> END` }),
    )
    if (!one?.ok || !same?.ok || !other?.ok) throw new Error('it did not compile')
    expect(same.hash).toBe(one.hash)
    expect(other.hash).not.toBe(one.hash)
  })

  test.each([
    [
      'Hi.\n-> nowhere',
      "main.ink:2 Divert target not found: '-> nowhere'. Check the spelling, or write that knot or stitch.",
    ],
    ['* [Wait\n-> END', /^main\.ink:1 Expected closing '\]'.* Close the choice’s bracket on the same line/],
    ['Hi {\n-> END', /^main\.ink:1 .* Look for a \{ without its \}/],
    [
      'INCLUDE gone.ink\n-> END',
      "main.ink:1 Failed to load: 'gone.ink'. INCLUDE takes a path from the folder of main.ink.",
    ],
    ['{purse}\n-> END', /^main\.ink:1 .*purse.*Declare it with VAR/],
    ['=== a\n=== b\nx\n-> END', /^main\.ink:2 .*Write a line under its heading/],
  ])('says where and what to do: %j', (ink, message) => {
    const [first] = problemsOf({ 'tale/main.ink': ink })
    if (typeof message === 'string') expect(first).toBe(message)
    else expect(first).toMatch(message)
  })

  test('finds the line of a fault in an included file', () => {
    const files = { 'tale/main.ink': 'INCLUDE a.ink\n-> a', 'tale/a.ink': '=== a\nOne.\n-> nowhere' }
    expect(problemsOf(files)[0]).toMatch(/^a\.ink:3 /)
  })

  test('a folder without main.ink is a problem, not a crash', () => {
    expect(problemsOf({ 'tale/notes.txt': '' })[0]).toMatch(/^main\.ink There is no such file/)
  })

  test('a loose end is a warning with its line', () => {
    const compiled = compile({ 'tale/main.ink': '-> a\n=== a\nHi.' })
    expect(compiled.ok && compiled.warnings).toMatchObject([{ code: 'loose-end' }])
  })
})
