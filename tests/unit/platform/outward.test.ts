// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest'
import { createOutward } from '../../../game/platform/outward.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

it('a text that is saved can still be read when the browser comes to it, and is let go later', () => {
  vi.useFakeTimers()
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:text')
  vi.spyOn(HTMLElement.prototype, 'click').mockReturnValue()
  const revoke = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue()
  createOutward().saveText('telling.txt', 'One.')
  expect(revoke).not.toHaveBeenCalled()
  vi.runAllTimers()
  expect(revoke).toHaveBeenCalledWith('blob:text')
})
