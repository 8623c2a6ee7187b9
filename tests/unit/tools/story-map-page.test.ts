// @vitest-environment happy-dom
import { beforeAll, expect, test, vi } from 'vitest'
import { drawMap } from '../../../tools/story/map/draw-map.ts'
import { isLoaded, loadStory } from '../../../tools/story/load.ts'

// dagre and walks: seconds on a busy machine
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

beforeAll(async () => {
  const story = loadStory('stories/example')
  if (!isLoaded(story)) throw new Error('the example does not compile')
  const html = drawMap(story, { cuts: [null], walks: 30, seed: 1, game: './' })
  document.body.innerHTML = /<body>([^]*)<script type="module">/.exec(html)?.[1] ?? ''
  await import('../../../tools/story/map/map-page.ts')
})

const panel = () => document.querySelector<HTMLElement>('#panel')
const room = (knot: string) => document.querySelector<HTMLElement>(`.room[data-knot=${knot}]`)
const search = () => document.querySelector<HTMLInputElement>('#find')
const press = (key: string, on: EventTarget | null) =>
  on?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))

test('a room opens its text, marks what it is joined to, and Escape closes it', async () => {
  room('firs')?.click()
  await expect.poll(() => panel()?.hidden).toBe(false)
  expect(panel()?.textContent).toContain('puts it behind the clock')
  expect(room('firs')?.getAttribute('aria-current')).toBe('true')
  expect(room('dip')?.classList.contains('near')).toBe(true)
  expect(room('legs')?.classList.contains('near')).toBe(false)
  expect(document.querySelectorAll('.arrow.out')).toHaveLength(2)
  expect(document.activeElement?.textContent).toBe('firs')
  press('Escape', document)
  expect(panel()?.hidden).toBe(true)
  expect(document.activeElement).toBe(room('firs'))
})

test('what is looked for is found in names and in text, and Enter goes from one to the next', async () => {
  const input = search()
  if (input === null) throw new Error('no search')
  const title = () => panel()?.querySelector('h2')?.textContent
  input.focus()
  input.value = 'Snow'
  input.dispatchEvent(new Event('input'))
  expect([...document.querySelectorAll('.hit')].map((hit) => hit.getAttribute('data-knot'))).toEqual([
    'fork',
    'dip',
    'across',
  ])
  expect(document.querySelector('#found')?.textContent).toBe('3 knots')
  for (const knot of ['fork', 'dip', 'across', 'fork']) {
    press('Enter', input)
    await expect.poll(title).toBe(knot)
    expect(document.activeElement).toBe(input)
  }
})

test('the colour follows the switch', () => {
  expect(document.body.dataset['colour']).toBe('year')
  document.querySelector<HTMLInputElement>('input[value=coverage]')?.click()
  expect(document.body.dataset['colour']).toBe('coverage')
})
