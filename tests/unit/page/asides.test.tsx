// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { ContentsPage } from '../../../game/page/asides/contents.tsx'
import { HelpPage } from '../../../game/page/asides/help.tsx'
import { createCare } from '../../../game/session/care.ts'
import { createMemoryStore } from '../../../game/session/ports.ts'
import { parseStoryFile } from '../../../game/session/story-file.ts'
import { isProblem } from '../../../game/story/problem.ts'
import { partsOf } from './page-of.tsx'

afterEach(cleanup)

function showContents() {
  const story = parseStoryFile(
    {
      schema: 1,
      id: 'test',
      title: 'The Coat',
      age: 'For readers of fourteen.',
      contentNotes: [
        { category: 'fear', text: 'A knock.' },
        { category: 'deceit', text: 'An offer.' },
      ],
      scenes: {
        market: { notes: ['deceit:1'], bridge: 'She works at a market.' },
        jar: { notes: ['fear:2', 'deceit'], bridge: 'She counts corn.' },
      },
      chapters: [{ title: 'The Jar', when: '2019', scenes: ['market', 'jar'] }],
    },
    'story.json',
  )
  if (isProblem(story)) throw new Error(story.message)
  const care = createCare(createMemoryStore(), Date.now, () => undefined)
  const { session } = partsOf()
  render(<ContentsPage {...{ session, care }} story={createStore(() => story)} cut={null} />)
  return care
}

test('a level is chosen for what decides a scene, and only for that', async () => {
  const care = showContents()
  const fear = screen.getByRole('radiogroup', { name: 'fear' })
  expect(within(fear).getByRole<HTMLInputElement>('radio', { name: 'As written' }).checked).toBe(true)
  await act(() => void fireEvent.click(within(fear).getByRole('radio', { name: 'Left out' })))
  expect(care.getState()).toEqual({ fear: 'out' })
  expect(screen.queryByRole('radiogroup', { name: 'deceit' })).toBeNull()
  expect(screen.getByText(/No scene is left out for it/)).toBeTruthy()
})

test('what the levels mean, and that mentions stay, is said before the first of them', () => {
  showContents()
  const meaning = screen.getByText(/^Softened: .* Left out: .*only mentioned in other scenes stays/)
  const [first] = screen.getAllByRole('radiogroup')
  expect(first && meaning.compareDocumentPosition(first)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
})

test('the scene on screen is named by what it contains, and the map is folded until asked', () => {
  showContents()
  expect(screen.getByText('The scene you are in: deceit (mentioned).')).toBeTruthy()
  const chapter = screen.getByRole<HTMLDetailsElement>('group')
  expect(chapter.open).toBe(false)
  expect(within(chapter).getByText('She counts corn.')).toBeTruthy()
  expect(within(chapter).getByText('fear (it decides the scene); deceit (mentioned)')).toBeTruthy()
})

test('the help page names whom the place has named, and else nobody', async () => {
  const contacts = createStore<readonly string[]>(() => [])
  render(<HelpPage contacts={contacts} />)
  expect(screen.getByText(/Nobody has been named for this place/)).toBeTruthy()
  contacts.setState(['The desk by the door.'], true)
  await screen.findByText('The desk by the door.')
  expect(screen.queryByText(/Nobody has been named/)).toBeNull()
})
