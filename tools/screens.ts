import { mkdirSync, rmSync } from 'node:fs'
import { chromium, type Browser, type Page } from '@playwright/test'
import sharp from 'sharp'
import { emptyStage, foldStage } from '../game/session/stage.ts'
import { createApp } from '../server/app.ts'
import { listen } from '../tests/support/listen.ts'
import { chromiumArgs, ensureChromium } from './chromium.ts'
import { isLoaded, loadStory, openWalker, type LoadedStory } from './story/load.ts'
import { randomWalk, seedOfWalk } from './story/random-walk.ts'

/**
 * Takes pictures of every screen of the production build at four sizes, of a kiosk's at its own too, and of every scene with its
 * words at a phone's and a laptop's, into docs/screens/. How each scene crops is on the sheets of `npm run bake -- sheets`.
 */
const sizes = ['360x640', '768x1024', '1366x768', '1920x1080'] as const
const sceneSizes: readonly string[] = ['360x640', '1366x768']
const folder = 'docs/screens'

interface Screen {
  readonly name: string
  readonly query: string
  /** What to press before the picture is taken, by accessible name. */
  readonly press?: readonly string[]
}

const opened: readonly Screen[] = [
  { name: 'screen-first', query: '' },
  { name: 'screen-step-away', query: '?seed=3&path=oc02', press: ['Step away'] },
  { name: 'screen-sources', query: '?seed=3&path=oc02', press: ['Sources'] },
  { name: 'screen-facts', query: '?seed=3&path=oc02', press: ['Sources', 'All the facts behind it'] },
  { name: 'screen-contents', query: '?seed=3&path=oc02', press: ['Step away', 'What this story contains'] },
  { name: 'screen-words', query: '?seed=3&path=oc02', press: ['Step away', 'Names and hard words'] },
  { name: 'screen-kept', query: '?seed=3&path=oc02', press: ['Step away', 'What is kept on this device'] },
  { name: 'screen-access', query: '?seed=3&path=oc02', press: ['Step away', 'How accessible this is'] },
  { name: 'screen-story-so-far', query: '?seed=3&path=oc02+hj01', press: ['Step away', 'Story so far'] },
  { name: 'screen-settings', query: '?seed=3&path=oc02', press: ['Step away', 'Settings'] },
  { name: 'screen-notice', query: '?story=nowhere' },
  { name: 'screen-kiosk-attract', query: '?mode=kiosk' },
  { name: 'screen-kiosk', query: '?mode=kiosk&lang=en&seed=3', press: ['Touch to begin'] },
  { name: 'screen-room', query: '?mode=room&seed=3', press: ['One more'] },
  { name: 'screen-example', query: '?story=example' },
]

const begun = { query: '?mode=kiosk&lang=en&seed=3', press: ['Touch to begin'] }

/** What a visitor meets at a kiosk that stands upright. */
const atKiosk: readonly Screen[] = [
  { name: 'screen-kiosk-attract', query: '?mode=kiosk' },
  { name: 'screen-kiosk-language', query: '?mode=kiosk', press: ['Touch to begin'] },
  { name: 'screen-kiosk', ...begun },
  { name: 'screen-kiosk-low', ...begun, press: [...begun.press, 'Bring down'] },
  { name: 'screen-kiosk-sources', ...begun, press: [...begun.press, 'Sources'] },
  { name: 'screen-kiosk-settings', ...begun, press: [...begun.press, 'Settings'] },
  { name: 'screen-kiosk-step-away', ...begun, press: [...begun.press, 'Step away'] },
  { name: 'screen-kiosk-again', ...begun, press: [...begun.press, 'Start again'] },
]

const story = loadStory('stories/pocket-of-air')
if (!isLoaded(story)) throw new Error('the story does not compile')
const scenes = findScenes(story)
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })

const [address, stop] = await listen(createApp('dist'))
// each in a browser of its own: of two pages in one, only one is painted
await Promise.all([
  ...sizes.map((size) => shootAll(size, [...opened, ...(sceneSizes.includes(size) ? scenes : [])])),
  shootAll('1080x1920', atKiosk),
])
stop()

async function shootAll(size: string, screens: readonly Screen[]): Promise<void> {
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArgs })
  for (const screen of screens) await shoot(browser, screen, size)
  await browser.close()
  console.log(`${size}: ${screens.length} pictures`)
}

async function shoot(browser: Browser, { name, query, press = [] }: Screen, size: string): Promise<void> {
  const [width = 0, height = 0] = size.split('x').map(Number)
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto(address + query)
  for (const label of press) await page.getByRole('button', { name: label }).last().click()
  await settle(page)
  const png = await page.screenshot()
  await sharp(png).webp({ quality: 64 }).toFile(`${folder}/${name}-${size}.webp`)
  await context.close()
}

/** Waits until fonts and pictures stand still. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  await page.waitForLoadState('networkidle')
  await page.waitForFunction(() => (document.querySelector('.scene-stills')?.childElementCount ?? 0) > 0)
  await page.waitForTimeout(400)
}

/** One place in the story for every scene, look and ending, by the shortest of some hundred walks through each cut. */
function findScenes(loaded: LoadedStory): readonly Screen[] {
  const found = new Map<string, { cut: string; seed: number; path: readonly string[] }>()
  for (const cut of loaded.file.cuts) {
    const teller = openWalker(loaded, cut)
    for (let n = 0; n < 700; n++) {
      const seed = seedOfWalk(1, n)
      let stage = emptyStage
      let path: readonly string[] = []
      randomWalk(teller, seed, {
        onBeat(beat, took) {
          stage = foldStage(stage, beat)
          if (took !== null) path = [...path, took.id]
          const name = `scene-${stage.scene}-${stage.look}${beat.knot.startsWith('end_') ? `-${beat.knot}` : ''}`
          const best = found.get(name)
          if (best === undefined || path.length < best.path.length)
            found.set(name, { cut: cut.id, seed, path })
        },
      })
    }
  }
  return [...found].map(([name, { cut, seed, path }]) => ({
    name,
    query: `?cut=${cut}&seed=${seed}&path=${path.join('+')}`,
  }))
}
