import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { ICON_BUDGET } from '../../../tools/bake/bake-icons.ts'

const ROOT = path.resolve(import.meta.dirname, '../../..')
const page = readFileSync(path.join(ROOT, 'index.html'), 'utf8')
const asset = (address: string) => path.join(ROOT, 'assets', address)

/** The attributes of the first tag in index.html that says `mark`. */
function tag(mark: string): Record<string, string> {
  const tags = page.match(/<(link|meta)\b[^>]*>/g) ?? []
  const found = tags.find((text) => text.includes(mark)) ?? ''
  return Object.fromEntries(
    [...found.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  )
}

const sizeOf = async (file: string) => {
  const { width, height } = await sharp(file).metadata()
  return `${width}x${height}`
}

describe('what index.html names', () => {
  const icon = tag('rel="icon"')
  const touch = tag('rel="apple-touch-icon"')
  const social = tag('property="og:image"')

  it.each([
    ['the icon', icon['href']],
    ['the touch icon', touch['href']],
    ['the picture of a link', social['content']],
  ])('is there: %s', (_, address = 'not named') => expect(existsSync(asset(address)), address).toBe(true))

  it('has a touch icon of the size it claims', async () =>
    expect(await sizeOf(asset(touch['href'] ?? ''))).toBe(touch['sizes']))

  it('has a picture of the size it claims', async () => {
    const claimed = `${tag('og:image:width')['content']}x${tag('og:image:height')['content']}`
    expect(await sizeOf(asset(social['content'] ?? ''))).toBe(claimed)
  })
})

describe('assets/icons', () => {
  const named = ['icon-512.png', 'icon-192.png', 'maskable-512.png']

  it.each(named)('%s is as large as its name says', async (name) => {
    const pixels = /\d+/.exec(name)?.[0]
    expect(await sizeOf(asset(`icons/${name}`))).toBe(`${pixels}x${pixels}`)
  })

  it.each([...named, 'apple-touch-icon.png'])('%s keeps its budget', async (name) => {
    const { width } = await sharp(asset(`icons/${name}`)).metadata()
    const budget = width === 512 || width === 192 || width === 180 ? ICON_BUDGET[width] : 0
    expect(statSync(asset(`icons/${name}`)).size).toBeLessThanOrEqual(budget)
  })

  it('social.jpg keeps its budget', () =>
    expect(statSync(asset('icons/social.jpg')).size).toBeLessThanOrEqual(ICON_BUDGET.social))

  it.each(['maskable-512.png', 'apple-touch-icon.png'])('%s is opaque to its edges', async (name) =>
    expect((await sharp(asset(`icons/${name}`)).stats()).isOpaque).toBe(true),
  )

  it('maskable-512.png has nothing but cloth outside the circle that no mask cuts', async () => {
    const { data, info } = await sharp(asset('icons/maskable-512.png'))
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true })
    let lightest = 0
    for (let y = 0; y < info.height; y++)
      for (let x = 0; x < info.width; x++) {
        if (Math.hypot(x - 255.5, y - 255.5) <= 0.4 * info.width) continue
        lightest = Math.max(lightest, data[(y * info.width + x) * info.channels] ?? 0)
      }
    // the thread of the mend is the lightest thing on the cloth, the pocket and the stitches are far lighter
    expect(lightest).toBeLessThan(150)
  })
})
