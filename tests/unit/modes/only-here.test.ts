import { expect, test } from 'vitest'
import { isOnlyHere } from '../../../game/modes/only-here.ts'

test.each([
  ['file:///stick/a-pocket-of-air.html', true],
  ['http://localhost:4700/teach', true],
  ['http://127.0.0.1:4700/teach', true],
  ['http://[::1]:4700/teach', true],
  ['http://0.0.0.0:4700/teach', true],
  ['http://192.168.1.20:4700/teach', false],
  ['https://story.school.example/teach', false],
])('%s', (address, isOnly) => {
  expect(isOnlyHere(new URL(address))).toBe(isOnly)
})
