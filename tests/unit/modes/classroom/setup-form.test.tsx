// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, expect, test, vi } from 'vitest'
import { classWords } from '../../../../game/modes/classroom/class-words.ts'
import { SetupForm } from '../../../../game/modes/classroom/setup-form.tsx'
import { parseStoryFile } from '../../../../game/session/story-file.ts'
import { isProblem } from '../../../../game/story/problem.ts'

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

test('a class is offered to leave out what decides a scene; what is only mentioned is told, and not offered', async () => {
  const opened = vi.fn(() => Promise.resolve(null))
  render(<SetupForm story={tale} led={null} first="" onOpen={opened} onGoOn={() => undefined} />)
  expect(screen.getByText(/Each step breaks one/).textContent).toContain(classWords.teach.notWithout)
  expect(screen.queryByRole('checkbox', { name: /law/ })).toBeNull()
  fireEvent.click(screen.getByRole('checkbox', { name: /raid/, hidden: true }))
  for (const line of classWords.teach.checks) fireEvent.click(screen.getByRole('checkbox', { name: line }))
  fireEvent.click(screen.getByRole('button', { name: classWords.teach.open }))
  await vi.waitFor(() => expect(opened).toHaveBeenCalledWith(expect.objectContaining({ without: ['raid'] })))
})
