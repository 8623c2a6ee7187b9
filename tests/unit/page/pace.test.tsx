// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { tellerOf } from '../../support/tell.ts'
import { showPage } from './page-of.tsx'

afterEach(cleanup)

const ink = `
# chapter: The Jar
First it snows.
# fact: rain
Then it rains.
# show: jar
Then it clears.
* [Go on # line:go] A new day.
- Last words.
-> END
`

/** A paragraph with the number of its source. */
const rain = 'Then it rains.\u20601'

const press = (key: string, target: Element = document.body) => fireEvent.keyDown(target, { key })
const button = (name: string) => screen.getByRole('button', { name })
/** The paragraphs to be seen, the one just come last. */
const seen = () => [...document.querySelectorAll('.step:not(.ahead)')].map((step) => step.textContent)

async function showPaced() {
  const parts = showPage({ teller: tellerOf(ink) })
  parts.settings.change({ stepwise: true })
  await waitFor(() => expect(seen()).toEqual(['First it snows.']))
  return parts
}

test('a passage comes one paragraph at a time, by Enter, space or the button, and focus goes along', async () => {
  await showPaced()
  press('Enter')
  await waitFor(() => expect(seen()).toEqual(['First it snows.', rain]))
  expect(document.activeElement?.textContent).toBe(rain)
  fireEvent.click(button('Next paragraph'))
  await waitFor(() => expect(seen()).toHaveLength(3))
  expect(document.activeElement?.textContent).toBe('Then it clears.')
  expect(screen.queryByRole('button', { name: 'Next paragraph' })).toBeNull()
  expect(button('1 Go on').closest('.ahead')).toBeNull()
})

test('the rest can be shown at once, and focus goes to where it begins', async () => {
  await showPaced()
  fireEvent.click(button('Show the rest'))
  await waitFor(() => expect(seen()).toHaveLength(3))
  expect(document.activeElement?.textContent).toBe(rain)
})

test('all of it is there for those who listen, the choices after it; what focus is led to is seen', async () => {
  await showPaced()
  expect(screen.getByRole('log').textContent).toContain('Then it clears.')
  button('1 Go on').focus()
  await waitFor(() => expect(seen()).toHaveLength(3))
})

test('a control in a paragraph that is ahead comes into sight with focus, and with it all before it', async () => {
  await showPaced()
  button('Source 1').focus()
  await waitFor(() => expect(seen()).toEqual(['First it snows.', rain]))
})

test('what is read aloud comes into sight, and whoever was on “Next paragraph” is led on', async () => {
  await showPaced()
  button('Next paragraph').focus()
  const speak = (selector: string) =>
    document.querySelector(selector)?.dispatchEvent(new Event('spoken', { bubbles: true }))
  speak('.step:nth-of-type(2) > p')
  await waitFor(() => expect(seen()).toEqual(['First it snows.', rain]))
  expect(document.activeElement).toBe(button('Next paragraph'))
  speak('[data-choice]')
  await waitFor(() => expect(seen()).toHaveLength(3))
  expect(document.activeElement?.textContent).toContain('Then it clears.')
})

test('no number chooses what is not yet to be seen', async () => {
  const { session } = await showPaced()
  press('1')
  expect(session.store.getState().turns).toHaveLength(1)
  press(' ')
  press(' ')
  await waitFor(() => expect(seen()).toHaveLength(3))
  press('1')
  await waitFor(() => expect(seen()).toEqual(['A new day.']))
})

test('Enter on a button is the button’s', async () => {
  await showPaced()
  press('Enter', button('Settings'))
  expect(seen()).toHaveLength(1)
})

test('the picture in words can be shown by a key, and the keys can be turned off', async () => {
  const { settings, picture } = showPage()
  picture.setState({ description: 'A river in snow.' })
  const words = await screen.findByText('Picture: A river in snow.')
  expect(words.className).toBe('unseen')
  press('d')
  await waitFor(() => expect(words.className).toBe('described'))
  settings.change({ numberKeys: false })
  press('d')
  expect(settings.getState().described).toBe(true)
})
