import { blob, limb } from '../../kit/brush.ts'
import { paint } from '../../kit/paint.ts'
import { createRng, lerp } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'
import { SUN } from './sun.ts'

/** Grass stands where wind scours the snow thin: on crests and in the lee of the way, in families, never in rows. */
export function drawTufts(layer: Layer) {
  const dice = createRng(77)
  const clumps: readonly (readonly [x: number, y: number, size: number])[] = [
    [690, 640, 0.7],
    [716, 634, 1],
    [738, 636, 0.5],
    [270, 668, 0.9],
    [236, 664, 0.5],
    [120, 650, 1.2],
    [150, 656, 0.8],
    [1010, 622, 0.7],
    [1036, 620, 0.45],
    [1290, 640, 0.8],
    [1316, 644, 0.5],
    [1000, 492, 0.4],
    [1018, 494, 0.3],
    [300, 474, 0.4],
    [690, 462, 0.35],
    [1440, 468, 0.4],
    [1460, 466, 0.3],
    [60, 818, 1.9],
    [110, 836, 2.3],
    [168, 846, 1.3],
    [22, 850, 2],
    [716, 868, 1.9],
    [772, 884, 2.4],
    [836, 890, 1.5],
    [660, 902, 1.6],
    [1180, 880, 0.9],
  ]
  for (const [x, y, size] of clumps) {
    paint(
      layer,
      (g) =>
        limb(g, [
          [x, y, 7 * size],
          [x - 60 * size, y + 16 * size, 5 * size],
          [x - 120 * size, y + 34 * size, 1],
        ]),
      {
        color: '#6d829a',
        edge: [3, 20],
        soft: 2.5,
        pool: 0,
        alpha: 0.42,
      },
    )
    const n = Math.round(lerp(5, 15, Math.min(1, size / 2)))
    // what the wind has heaped against it
    paint(
      layer,
      blob(
        `${x - 46 * size},${y + 5 * size} ${x - 16 * size},${y - 4 * size} ${x + 8 * size},${y - 6 * size} ${x + 24 * size},${y + 2 * size} ${x},${y + 9 * size}`,
      ),
      {
        color: ['#b7c4d0', '#e3e7e9', '#fffaf0'],
        tone: 0.56,
        edge: [1.6 * size, 12],
        soft: 1.2 * size,
        pool: 0,
        form: { light: SUN, r: 6 * size, amt: 0.5 },
        alpha: 0.5,
      },
    )
    paint(
      layer,
      (g) => {
        for (let i = 0; i < n; i++) {
          const foot = x + dice.normal() * 9 * size
          const h = size * dice.range(12, 44)
          const out = (dice.normal() * 20 - 9) * size
          const w = (0.9 + size * 0.9) * dice.range(0.7, 1.3)
          limb(g, [
            [foot, y + 2 * size, w],
            [foot + out * 0.3, y - h * 0.56, w * 0.9],
            [foot + out, y - h, w * 0.5],
            [foot + out * 1.36 - 2 * size, y - h * dice.range(0.96, 1.1), 0.4],
          ])
        }
      },
      {
        color: ['#18202a', '#39424b', '#8a7d68'],
        tone: 0.3,
        edge: [0.9, 10],
        pool: 0,
        wash: 0.5,
        washSize: 24,
        rim: { light: SUN, color: '#ffdcb0', w: 1.4, amt: 0.5 },
      },
    )
  }
}
