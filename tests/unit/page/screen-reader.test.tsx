// @vitest-environment happy-dom
import { virtual } from '@guidepup/virtual-screen-reader'
import { cleanup } from '@testing-library/preact'
import { afterEach, expect, test, vi } from 'vitest'
import { openStory } from '../../support/story-beats.ts'
import { showPage } from './page-of.tsx'

vi.setConfig({ testTimeout: 120_000 })
const { teller } = openStory('five')
afterEach(async () => {
  await virtual.stop()
  cleanup()
})
test('x', async () => {
  const { session } = showPage({ teller })
  await virtual.start({ container: document.body })
  let t = Date.now()
  for (let i = 0; i < 40; i++) await virtual.next()
  console.log(JSON.stringify(await virtual.spokenPhraseLog(), null, 1), Date.now() - t)
  await virtual.clearSpokenPhraseLog()
  t = Date.now()
  session.choose('oc02', 0)
  await new Promise((go) => setTimeout(go, 300))
  console.log(JSON.stringify(await virtual.spokenPhraseLog(), null, 1), Date.now() - t)
  for (let i = 0; i < 40; i++) await virtual.next()
  console.log(JSON.stringify(await virtual.spokenPhraseLog(), null, 1), Date.now() - t)
})
