// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, expect, test, vi } from 'vitest'
import { CollectPage, type Entered } from '../../../game/page/collect/collect-page.tsx'
import { problem } from '../../../game/story/problem.ts'

afterEach(cleanup)

function show(entered: Entered, count = 3) {
  const calls = {
    onEnter: vi.fn(() => Promise.resolve(entered)),
    onTakeBack: vi.fn(),
    onErase: vi.fn(),
    onTalk: vi.fn(),
  }
  const openCamera = () => Promise.resolve(problem('no-camera', 'There is no camera. Codes can be typed.'))
  render(<CollectPage {...{ count, openCamera }} unread={0} said="" {...calls} />)
  const field = screen.getByLabelText('A code')
  const enter = (text: string) => {
    fireEvent.input(field, { target: { value: text } })
    fireEvent.click(screen.getByRole('button', { name: 'Add it' }))
  }
  return { ...calls, field, enter }
}

test('a code that is taken leaves the field free for the next', async () => {
  const { enter, field, onEnter } = show('added')
  enter('abc')
  await screen.findByText('Added.')
  expect(onEnter).toHaveBeenCalledExactlyOnceWith('abc', false)
  expect(field).toHaveProperty('value', '')
})

test('a code that is none stays in the field, and loses nothing', async () => {
  const { enter, field } = show({ message: 'No code has “!” in it.' })
  enter('ab!')
  await screen.findByText('No code has “!” in it.')
  expect(field).toHaveProperty('value', 'ab!')
  expect(screen.getByText('3 codes are collected.')).toBeDefined()
})

test('the same code is asked about, and added once more only for another reader', async () => {
  const { enter, onEnter } = show('again')
  enter('abc')
  fireEvent.click(await screen.findByRole('button', { name: 'It is the same reader' }))
  expect(onEnter).toHaveBeenCalledTimes(1)
  enter('abc')
  fireEvent.click(await screen.findByRole('button', { name: 'Another reader has the same' }))
  expect(onEnter).toHaveBeenLastCalledWith('abc', true)
})

test('nothing is deleted by one press', () => {
  const { onErase } = show('added')
  fireEvent.click(screen.getByRole('button', { name: 'Delete all codes' }))
  expect(onErase).not.toHaveBeenCalled()
  fireEvent.click(screen.getByRole('button', { name: 'Delete them now' }))
  expect(onErase).toHaveBeenCalledOnce()
})

test('without a camera a sentence says so, and typing goes on', async () => {
  show('added')
  fireEvent.click(screen.getByRole('button', { name: 'Use the camera' }))
  await screen.findByText('There is no camera. Codes can be typed.')
  expect(screen.getByRole('button', { name: 'Use the camera' })).toBeDefined()
})
