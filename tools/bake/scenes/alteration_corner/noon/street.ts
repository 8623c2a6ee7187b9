import { limb, poly } from '../../../kit/brush.ts'
import { glow, wash } from '../../../kit/light.ts'
import { paint } from '../../../kit/paint.ts'
import { createRng, smooth } from '../../../kit/random.ts'
import { type Layer, type Stage } from '../../../kit/stage.ts'
import { drawPatches, drawWires } from '../street.ts'

const PLASTER = ['#7d7466', '#a59b88', '#c9bfa8', '#e2d9c2', '#f4eedb']
const SHADE = '#5e5a62'

/** Sky with its wires, roofs over the way, the plaster wall the doorway is cut from. */
export function drawLane(stage: Stage) {
  const rng = createRng(61)
  const back = stage.layer('back')
  wash(back, ['#8fb0c0', '#b4cacb', '#d8dfd2', '#f2eeda'], {
    toneAt: (_, y) => 0.3 + 0.5 * smooth(0, 150, y),
    cloud: 0.24,
    size: 400,
    sx: 0.7,
    sy: 1.5,
  })
  paint(
    back,
    (g) => (
      poly(g, '-20,70 300,96 300,180 -20,180'),
      poly(g, '1150,60 1180,20 1420,34 1640,10 1640,200 1150,200')
    ),
    {
      color: ['#8a8c8a', '#aaaba4', '#c8c8bc'],
      tone: 0.5,
      edge: [2, 50],
      wash: 0.26,
      washSize: 120,
    },
  )
  paint(back, (g) => (g.fillRect(1230, 66, 34, 44), g.fillRect(1490, 52, 40, 52)), {
    color: ['#5d6a70', '#86949a'],
    edge: [1.4, 20],
    wash: 0.3,
    washSize: 30,
  })
  drawWires(back, rng, { n: 5, color: '#4a4e54' })
  paint(back, (g) => poly(g, '-20,150 1640,136 1640,790 -20,790'), {
    color: PLASTER,
    tone: 0.56,
    edge: [2, 60],
    wash: 0.26,
    washSize: 240,
    pool: 0.12,
    shade: (x, y) => -0.12 * smooth(540, 780, y) + 0.05 * Math.sin(x * 0.004),
  })
  drawPatches(back, rng, { n: 7, low: 620, inks: ['#fbf4e0', '#8d8270'], alpha: 0.16 })
}

/** Dry slabs in the sun. */
export function drawPaving(layer: Layer) {
  paint(layer, (g) => poly(g, '-20,778 1640,770 1640,930 -20,930'), {
    color: ['#8d8577', '#b3aa98', '#d2c9b4', '#eae2cd'],
    tone: 0.62,
    edge: [2, 60],
    wash: 0.22,
    washSize: 190,
    pool: 0,
    shade: (_, y) => -0.16 * smooth(820, 930, y),
  })
  paint(
    layer,
    (g) => {
      for (let i = -6; i < 16; i++) {
        const x = i * 140
        limb(g, [
          [640 + (x - 640) * 0.86, 778, 1.8],
          [640 + (x - 640) * 1.2, 930, 2.4],
        ])
      }
      for (const y of [800, 838, 888])
        limb(g, [
          [-20, y, 2],
          [1640, y - 6, 2],
        ])
    },
    { color: '#756d60', edge: [1.6, 30], pool: 0, dry: 0.16, alpha: 0.55 },
  )
}

/** Under a high sun the roof, the sign, the pipe and the awning next door each have their short shadow. */
export function drawEaves(layer: Layer) {
  const shade = { color: SHADE, edge: [2.4, 40] as const, soft: 3, pool: 0, alpha: 0.42 }
  paint(layer, (g) => poly(g, '284,210 330,206 330,262 306,300 286,268'), shade)
  paint(layer, (g) => poly(g, '846,206 900,204 944,262 942,286 848,276'), shade)
  paint(layer, (g) => poly(g, '342,226 836,222 836,262 342,268'), { ...shade, alpha: 0.5 })
  paint(layer, (g) => poly(g, '322,798 852,794 884,812 350,820'), shade)
  paint(layer, (g) => poly(g, '-20,860 306,862 372,874 330,930 -20,930'), { ...shade, alpha: 0.3 })
  // one hard wedge of sun over the threshold, and what stands in it
  const sun = paint(layer, (g) => poly(g, '381,792 381,784 520,743 738,746 796,764 796,790'), {
    color: '#ffeec2',
    edge: [1.2, 40],
    pool: 0,
    alpha: 0.78,
  })
  paint(
    layer,
    (g) => ['464,790,7 492,746,6', '576,790,7 604,744,6', '634,786,20 664,744,14'].forEach((l) => limb(g, l)),
    { color: '#4f443e', edge: [1.2, 20], pool: 0, alpha: 0.62, clip: sun },
  )
}

/** The sun on the lane, and as much of it as comes in over the sill. */
export function drawSun(light: Layer) {
  glow(light, { x: 700, y: 850, r: 620, color: '#fff0cc', a: 0.16, p: 1.4, sy: 0.3 })
  glow(light, { x: 560, y: 700, r: 220, color: '#ffe6b4', a: 0.24, p: 1.5, sy: 0.7 })
}
