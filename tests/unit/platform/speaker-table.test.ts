import { expect, it } from 'vitest'
import { parseSoundTable } from '../../../game/platform/sound-table.ts'
import { isProblem } from '../../../game/story/problem.ts'

const zip = {
  kind: 'effect',
  file: 'zip.webm',
  fallback: 'zip.m4a',
  seconds: 1.2,
  lead: 0,
  lufs: -26,
  peak: -12,
  bytes: 6400,
  caption: 'A zip, closed.',
  where: 'near',
}

it('reads recorded sounds and sounds of words alone', () => {
  const table = parseSoundTable({ zip, silence: { kind: 'ambience', caption: 'Nothing.' } })
  expect(isProblem(table)).toBe(false)
  if (!isProblem(table)) expect([...table.keys()]).toEqual(['zip', 'silence'])
})

it.each([
  ['nothing', null],
  ['a sound without words', { zip: { ...zip, caption: '' } }],
  ['a file outside its folder', { zip: { ...zip, file: '../zip.webm' } }],
  ['half a recording', { zip: { kind: 'effect', caption: 'A zip.', file: 'zip.webm' } }],
  ['a kind nobody knows', { zip: { ...zip, kind: 'noise' } }],
])('says what is wrong with %s', (_, data) => {
  const read = parseSoundTable(data, 'sounds.json')
  expect(read).toMatchObject({ code: 'malformed-sounds', where: 'sounds.json' })
})
