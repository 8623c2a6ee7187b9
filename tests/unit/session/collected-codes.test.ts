import { expect, test } from 'vitest'
import { createCodeBox } from '../../../game/session/collected-codes.ts'
import { listKept } from '../../../game/session/kept.ts'
import { createMemoryStore } from '../../../game/session/ports.ts'
import { problem } from '../../../game/story/problem.ts'

const now = () => 7

test('codes survive, the same one twice, each story apart, and leave nothing behind', () => {
  const store = createMemoryStore()
  const box = createCodeBox(store, 's', now)
  expect(box.write(['AAA', 'BBB', 'AAA'])).toBeNull()
  expect(createCodeBox(store, 's', now).read().codes).toEqual(['AAA', 'BBB', 'AAA'])
  expect(createCodeBox(store, 'other', now).read().codes).toEqual([])
  expect(listKept(store).map(({ kind }) => kind)).toEqual(['collected'])
  box.write([])
  expect(listKept(store)).toEqual([])
})

test('what can’t be read is put aside, and said', () => {
  const store = createMemoryStore()
  store.write('pocket-of-air/collected/s', '{"codes":1}')
  const { codes, problem } = createCodeBox(store, 's', now).read()
  expect(codes).toEqual([])
  expect(problem?.message).toContain('put aside')
  expect(listKept(store).map(({ kind }) => kind)).toEqual(['aside'])
})

test('a full device says so', () => {
  const full = { ...createMemoryStore(), write: () => problem('full', 'There is no room.') }
  expect(createCodeBox(full, 's', now).write(['AAA'])?.message).toBe('There is no room.')
})
