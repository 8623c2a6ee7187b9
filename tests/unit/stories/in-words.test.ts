import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseSoundTable } from '../../../game/platform/sound-table.ts'
import { isProblem } from '../../../game/story/problem.ts'
import { listLooks } from '../../support/open-stage.ts'

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

test('every look of every place is described', () => {
  const described = new Set(Object.keys(Object(readJson('assets/scenes/descriptions.en.json'))))
  const looks = listLooks()
  expect(looks.length).toBeGreaterThan(0)
  expect(looks.filter((look) => !described.has(look))).toEqual([])
})

test('every sound has words', () => {
  const table = parseSoundTable(readJson('assets/sounds/sounds.json'))
  if (isProblem(table)) throw new Error(table.message)
  expect(table.size).toBeGreaterThan(0)
  expect([...table].filter(([, { caption }]) => !/^\p{Lu}.*[.…?]$/u.test(caption))).toEqual([])
})
