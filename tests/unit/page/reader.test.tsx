// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, test } from 'vitest'
import { createPrelude } from '../../../game/story/prelude.ts'
import { problem } from '../../../game/story/problem.ts'
import { tellerOf } from '../../support/tell.ts'
import { Page, partsOf, showPage } from './page-of.tsx'

afterEach(cleanup)

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const press = (key: string) => fireEvent.keyDown(document.body, { key })
const lines = () => screen.getByRole('log')

describe('reading and choosing', () => {
  test('the first passage is on the page with its label, and focus is left alone', () => {
    showPage()
    expect(screen.getByRole('heading', { name: 'The Jar · 2019' })).not.toBe(document.activeElement)
    expect(within(lines()).getByText('orderly').tagName).toBe('EM')
    expect(screen.getAllByRole('listitem')).toHaveLength(2)
  })

  test('a click takes a choice and moves focus to the label of the new passage', async () => {
    showPage()
    fireEvent.click(button('1 Turn the coat'))
    await screen.findByText('It has a rest.')
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'The Jar · 2019' }))
  })

  test.each([
    ['a group is told where it may stop and talk', 'Stop and talk.', 1],
    ['whoever reads alone is told of no place to stop and talk', undefined, 0],
  ])('%s', async (_, discuss, times) => {
    render(<Page {...partsOf()} discuss={discuss} />)
    fireEvent.click(button('1 Turn the coat'))
    await screen.findByText('It has a rest.')
    expect(document.querySelectorAll('.discuss')).toHaveLength(times)
  })

  test('a passage told again in other words leaves focus where it is', async () => {
    const { session } = showPage()
    button('Settings').focus()
    act(() =>
      session.retell(tellerOf('-> market\n=== market\nMidday.\n* [Turn the coat # line:turn] -> END')),
    )
    await screen.findByText('Midday.')
    expect(document.activeElement).toBe(button('Settings'))
  })

  test('the way so far is drawn where a chapter begins, and there only', async () => {
    showPage()
    expect(document.querySelector('.way')).toBeNull()
    press('1')
    await screen.findByText('Corn to the second joint.')
    expect(document.querySelectorAll('.way .knot')).toHaveLength(2)
  })

  test('a small picture stands beside its line, and before it for those who listen', async () => {
    showPage()
    press('1')
    const line = await screen.findByText('Corn to the second joint.')
    const picture = within(lines()).getByRole('img', { name: 'A jar' })
    expect(picture.compareDocumentPosition(line)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  test('the number of a choice is its key', async () => {
    showPage()
    press('2')
    await screen.findByText('It takes an hour.')
  })

  test('a key that numbers no choice, a held key and a key with a modifier do nothing', () => {
    const { session } = showPage()
    press('7')
    fireEvent.keyDown(document.body, { key: '1', repeat: true })
    fireEvent.keyDown(document.body, { key: '1', ctrlKey: true })
    expect(session.store.getState().turns).toHaveLength(1)
  })

  test('the second half of a double click is not taken for a choice', () => {
    const { session } = showPage()
    fireEvent.click(button('1 Turn the coat'), { detail: 2 })
    expect(session.store.getState().turns).toHaveLength(1)
  })

  test('a press on a passage that is gone is ignored', async () => {
    const { session } = showPage()
    const stale = button('2 Mend the coat')
    session.choose('turn', 0)
    fireEvent.click(stale)
    await screen.findByText('It has a rest.')
    expect(session.store.getState().turns).toHaveLength(2)
  })

  test('arrows go from choice to choice', () => {
    showPage()
    press('ArrowDown')
    expect(document.activeElement).toBe(button('1 Turn the coat'))
    press('ArrowDown')
    expect(document.activeElement).toBe(button('2 Mend the coat'))
    press('ArrowDown')
    press('ArrowUp')
    expect(document.activeElement).toBe(button('1 Turn the coat'))
  })

  test('Backspace goes one passage back and takes focus along', async () => {
    showPage()
    press('1')
    await screen.findByText('It has a rest.')
    press('Backspace')
    await waitFor(() => expect(button('2 Mend the coat')).toBeTruthy())
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'The Jar · 2019' }))
  })

  test('the scene can be left, and what stands in for it is told', async () => {
    showPage()
    expect(within(screen.getByRole('list', { name: 'What happens next' })).queryByText(/Leave/)).toBeNull()
    fireEvent.click(button('Leave this scene'))
    const bridge = await screen.findByText('She goes home.')
    expect(bridge.previousElementSibling?.textContent).toBe('In place of the scene')
  })

  test('a line that stands for a scene in a shorter telling is not marked as left out', async () => {
    const teller = tellerOf(`
* [Go home # line:home] -> jar
=== jar
# scene: home
Weeks pass at home. # bridge
+ [Go on # line:on]
- -> END`)
    showPage({ teller })
    fireEvent.click(button('1 Go home'))
    await screen.findByText('Weeks pass at home.')
    expect(screen.queryByText('In place of the scene')).toBeNull()
  })

  test('a question before a scene is not marked as a scene left out', async () => {
    const teller = tellerOf(`
* [Go home # line:home] -> jar
=== jar
# scene: home
Corn to the second joint.
+ [Go on # line:on]
+ [Leave this scene # line:go # leave]
- -> END`)
    const ask = { line: 'There is corn ahead.', read: 'Read', short: 'Short' }
    showPage({ teller, manner: () => ({ level: 'softened', ask }) })
    fireEvent.click(button('1 Go home'))
    await screen.findByText(ask.line)
    expect(screen.queryByText('In place of the scene')).toBeNull()
  })
})

describe('when something has to be said', () => {
  test('a notice is announced and can be sent away', async () => {
    const { session } = showPage()
    session.notify(problem('story-changed', 'The story has been revised.'))
    expect(await within(screen.getByRole('status')).findByText('The story has been revised.')).toBeTruthy()
    fireEvent.click(button('All right'))
    await waitFor(() => expect(screen.queryByText('The story has been revised.')).toBeNull())
  })

  test('a choice that waits for the rest of the story says so, and goes on when it has come', async () => {
    const whole = tellerOf('First.\n* [Go # line:go] Then.\n-> END')
    const { session } = showPage({ teller: createPrelude({ '': whole.open(1).beat }) })
    fireEvent.click(button('1 Go'))
    await within(screen.getByRole('status')).findByText(/One moment/)
    session.upgrade(whole, '2')
    await screen.findByText('Then.')
    expect(screen.queryByText(/One moment/)).toBeNull()
  })

  test('where the story breaks, its text stays and the way back is open', async () => {
    showPage()
    press('1')
    await screen.findByText('It has a rest.')
    press('2')
    await screen.findByText(/The lamp goes out/)
    fireEvent.click(button('Go back to the last choice'))
    await screen.findByRole('button', { name: '1 Sell the quilt' })
  })

  test('after the last line the story can begin again, once what comes first has been said', async () => {
    render(<Page {...partsOf()} atLast={<p>Look back on it.</p>} />)
    press('1')
    await screen.findByText('It has a rest.')
    press('1')
    const ended = await screen.findByText(/This telling ends here/)
    expect(screen.getByRole('main').hasAttribute('data-ended')).toBe(true)
    expect(ended.compareDocumentPosition(screen.getByText('Look back on it.'))).toBe(
      Node.DOCUMENT_POSITION_PRECEDING,
    )
    fireEvent.click(button('Begin again'))
    await screen.findByRole('button', { name: '1 Turn the coat' })
  })
})
