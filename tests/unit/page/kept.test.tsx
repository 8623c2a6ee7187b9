// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { afterEach, expect, it } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { KeptPage } from '../../../game/page/asides/kept.tsx'
import { keptWords } from '../../../game/page/asides/kept-words.ts'
import {
  createMemoryStore,
  createNoCopy,
  type CopyState,
  type InstallOffer,
  type OfflineCopy,
} from '../../../game/session/ports.ts'

const { copy: words } = keptWords
const states = Object.keys(words.states) as CopyState[]

interface Shown {
  readonly offer?: InstallOffer | null
  readonly erase?: () => Promise<boolean>
}

function show(state: CopyState, { offer = null, erase }: Shown = {}) {
  const store = createMemoryStore()
  store.write('pocket-of-air/settings', '{}')
  let files = [{ name: 'pocket-of-air/files x', count: 300, bytes: 14_440_000 }]
  const copy: OfflineCopy = {
    ...createNoCopy('refused'),
    state: createStore<CopyState>(() => state),
    install: createStore<InstallOffer | null>(() => offer),
    list: () => Promise.resolve(files),
    erase() {
      files = []
      copy.state.setState('erased', true)
      return Promise.resolve(true)
    },
    ...(erase === undefined ? {} : { erase }),
  }
  render(
    <KeptPage {...{ store, copy }} onErase={() => store.write('pocket-of-air/settings', '{"reset":true}')} />,
  )
  return { copy, store }
}

afterEach(cleanup)

it.each(states)('says how the copy stands: %s', (state) => {
  show(state)
  expect(screen.getByText(words.states[state])).toBeTruthy()
})

it('says how much is kept, in words', async () => {
  show('whole')
  await screen.findByText(/300 files, 14\.4 MB/)
})

it('names each thing in words first, and last the name under which a browser lists it', async () => {
  show('whole')
  await screen.findByText(/300 files/)
  const rows = [...document.querySelectorAll('.keys li')].map((row) => row.textContent)
  expect(rows).toEqual([
    '2 characters, kept as pocket-of-air/settings',
    '300 files, 14.4 MB, kept as pocket-of-air/files x',
  ])
})

it('has the browser ask whether to install only when the button is pressed', () => {
  let asked = 0
  show('whole', { offer: { ask: () => void (asked += 1) } })
  expect(asked).toBe(0)
  fireEvent.click(screen.getByRole('button', { name: words.install }))
  expect(asked).toBe(1)
})

it('erases texts and files by one button, and what is written on the way', async () => {
  const { store } = show('whole')
  fireEvent.click(screen.getByRole('button', { name: keptWords.erase }))
  await waitFor(() => expect(screen.getByText(keptWords.erased)).toBeTruthy())
  expect(store.keys('')).toEqual([])
  expect(screen.queryByText(/300 files/)).toBeNull()
})

it('erases what is the reader’s own though the files can’t be erased, and says what couldn’t', async () => {
  const { store } = show('whole', { erase: () => Promise.resolve(false) })
  fireEvent.click(screen.getByRole('button', { name: keptWords.erase }))
  await screen.findByText(keptWords.copyStays)
  expect(store.keys('')).toEqual([])
  expect(screen.queryByText(keptWords.erased)).toBeNull()
})
