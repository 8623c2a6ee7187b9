// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { Assistant } from '../../../../game/modes/classroom/assistant.tsx'
import { openSmallClass, settle } from '../../../support/small-class.ts'

afterEach(cleanup)

/** A class in its talk, and a second adult's page of it. */
async function openTalk() {
  const group = openSmallClass({}, 3)
  group.take({ kind: 'led', by: { kind: 'talked', step: 2, part: 0 } })
  const link = group.assist()
  link.show()
  render(<Assistant code="ABC234" link={link} />)
  const press = async (name: string) => {
    fireEvent.click(screen.getByRole('button', { name }))
    await act(async () => void (await settle()))
  }
  return { group, link, press }
}

test('a second adult can pause the talk too, sees that it is paused, and lets it go on', async () => {
  const { group, link, press } = await openTalk()
  await press('Pause for everybody')
  await act(() => link.show())
  expect(group.state()).toMatchObject({ isPaused: true, talk: 2 })
  expect(screen.getByText('The class is pausing.')).toBeTruthy()
  await press('Go on after the pause')
  expect(group.state().isPaused).toBe(false)
})

test('what the class doesn’t take any more is said', async () => {
  const { group, press } = await openTalk()
  group.take({ kind: 'led', by: { kind: 'closed', with: 'time' } })
  await press('Pause for everybody')
  expect(screen.getByRole('alert').textContent).toBe('This class has ended.')
})
