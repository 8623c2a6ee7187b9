import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { csvColumns } from '../../../../game/modes/kiosk/counts/counts-csv.ts'
import { kioskFields } from '../../../../game/modes/kiosk/kiosk-config.ts'
import { chromiumFlags } from '../../../../tools/kiosk/flags.ts'

const manual = readFileSync('docs/kiosk.md', 'utf8')

/** The rows of the table whose first column is called so, cell by cell, without the marks of code. */
function readTable(first: string): readonly (readonly string[])[] {
  const lines = manual.split('\n')
  const start = lines.findIndex((line) => line.split('|')[1]?.trim() === first)
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'))
  return lines.slice(start + 2, end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  )
}

test('the manual tells of every field of kiosk.json, its usual value and what it must be', () => {
  const told = readTable('field').map(([name, usual, wants]) => [name, usual, wants])
  const fields = Object.entries(kioskFields)
  expect(told).toEqual(
    fields.map(([name, { usual, wants }]) => [name, JSON.stringify(usual).replaceAll(',', ', '), wants]),
  )
  expect(readTable('field').every(([, , , what]) => (what ?? '').length > 10)).toBe(true)
})

test('the manual tells of every flag of the browser', () => {
  expect(readTable('flag')).toEqual(chromiumFlags.map(({ flag, why }) => [flag, why]))
})

test('the manual tells of every column of the table of visits', () => {
  expect(readTable('column').map(([name]) => name)).toEqual([...csvColumns])
})
