import { limb } from '../../../kit/brush.ts'
import { paint } from '../../../kit/paint.ts'
import { bell, createRng, smooth } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { narrow } from './cloths.ts'
import { SUN } from './palette.ts'

/** The one that hangs before our face: plain, wet at the hem, quiet. */
export function drawNearCloth(layer: Layer) {
  const dice = createRng(5)
  const cloth = {
    x: -60,
    y: 10,
    w: 668,
    h: 540,
    inks: ['#132022', '#1f3437', '#345453', '#597e77', '#a2b39a', '#f4e4ac'],
  }
  const near = (x: number, y: number) =>
    0.09 * Math.sin(x * 0.024 + 0.3) + 0.05 * Math.sin(x * 0.061 + y * 0.002) + 0.03 * Math.sin(x * 0.011 + 2)
  const sheet = paint(layer, narrow(cloth), {
    color: cloth.inks,
    tone: 0.26,
    edge: [3, 60],
    wash: 0.16,
    washSize: 190,
    pool: 0.12,
    shade: (x, y) =>
      near(x, y) +
      0.3 * bell(x, y, { x0: 640, y0: 210, rx: 230, ry: 260 }) +
      0.1 * bell(x, y, { x0: 260, y0: 220, rx: 300, ry: 260 }) -
      0.12 * smooth(464, 550, y),
    rim: { light: SUN, color: '#fff0c0', w: 5, amt: 0.8, reach: 900 },
  })
  paint(
    layer,
    (g) => {
      for (let x = -10; x < 590; x += dice.range(34, 80)) {
        const l = dice.range(200, 520)
        const y = dice.range(20, 500 - l * 0.8)
        limb(g, [
          [x, y, 0.8],
          [x + dice.normal() * 6, y + l * 0.5, dice.range(2, 6)],
          [x + dice.normal() * 8, Math.min(540, y + l), 0.8],
        ])
      }
    },
    { color: '#0c2022', clip: sheet, edge: [2, 34], soft: 1.4, pool: 0, alpha: 0.36 },
  )
  // a woven border along the hem
  paint(
    layer,
    (g) => {
      for (const [dy, width] of [
        [468, 4],
        [492, 20],
        [516, 4],
      ] as const)
        limb(g, [
          [-80, dy, width],
          [140, dy + 6, width],
          [360, dy - 2, width],
          [640, dy + 4, width],
        ])
    },
    {
      color: ['#6f5b3a', '#b89c6a', '#e8d8ae'],
      tone: 0.5,
      clip: sheet,
      edge: [2, 26],
      wash: 0.34,
      washSize: 60,
      pool: 0,
      alpha: 0.6,
      shade: near,
    },
  )
  paint(
    layer,
    (g) => {
      for (let x = -20; x < 620; x += 22)
        limb(g, [
          [x, 484, 1],
          [x + 7, 493, 8],
          [x + 1, 503, 1],
        ])
    },
    { color: '#1f3437', clip: sheet, edge: [1.2, 12], pool: 0, alpha: 0.7 },
  )
  paint(layer, (g) => limb(g, '-20,4,6 300,8,6 640,2,6'), {
    color: ['#2e3028', '#6d6a54'],
    edge: [1, 40],
    pool: 0,
  })
}
