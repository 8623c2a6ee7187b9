// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { StopSources } from '../../../../game/modes/classroom/stop-note.tsx'
import { isLoaded, loadStory } from '../../../../tools/story/load.ts'

afterEach(cleanup)

const story = loadStory('stories/example')
if (!isLoaded(story)) throw new Error(story[0]?.message)
const [fact] = [...(story.evidence?.values() ?? [])]
if (fact === undefined) throw new Error('the example has a fact')
const coin = fact

const show = (facts: string[]) =>
  render(
    <StopSources
      stop={{ id: 's', title: 'The coin', prompts: ['What is luck?'], facts }}
      evidence={createStore(() => story.evidence)}
    />,
  )

test('the sources of a place to talk stand there folded: what is claimed, by whom, when and where', () => {
  show([coin.id, 'a-fact-that-is-gone'])
  expect(screen.getByRole('group').hasAttribute('open')).toBe(false)
  expect(screen.getByText('What this place rests on: 1 source')).toBeTruthy()
  const said = screen.getByRole('listitem').textContent
  for (const part of [coin.claim, coin.source.publisher, coin.source.date]) expect(said).toContain(part)
  expect(screen.getByRole('link', { hidden: true }).getAttribute('href')).toBe(coin.source.url)
})

test('a place that rests on no source says nothing of sources', () => {
  const { container } = show([])
  expect(container.textContent).toBe('')
})
