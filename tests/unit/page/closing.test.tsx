// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { AboutNote } from '../../../game/page/about-note.tsx'
import { Calm } from '../../../game/page/calm.tsx'
import { Captions } from '../../../game/page/captions.tsx'
import { CodedAddress } from '../../../game/page/coded-address.tsx'
import { Instead, Lining, OtherTellings, type Stitch } from '../../../game/page/recap.tsx'
import type { Evidence, Fact } from '../../../game/session/evidence-file.ts'
import { partsOf } from './page-of.tsx'

afterEach(cleanup)

interface OtherTold {
  readonly text: string
  readonly parting: string
  readonly isAlike: boolean
}

const plain = { facts: [], caveat: null, basis: null, chapter: '', chosenAt: null }
const stitches: readonly Stitch[] = [
  { ...plain, thread: 'red', text: 'She mended the coat.', chosenAt: 4 },
  { ...plain, thread: 'white', text: 'A patrol passed.', facts: ['patrols'], basis: 'dramatic' },
]
const patrols: Fact = {
  id: 'patrols',
  theme: null,
  claim: 'Patrols rise with the ice.',
  figure: null,
  unit: null,
  period: null,
  source: { publisher: 'Ice Office', title: null, date: null, url: 'https://example.org/ice' },
  confidence: 'verified',
  caveat: null,
  statedBy: [],
  disagrees: [],
}

test('every stitch names its thread in words, and opens on its source where there is one', () => {
  const evidence = createStore<Evidence | null>(() => new Map([['patrols', patrols]]))
  const wentBack: number[] = []
  render(
    <Lining
      picked={stitches}
      {...{ stitches, evidence }}
      SourceLink={CodedAddress}
      onGoBack={(turn) => wentBack.push(turn)}
    />,
  )
  const [red, white] = within(screen.getByRole('region', { name: 'The lining' })).getAllByRole('listitem')
  if (red === undefined || white === undefined) throw new Error('two stitches were sewn')
  expect(within(red).getByText('Chosen')).toBeTruthy()
  fireEvent.click(within(red).getByText('Go back to this choice'))
  expect(wentBack).toEqual([4])
  expect(within(white).getByText('Luck')).toBeTruthy()
  expect(within(white).getByText('Patrols rise with the ice.')).toBeTruthy()
  expect(within(white).getByText(/our guess/)).toBeTruthy()
  expect(screen.queryByRole('link')).toBeNull()
  expect(screen.getByText('https://example.org/ice')).toBeTruthy()
})

test('the whole path is folded by chapter under the few stitches that lie open', () => {
  const evidence = createStore<Evidence | null>(() => null)
  const path: readonly Stitch[] = [
    { ...plain, thread: 'red', text: 'She mended the coat.', chapter: 'The Jar' },
    { ...plain, thread: 'blue', text: 'Somebody shut a border.', chapter: 'Ice' },
    { ...plain, thread: 'white', text: 'A patrol passed.', chapter: 'Ice' },
  ]
  render(
    <Lining
      picked={path.slice(0, 1)}
      stitches={path}
      {...{ evidence }}
      SourceLink={CodedAddress}
      onGoBack={() => undefined}
    />,
  )
  const whole = screen.getByRole('region', { name: 'The whole path' })
  const chapters = within(whole).getAllByRole('group')
  expect(chapters.map((one) => one.querySelector('summary')?.textContent)).toEqual(['The Jar', 'Ice'])
  expect(chapters.map((one) => within(one).getAllByRole('listitem').length)).toEqual([1, 2])
})

test('other tellings arrive later, under the sentence about odds, and are never counted', async () => {
  const tellings = createStore<readonly OtherTold[] | null>(() => null)
  render(<OtherTellings kind="luck" tellings={tellings} />)
  expect(screen.getByText('Some other tellings are being told.')).toBeTruthy()
  tellings.setState(
    [{ text: 'In one she stayed a farmhand.', parting: 'She took the farm.', isAlike: false }],
    true,
  )
  await screen.findByText(/she stayed a farmhand/)
  expect(screen.getByText('Changed: She took the farm.')).toBeTruthy()
  expect(screen.getByRole('heading', { name: /The same choices, other luck/ })).toBeTruthy()
  expect(screen.getByText(/not anybody’s real chances/)).toBeTruthy()
})

test('a search that found nothing says so', () => {
  const tellings = createStore<readonly OtherTold[] | null>(() => [])
  render(<OtherTellings kind="choice" tellings={tellings} />)
  expect(screen.getByText('There is nothing more to tell this way.')).toBeTruthy()
})

test('what others could have decided is said in their sentences', () => {
  render(<Instead sentences={['If one gate had been left.']} />)
  expect(screen.getByRole('listitem').textContent).toBe('If one gate had been left.')
})

test('the calm close says whom to talk to and lets the reader finish', () => {
  let finished = false
  render(<Calm contacts={['The desk by the door.']} onFinish={() => (finished = true)} />)
  expect(screen.getByText('The desk by the door.')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Leave the story now' }))
  expect(finished).toBe(true)
})

test('a calm close with nobody to name and no way out of its own adds nothing', () => {
  const { container } = render(<Calm contacts={[]} />)
  expect(container.childElementCount).toBe(0)
})

test('captions follow what is heard, and the setting', async () => {
  const { settings } = partsOf()
  const caption = createStore<string | null>(() => 'A stove.')
  render(<Captions caption={caption} settings={settings} />)
  expect(screen.getByText('A stove.')).toBeTruthy()
  caption.setState('Wind over ice.')
  await screen.findByText('Wind over ice.')
  settings.change({ captions: false })
  await expect.poll(() => screen.queryByText('Wind over ice.')).toBeNull()
})

test('the note before the story says what it is, which telling this is, for whom and what is in it', () => {
  const { book } = partsOf()
  const story = {
    ...book.story,
    summary: 'A coat is turned.',
    age: 'For readers of fourteen and older.',
    contentNotes: [{ category: 'Hunger', text: 'Food is short.' }],
  }
  const cut = { id: 'five', label: 'The short one', minutes: 6, offered: true, start: { cut: 1 } }
  render(<AboutNote story={story} cut={cut} onContents={() => undefined} />)
  expect(screen.getByText('A coat is turned.')).toBeTruthy()
  expect(screen.getByText('The short one: about 6 minutes.')).toBeTruthy()
  expect(screen.getByText('For readers of fourteen and older.')).toBeTruthy()
  expect(screen.getByText('What this story contains')).toBeTruthy()
  expect(screen.getByText('Food is short.')).toBeTruthy()
})

test('the note offers the other lengths where it may, but not one that is for whoever leads', () => {
  const { book } = partsOf()
  const cut = (id: string, offered: boolean) => ({ id, label: `The ${id}`, minutes: 20, offered, start: {} })
  const five = cut('five', true)
  const story = { ...book.story, cuts: [five, cut('lesson', true), cut('staff', false)] }
  const { rerender } = render(
    <AboutNote {...{ story }} cut={five} onContents={() => undefined} addressOf={({ id }) => `?cut=${id}`} />,
  )
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['?cut=lesson'])
  rerender(<AboutNote story={story} cut={five} onContents={() => undefined} />)
  expect(screen.queryAllByRole('link')).toEqual([])
})
