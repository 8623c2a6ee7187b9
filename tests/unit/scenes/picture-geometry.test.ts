import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { choosePixelRatio, placeHandle, placePicture } from '../../../game/scenes/picture-geometry.ts'

const picture = { width: 1600, height: 900, focus43: 620, focus916: 600 }
const side = fc.integer({ min: 1, max: 4000 })
const focus = fc.integer({ min: 0, max: 1600 })

describe('placePicture', () => {
  it('covers the host and keeps a bleed beyond every edge, whatever the sizes', () => {
    fc.assert(
      fc.property(side, side, focus, focus, (width, height, focus43, focus916) => {
        const box = placePicture({ width, height }, { ...picture, focus43, focus916 })
        const bleed = { x: box.width * 0.01 - 1e-6, y: box.height * 0.01 - 1e-6 }
        expect(box.width / box.height).toBeCloseTo(16 / 9)
        expect(box.left).toBeLessThanOrEqual(-bleed.x)
        expect(box.top).toBeLessThanOrEqual(-bleed.y)
        expect(box.left + box.width).toBeGreaterThanOrEqual(width + bleed.x)
        expect(box.top + box.height).toBeGreaterThanOrEqual(height + bleed.y)
      }),
    )
  })

  it('fills a 16:9 host whole but for the bleed', () => {
    const box = placePicture({ width: 1568, height: 882 }, picture)
    expect(box).toEqual({ left: -16, top: -9, width: 1600, height: 900 })
  })

  it('centres a 4:3 host on focus43', () => {
    const host = { width: 1024, height: 768 }
    const box = placePicture(host, { ...picture, focus43: 700 })
    expect(box.left + (700 / 1600) * box.width).toBeCloseTo(host.width / 2)
  })

  it('centres a 9:16 host on focus916', () => {
    const host = { width: 1080, height: 1920 }
    const box = placePicture(host, { ...picture, focus43: 700, focus916: 1000 })
    expect(box.left + (1000 / 1600) * box.width).toBeCloseTo(host.width / 2)
  })

  it('stops at the edge of the picture when the focus is too near to it', () => {
    const box = placePicture({ width: 1024, height: 768 }, { ...picture, focus43: 0 })
    expect(box.left).toBeCloseTo(-0.01 * box.width)
  })

  it('crops a host wider than 16:9 above and below alike', () => {
    const host = { width: 2400, height: 600 }
    const box = placePicture(host, picture)
    expect(box.top + box.height / 2).toBeCloseTo(host.height / 2)
  })

  it('survives a host without size', () => {
    expect(placePicture({ width: 0, height: 0 }, picture).width).toBe(0)
  })
})

describe('placeHandle', () => {
  const spot = [740, 420, 140, 160] as const

  it('follows the picture through a resize', () => {
    for (const host of [
      { width: 1366, height: 768 },
      { width: 1024, height: 768 },
      { width: 800, height: 1000 },
    ]) {
      const box = placePicture(host, picture)
      const scale = box.width / picture.width
      const handle = placeHandle(host, { size: picture, box }, spot)
      expect(handle?.left).toBeCloseTo(box.left + 740 * scale)
      expect(handle?.top).toBeCloseTo(box.top + 420 * scale)
      expect(handle?.width).toBeCloseTo(140 * scale)
      expect(handle?.height).toBeCloseTo(160 * scale)
    }
  })

  it('is at least 44 pixels a side, around the same middle', () => {
    const host = { width: 160, height: 120 }
    const box = placePicture(host, picture)
    const handle = placeHandle(host, { size: picture, box }, spot)
    expect(handle).toMatchObject({ width: 44, height: 44 })
    expect((handle?.left ?? 0) + 22).toBeCloseTo(box.left + (810 / 1600) * box.width)
  })

  it('is not there when the middle of its spot is cropped away', () => {
    const host = { width: 300, height: 900 }
    const box = placePicture(host, picture)
    expect(placeHandle(host, { size: picture, box }, [1400, 100, 140, 140])).toBeNull()
  })

  it('stays whole inside the host', () => {
    fc.assert(
      fc.property(side, side, focus, fc.integer({ min: 0, max: 900 }), (width, height, x, y) => {
        const host = { width, height }
        const handle = placeHandle(host, { size: picture, box: placePicture(host, picture) }, [
          x,
          y,
          120,
          120,
        ])
        if (!handle) return
        expect(handle.left).toBeGreaterThanOrEqual(0)
        expect(handle.top).toBeGreaterThanOrEqual(0)
        expect(handle.left + handle.width).toBeLessThanOrEqual(width + 1e-6)
        expect(handle.top + handle.height).toBeLessThanOrEqual(height + 1e-6)
      }),
    )
  })
})

describe('choosePixelRatio', () => {
  const most = { ratio: 2, pixels: 2_500_000 }

  it('is that of the screen, and 2 at most', () => {
    expect(choosePixelRatio({ width: 360, height: 270 }, 1.5, most)).toBe(1.5)
    expect(choosePixelRatio({ width: 360, height: 270 }, 3, most)).toBe(2)
  })

  it('keeps the whole canvas within its pixels', () => {
    const host = { width: 3840, height: 2160 }
    const ratio = choosePixelRatio(host, 2, most)
    expect(host.width * ratio * host.height * ratio).toBeCloseTo(most.pixels)
  })
})
