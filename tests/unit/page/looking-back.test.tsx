// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, describe, expect, test } from 'vitest'
import { CodePage } from '../../../game/page/asides/code.tsx'
import { ReflectionPage } from '../../../game/page/asides/reflection.tsx'
import { TellingsPage } from '../../../game/page/asides/tellings.tsx'
import { createMemoryStore, type TextStore } from '../../../game/session/ports.ts'
import type { Save } from '../../../game/session/save.ts'
import type { KeptTelling } from '../../../game/session/telling-shelf.ts'
import { problem } from '../../../game/story/problem.ts'
import { partsOf } from './page-of.tsx'

afterEach(cleanup)

describe('the page for words of one’s own', () => {
  const missing = () => screen.getByLabelText(/Whose voice was missing/)
  const placeIn = (store: TextStore, who = '') => ({ store, who, clock: () => 7 })
  const write = (text: string) => fireEvent.input(missing(), { target: { value: text } })

  test('keeps what is written, and gives it as a text with its questions', async () => {
    const store = createMemoryStore()
    const files: string[] = []
    const { unmount } = render(
      <ReflectionPage place={placeIn(store)} onSave={(_, text) => files.push(text)} />,
    )
    write('A brother’s.')
    fireEvent.click(await screen.findByRole('button', { name: 'Save it as a text file' }))
    expect(files[0]).toMatch(/Whose voice was missing\?.*\n\nA brother’s\.\n$/)
    unmount()
    render(<ReflectionPage place={placeIn(store)} onSave={() => undefined} />)
    expect(missing()).toHaveProperty('value', 'A brother’s.')
  })

  test('erases all of it on request', async () => {
    const store = createMemoryStore()
    render(<ReflectionPage place={placeIn(store)} onSave={() => undefined} />)
    write('A brother’s.')
    fireEvent.click(await screen.findByRole('button', { name: 'Erase what I wrote' }))
    await screen.findByText('It has been erased.')
    expect(store.keys('')).toEqual([])
  })

  test('lets nothing be taken from a device of others, and says that nothing stays', async () => {
    render(<ReflectionPage place={placeIn(createMemoryStore())} />)
    write('A brother’s.')
    await screen.findByRole('button', { name: 'Erase what I wrote' })
    expect(screen.queryByRole('button', { name: /Save/ })).toBeNull()
    expect(screen.getByText(/gone when this telling is left/)).toBeTruthy()
  })

  test('says so where there is no room, and keeps the words on the page', async () => {
    const store: TextStore = { ...createMemoryStore(), write: (key) => problem('full', 'No room.', key) }
    render(<ReflectionPage place={placeIn(store)} onSave={() => undefined} />)
    write('A brother’s.')
    await screen.findByText('No room.')
    expect(missing()).toHaveProperty('value', 'A brother’s.')
  })

  test('puts aside what can’t be read, and says so', () => {
    const store = createMemoryStore()
    store.write('pocket-of-air/reflection', '{"half":')
    render(<ReflectionPage place={placeIn(store)} />)
    expect(missing()).toHaveProperty('value', '')
    expect(store.read('pocket-of-air/aside/reflection/7')).toBe('{"half":')
    expect(screen.getByRole('status').textContent).toMatch(/put aside, not deleted/)
  })

  test('shows a class nothing of what the reader of the device wrote', () => {
    const store = createMemoryStore()
    store.write('pocket-of-air/reflection', '{"missing":"A brother’s."}')
    render(<ReflectionPage place={placeIn(store, '@room')} />)
    expect(screen.queryByDisplayValue('A brother’s.')).toBeNull()
  })
})

describe('the page of a telling’s code', () => {
  test('shows it in groups and as a picture', () => {
    render(<CodePage code="ABCDEFGH12" address={null} onOpen={() => null} />)
    expect(screen.getByRole('group', { name: 'The code of this telling' }).textContent).toBe('ABCD EFGH 12 ')
    expect(screen.getByRole('img', { name: /picture for a camera/ })).toBeTruthy()
  })

  test('hands on what was typed, and says what is wrong with it', async () => {
    const wrong = problem('mistyped-code', 'One of these isn’t right.')
    const { container } = render(
      <CodePage code={problem('long-code', 'Too long.')} address={null} onOpen={() => wrong} />,
    )
    expect(screen.getByText('Too long.')).toBeTruthy()
    const form = container.querySelector('form')
    if (form === null) throw new Error('a code can be typed in')
    fireEvent.submit(form)
    await screen.findByText('One of these isn’t right.')
  })
})

describe('the page of tellings kept', () => {
  const save: Save = {
    schema: 1,
    story: 's',
    cut: '',
    storyHash: 'h',
    seed: 1,
    path: ['n'],
    checkpoint: { turn: 0 },
    savedAt: 0,
  }
  const tellings = [
    { key: 'a', ending: 'end_small', save },
    { key: 'b', ending: '', save },
  ]

  test('names each by its sentence and day, opens it, and erases it', async () => {
    let listed = tellings
    const opened: KeptTelling[] = []
    const shelf = {
      keep: () => null,
      list: () => ({ tellings: listed, unreadable: [] }),
      erase: (key: string) => void (listed = listed.filter((one) => one.key !== key)),
    }
    const story = { ...partsOf().book.story, tellings: { end_small: 'In one she has a doorway.' } }
    const onOpen = (kept: KeptTelling) => {
      opened.push(kept)
      return null
    }
    render(<TellingsPage {...{ shelf, story, onOpen }} />)
    expect(screen.getAllByText('1 January 1970')).toHaveLength(2)
    expect(screen.getByText('One that has not ended yet.')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Open it again: In one she has a doorway.' }))
    expect(opened).toEqual([tellings[0]])
    fireEvent.click(screen.getByRole('button', { name: 'Erase: In one she has a doorway.' }))
    await screen.findByText('It has been erased.')
    expect(screen.queryByText('In one she has a doorway.')).toBeNull()
  })
})
