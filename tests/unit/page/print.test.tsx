// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact'
import { hydrate } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { afterEach, expect, test } from 'vitest'
import { Page, partsOf } from './page-of.tsx'

afterEach(cleanup)

test('the printed first beat is what the page is when it comes to life, and carries no inline style', () => {
  const parts = partsOf()
  const printed = renderToString(<Page {...parts} />)
  expect(printed).toContain('data-choice="turn"')
  expect(printed).not.toContain('style=')

  const host = document.createElement('div')
  document.body.append(host)
  host.innerHTML = printed
  const main = host.querySelector('main')
  const choice = host.querySelector('[data-choice="turn"]')
  const before = host.innerHTML
  hydrate(<Page {...parts} />, host)
  expect(host.innerHTML).toBe(before)
  expect(host.querySelector('main')).toBe(main)
  expect(host.querySelector('[data-choice="turn"]')).toBe(choice)
  host.remove()
})
