import { expect, test } from 'vitest'
import { listTestTitles } from '../../support/test-titles.ts'

const has = (source: string, title: string) => listTestTitles(source).some((one) => one.test(title))

test('a title is found after those of its groups, and only whole', () => {
  const source = `describe('by hand', () => { it('opens (a door)', () => {}) })`
  expect(has(source, 'by hand: opens (a door)')).toBe(true)
  expect(has(source, 'opens (a door)')).toBe(false)
  expect(has(source, 'by hand: opens')).toBe(false)
  expect(has(source, 'by hand')).toBe(false)
})

test('what is filled in when it runs is anything', () => {
  const source = 'test.describe(name, () => { test.each([1])(`the way ${to} at %s`, () => {}) })'
  expect(has(source, 'on a phone: the way north at %s')).toBe(true)
  expect(has("describe.each([1])('on %s', () => { test('ends', () => {}) })", 'on paper: ends')).toBe(true)
})

test('what is skipped or only planned holds nothing', () => {
  expect(
    listTestTitles("test.skip('a', () => {}); it.todo('b'); describe.skip('c', () => it('d', f))"),
  ).toEqual([])
})

test('steps before and after a test are no tests', () => {
  expect(listTestTitles('test.use({ a: 1 }); test.beforeAll(() => {}); test.extend({}, 1)')).toEqual([])
})

test('a table of checks has one for each key', () => {
  expect(has("const checks = { async 'a sound'(b) { await b } }", 'a sound')).toBe(true)
  expect(listTestTitles("const others = { async 'a sound'(b) { await b } }")).toEqual([])
})
