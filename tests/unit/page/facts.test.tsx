// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, describe, expect, test } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { FactsPage } from '../../../game/page/asides/facts.tsx'
import { LeftOutPage } from '../../../game/page/asides/leftout.tsx'
import { CodedAddress } from '../../../game/page/coded-address.tsx'
import { OutLink } from '../../../game/page/fact-note.tsx'
import { parseEvidence, type Evidence } from '../../../game/session/evidence-file.ts'
import { parseStoryFile } from '../../../game/session/story-file.ts'
import { isProblem } from '../../../game/story/problem.ts'
import { partsOf } from './page-of.tsx'

afterEach(cleanup)

const fact = (id: string, claim: string, more: object = {}) => ({
  id,
  claim,
  source: { publisher: `Office of ${id}`, url: `https://example.org/${id}` },
  confidence: 'verified',
  ...more,
})

const facts = parseEvidence(
  [
    fact('ice-talks', 'River ice sounds as it cracks.', {
      theme: 'river',
      period: '2014',
      disagrees: ['ice-is-mute'],
    }),
    fact('ice-is-mute', 'River ice makes no sound.', {
      theme: 'river',
      confidence: 'seed',
      disagrees: ['ice-talks'],
    }),
    fact('law', 'The law says so.', { theme: 'law', period: 'since 1986', statedBy: ['Atlantis'] }),
  ],
  'evidence.json',
)
const story = parseStoryFile(
  {
    schema: 1,
    id: 'test',
    title: 'The Coat',
    themes: { river: 'The river', law: 'Law' },
    leavesOut: [{ title: 'Who is hardly here', text: ['Men.'], facts: ['law'] }],
    recap: {
      chances: {
        'ice-talks': { came: 'It cracked.', not: 'It held.', basis: 'dramatic', caveat: 'One river.' },
      },
    },
  },
  'story.json',
)
if (isProblem(facts) || isProblem(story)) throw new Error('the test’s own files are wrong')
const stores = { story: createStore(() => story), evidence: createStore<Evidence | null>(() => facts) }

function showFacts(more: Partial<Parameters<typeof FactsPage>[0]> = {}) {
  const { session } = partsOf()
  const onLeftOut = () => undefined
  render(<FactsPage {...{ session, ...stores, SourceLink: OutLink, onLeftOut, ...more }} />)
  return { session }
}

const listed = () => screen.getAllByRole('list').filter((list) => list.classList.contains('facts'))
/** Picks a topic or a sureness, by its words. */
const pick = (label: string, value: string) =>
  fireEvent.click(within(screen.getByRole('radiogroup', { name: label })).getByRole('radio', { name: value }))

/** Opens the list of what was not met, as a tap on it does. */
function unfold(): void {
  const details = screen.getByRole('heading', { name: 'Not in this telling' }).closest('details')
  if (details === null) throw new Error('what was not met is folded')
  details.open = true
  fireEvent(details, new Event('toggle'))
}

describe('the page of facts', () => {
  test('lists what was met beside what says otherwise, each with source, years and how sure it is', () => {
    showFacts()
    expect(listed()).toHaveLength(1)
    const [met] = listed()
    const words = met?.textContent ?? ''
    expect(words).toContain('The sources do not agree here')
    expect(words).toContain('River ice sounds as it cracks.')
    expect(words).toContain('River ice makes no sound.')
    expect(words).toContain('Not in this telling.')
    expect(words).toContain('Read at the source.')
    expect(words).toContain('From the article this story began with.')
    expect(words).toContain('Time: 2014.')
    expect(words).not.toContain('The law says so.')
  })

  test('what was not met is apart, and folded until it is asked for', async () => {
    showFacts()
    unfold()
    await waitFor(() => expect(listed()).toHaveLength(2))
    expect(listed()[1]?.textContent).toContain('The law says so.')
    expect(listed()[1]?.textContent).not.toContain('River ice')
  })

  test('filters by topic, year, certainty and words, says what is left, and shows all again', () => {
    showFacts()
    pick('Topic', 'Law')
    expect(screen.getByRole('status').textContent).toBe('1 fact is listed.')
    pick('Topic', 'All topics')
    const years = screen.getByRole('slider', { name: 'Year it is about' })
    fireEvent.input(years, { target: { value: '2' } })
    expect(years.getAttribute('aria-valuetext')).toBe('2014')
    expect(screen.getByRole('status').textContent).toBe('3 facts are listed.')
    pick('How sure', 'From the first article')
    expect(screen.getByText('This telling has not come to any of these.')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Show all again' }))
    fireEvent.input(screen.getByRole('searchbox', { name: 'With the words' }), { target: { value: 'mute' } })
    expect(screen.getByRole('status').textContent).toBe('2 facts are listed.')
  })

  test('names no certainty that none of its facts has', () => {
    showFacts()
    const offered = within(screen.getByRole('radiogroup', { name: 'How sure' })).getAllByRole('radio')
    expect(offered).toHaveLength(3)
    expect(screen.queryByText(/From memory/)).toBeNull()
  })

  test('what states say for themselves stands by itself, under their names', () => {
    showFacts()
    const state = screen.getByRole('heading', { name: 'Atlantis' }).closest('section')
    expect(state?.textContent).toContain('The law says so.')
  })

  test('prints only where a mode can print', () => {
    let printed = 0
    showFacts({ onPrint: () => (printed += 1) })
    fireEvent.click(screen.getByRole('button', { name: 'Print this list' }))
    expect(printed).toBe(1)
    cleanup()
    showFacts()
    expect(screen.queryByRole('button', { name: 'Print this list' })).toBeNull()
  })

  test('where nothing leads out, an address stands in print, and as a code when asked for', () => {
    showFacts({ SourceLink: CodedAddress })
    expect(screen.queryByRole('link')).toBeNull()
    expect(screen.queryByRole('img')).toBeNull()
    const [button] = screen.getAllByRole('button', { name: 'Code for your own phone' })
    if (button === undefined) throw new Error('there is a code for each address')
    fireEvent.click(button)
    expect(button.getAttribute('aria-expanded')).toBe('true')
    expect(screen.getByRole('img', { name: /https:\/\/example\.org\/ice-talks/ })).toBeTruthy()
  })
})

test('what is left out is said with its sources, and chances are told by where their odds come from, without figures', () => {
  render(<LeftOutPage {...stores} SourceLink={OutLink} onFacts={() => undefined} />)
  const part = screen.getByRole('heading', { name: 'Who is hardly here' }).closest('section')
  if (part === null) throw new Error('each part is a section')
  expect(within(part).getByText('Men.')).toBeTruthy()
  expect(within(part).getByText('The law says so.')).toBeTruthy()
  const chances = screen.getByRole('heading', { name: 'How chances were set' }).closest('section')
  expect(chances?.textContent).toContain('How often is our guess, made for the story.')
  expect(chances?.textContent).toContain('One river.')
  expect(chances?.textContent).not.toMatch(/%|How often is from the source/)
})
