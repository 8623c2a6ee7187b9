// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { modeWords } from '../../../game/modes/mode-words.ts'
import { SoloScreen } from '../../../game/modes/solo-screen.tsx'
import { createWholeTelling } from '../../../game/modes/telling.ts'
import { createMemoryStore } from '../../../game/session/ports.ts'
import { createSave, type Save } from '../../../game/session/save.ts'
import { createSession } from '../../../game/session/session.ts'
import { selectPosition } from '../../../game/session/session-state.ts'
import { createSettings } from '../../../game/session/settings.ts'
import { parseStoryFile } from '../../../game/session/story-file.ts'
import { isProblem } from '../../../game/story/problem.ts'
import { compileInk, tellerOf } from '../../support/tell.ts'

const ink = 'One.\n+ [On # line:a] Two.\n+ + [On # line:b] Three. -> END'
function open(more: object = {}) {
  const story = parseStoryFile({ schema: 1, id: 's', title: 'S', ...more }, 'test')
  if (isProblem(story)) throw new Error(story.message)
  const store = createMemoryStore()
  const settings = createSettings(store, () => undefined)
  const createTeller = () => tellerOf(ink)
  const createPlainTeller = () => Promise.resolve(createTeller())
  const compiled = compileInk(ink)
  const words = { story, cut: null, language: 'en', hash: 'h', compiled, remarks: [] }
  const loaded = { ...words, createTeller, createPlainTeller }
  return createWholeTelling(loaded, { settings, store }, 1)
}

/** A place that another window has kept, after the choices named. */
function keptElsewhere(path: readonly string[], cut = ''): Save {
  const session = createSession({ teller: tellerOf(ink), story: { id: 's', cut, hash: 'h' }, seed: 1 })
  path.forEach((id, turn) => session.choose(id, turn))
  return createSave(session.store.getState(), 1)
}

describe('the place of another window', () => {
  let telling = open()
  let tell: (save: Save) => void = () => undefined
  const offer = () => screen.queryByRole('button', { name: modeWords.interlude.goThere })
  const path = () => selectPosition(telling.session.store.getState()).path

  beforeEach(() => {
    telling = open()
    const watchSaves = (onNewer: (save: Save) => void) => {
      tell = onNewer
      return () => undefined
    }
    render(<SoloScreen telling={telling} watchSaves={watchSaves} />)
  })
  afterEach(cleanup)

  it('is offered, and gone to', async () => {
    await act(() => tell(keptElsewhere(['a', 'b'])))
    fireEvent.click(offer() ?? document.body)
    expect(path()).toEqual(['a', 'b'])
    await act(() => undefined)
    expect(offer()).toBeNull()
  })

  it('is offered no longer when the reader has gone on here', async () => {
    await act(() => tell(keptElsewhere(['a', 'b'])))
    expect(offer()).not.toBeNull()
    await act(() => telling.session.choose('a', 0))
    expect(offer()).toBeNull()
  })

  it('is not offered when it is one of another cut', async () => {
    await act(() => tell(keptElsewhere(['a'], 'long')))
    expect(offer()).toBeNull()
  })
})

describe('after the last line', () => {
  afterEach(cleanup)

  it('the other lengths are offered', async () => {
    const telling = open({ cuts: [{ id: 'long', minutes: 9, label: 'The long telling', start: {} }] })
    render(<SoloScreen telling={telling} />)
    await act(() => telling.session.choose('a', 0))
    expect(screen.queryByRole('link', { name: 'The long telling' })).toBeNull()
    await act(() => telling.session.choose('b', 1))
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'The long telling' })
    expect(link.getAttribute('href')).toBe('?story=s&cut=long')
  })
})

describe('the settings', () => {
  afterEach(cleanup)

  it('lead to what the story contains', async () => {
    render(<SoloScreen telling={open()} />)
    fireEvent.click(screen.getByRole('button', { name: 'Settings' }))
    fireEvent.click(await screen.findByRole('button', { name: 'What this story contains' }))
    await screen.findByRole('dialog', { name: 'What this story contains' })
  })
})
