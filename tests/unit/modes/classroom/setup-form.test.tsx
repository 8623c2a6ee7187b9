// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { afterEach, expect, test, vi } from 'vitest'
import type { ClassSetup } from '../../../../game/classroom/class-event.ts'
import { classWords } from '../../../../game/modes/classroom/class-words.ts'
import { SetupForm } from '../../../../game/modes/classroom/setup-form.tsx'
import { parseStoryFile, type StoryFile } from '../../../../game/session/story-file.ts'
import { isProblem, problem } from '../../../../game/story/problem.ts'

afterEach(cleanup)

const story = parseStoryFile(
  {
    schema: 1,
    id: 'tale',
    title: 'Tale',
    contentNotes: [
      { category: 'raid', text: 'A raid.' },
      { category: 'law', text: 'Each step breaks one.' },
    ],
    scenes: { raid: { notes: ['raid:2', 'law:1'], bridge: 'There was a raid.' } },
  },
  'story.json',
)
if (isProblem(story)) throw new Error(story.message)
const tale = story

/** The form, of which the first story stands chosen. */
function show(
  stories: readonly StoryFile[],
  onOpen: (setup: Omit<ClassSetup, 'seed'>) => Promise<null> = () => Promise.resolve(null),
) {
  const [usual] = stories
  if (usual === undefined) throw new Error('a class reads something')
  const findStory = (id: string) =>
    Promise.resolve(stories.find((one) => one.id === id) ?? problem('none', 'There is none.'))
  render(
    <SetupForm {...{ usual, stories, findStory, onOpen }} led={null} first="" onGoOn={() => undefined} />,
  )
}

test('of several stories one is chosen, with its own lengths and languages; what was said of the room stays', async () => {
  const song = { ...tale, id: 'song', title: 'Song', languages: ['ko'], contentNotes: [] }
  const opened = vi.fn(() => Promise.resolve(null))
  show([tale, song], opened)
  expect(screen.getByRole('radio', { name: 'Tale' })).toHaveProperty('checked', true)
  for (const line of classWords.teach.checks) fireEvent.click(screen.getByRole('checkbox', { name: line }))
  fireEvent.click(screen.getByRole('radio', { name: 'Song' }))
  await waitFor(() => expect(screen.queryByRole('checkbox', { name: /raid/, hidden: true })).toBeNull())
  fireEvent.click(screen.getByRole('button', { name: classWords.teach.open }))
  await waitFor(() =>
    expect(opened).toHaveBeenCalledWith(expect.objectContaining({ story: 'song', languages: ['ko'] })),
  )
})

test('where there is one story there is nothing to choose, and its title stands there', () => {
  show([tale])
  expect(screen.queryByRole('radio', { name: 'Tale' })).toBeNull()
  expect(screen.getByText('The class reads “Tale”.')).toBeTruthy()
})

test('a class is offered to leave out what decides a scene; what is only mentioned is told, and not offered', async () => {
  const opened = vi.fn(() => Promise.resolve(null))
  show([tale], opened)
  expect(screen.getByText(/Each step breaks one/).textContent).toContain(classWords.teach.notWithout)
  expect(screen.queryByRole('checkbox', { name: /law/ })).toBeNull()
  fireEvent.click(screen.getByRole('checkbox', { name: /raid/, hidden: true }))
  for (const line of classWords.teach.checks) fireEvent.click(screen.getByRole('checkbox', { name: line }))
  fireEvent.click(screen.getByRole('button', { name: classWords.teach.open }))
  await expect.poll(() => opened).toHaveBeenCalledWith(expect.objectContaining({ without: ['raid'] }))
})
