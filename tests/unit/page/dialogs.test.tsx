// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, describe, expect, test } from 'vitest'
import { parseEvidence } from '../../../game/session/evidence-file.ts'
import { isProblem } from '../../../game/story/problem.ts'
import { tellerOf } from '../../support/tell.ts'
import { showPage } from './page-of.tsx'

afterEach(cleanup)

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const press = (key: string) => fireEvent.keyDown(document.body, { key })

function evidenceOf(facts: readonly unknown[]) {
  const evidence = parseEvidence(facts, 'evidence.json')
  if (isProblem(evidence)) throw new Error(evidence.message)
  return evidence
}

const iceTalks = {
  id: 'ice-talks',
  claim: 'River ice sounds as it cracks.',
  source: { publisher: 'Ice Office', title: 'On ice', date: '2014-02', url: 'https://example.org/ice' },
  confidence: 'verified',
  caveat: 'One river only.',
}

describe('stepping away', () => {
  test('Escape opens the calm screen, and no key of the story works behind it', async () => {
    const { session } = showPage()
    press('Escape')
    await screen.findByRole('dialog', { name: 'You have stepped away' })
    press('1')
    expect(session.store.getState().turns).toHaveLength(1)
    fireEvent.click(button('Go on with the story'))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  test('the scene can be left from there, by the name it has under the choices', async () => {
    showPage()
    press('Escape')
    const away = within(await screen.findByRole('dialog', { name: 'You have stepped away' }))
    fireEvent.click(away.getByRole('button', { name: 'Leave this scene' }))
    await screen.findByText('She goes home.')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('the story can be started again from there', async () => {
    const { session } = showPage()
    press('1')
    await screen.findByText('It has a rest.')
    press('Escape')
    fireEvent.click(await screen.findByRole('button', { name: 'Start again' }))
    await screen.findByRole('button', { name: '1 Turn the coat' })
    expect(session.store.getState().turns).toHaveLength(1)
  })
})

describe('sources', () => {
  test('the number in the text opens the facts of this passage, with publisher, doubt and link', async () => {
    const { evidence } = showPage()
    evidence.setState(evidenceOf([iceTalks]), true)
    fireEvent.click(button('Source 1'))
    const dialog = within(await screen.findByRole('dialog', { name: 'Sources for this passage' }))
    expect(dialog.getByText('River ice sounds as it cracks.')).toBeTruthy()
    expect(dialog.getByText('On ice')).toBeTruthy()
    expect(dialog.getByText(/One river only/)).toBeTruthy()
    const link = dialog.getByRole('link', { name: /Open the source/ })
    expect(link.getAttribute('href')).toBe('https://example.org/ice')
    expect(link.getAttribute('rel')).toContain('noopener')
  })

  test('sources that have not arrived are waited for', async () => {
    const { evidence } = showPage()
    fireEvent.click(button('Sources'))
    await screen.findByText('The sources are on their way.')
    evidence.setState(evidenceOf([]), true)
    await screen.findByText('The source of this passage could not be found.')
  })
})

describe('the story so far', () => {
  test('tells every passage and choice, and goes back to an earlier one', async () => {
    const { session } = showPage()
    session.choose('turn', 0)
    session.choose('sell', 1)
    fireEvent.click(button('Story so far'))
    const dialog = within(await screen.findByRole('dialog', { name: 'The story so far' }))
    expect(dialog.getByText('It has a rest.')).toBeTruthy()
    expect(dialog.getByText('Sell the quilt')).toBeTruthy()
    fireEvent.click(dialog.getByRole('button', { name: 'Go back to this choice: Turn the coat' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(button('2 Mend the coat')).toBeTruthy()
    expect(session.store.getState().turns).toHaveLength(1)
  })
})

describe('the way back to a choice', () => {
  test('is not offered where there was only one way on', async () => {
    const teller = tellerOf(`
-> road
=== road
Dust.
* [Go on # line:on] A bend.
+ [Leave this scene # line:go # leave] She turns round.
- -> fork
=== fork
Two tracks.
* [Left # line:left] Stones.
* [Right # line:right] Reeds.
- -> END`)
    const { session } = showPage({ teller })
    session.choose('on', 0)
    session.choose('right', 1)
    fireEvent.click(button('Story so far'))
    const dialog = within(await screen.findByRole('dialog', { name: 'The story so far' }))
    expect(dialog.getByText('Go on')).toBeTruthy()
    const ways = dialog.getAllByRole('button', { name: /^Go back to this choice/ })
    expect(ways.map((one) => one.getAttribute('aria-label'))).toEqual(['Go back to this choice: Right'])
  })
})

describe('the chapters so far', () => {
  test('each leads to the passage where it began', async () => {
    const { session } = showPage()
    session.choose('turn', 0)
    session.choose('sell', 1)
    fireEvent.click(button('Story so far'))
    const chapters = within(await screen.findByRole('navigation', { name: 'Chapters so far' }))
    expect(chapters.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'The Jar 2019',
      'Ice 2019',
    ])
    fireEvent.click(chapters.getByRole('button', { name: 'Ice 2019' }))
    expect(document.activeElement?.textContent).toContain('It has a rest.')
  })
})

describe('settings', () => {
  test('take effect at once and go back to the usual ones', async () => {
    const { settings } = showPage()
    const root = document.documentElement
    fireEvent.click(button('Settings'))
    await screen.findByRole('dialog', { name: 'Settings' })
    fireEvent.input(screen.getByRole('slider', { name: 'Text size' }), { target: { value: '200' } })
    fireEvent.click(screen.getByRole('radio', { name: 'High contrast' }))
    fireEvent.input(screen.getByRole('slider', { name: 'Music' }), { target: { value: '25' } })
    fireEvent.click(screen.getByRole('checkbox', { name: 'No sound' }))
    fireEvent.click(screen.getByRole('checkbox', { name: 'No sudden sounds' }))
    expect(settings.getState()).toMatchObject({
      textSize: 200,
      theme: 'contrast',
      music: 0.25,
      muted: true,
      noSudden: true,
    })
    await waitFor(() => expect(root.dataset).toMatchObject({ text: 'large', theme: 'contrast' }))
    expect(root.style.getPropertyValue('--text-scale')).toBe('2')
    fireEvent.click(button('Back to the usual settings'))
    await waitFor(() => expect(root.dataset).toMatchObject({ text: 'normal', theme: 'auto' }))
  })
})
