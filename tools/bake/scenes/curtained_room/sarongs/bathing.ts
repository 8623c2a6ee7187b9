import { blob, limb, oval } from '../../../kit/brush.ts'
import { glow } from '../../../kit/light.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { hoop } from '../../../kit/pen.ts'
import { type Point } from '../../../kit/points.ts'
import { createRng } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { SUN } from './palette.ts'

type Vessel = { x: number; y: number; k: number; inks: readonly string[]; tall?: boolean; handle?: boolean }

const TIN = ['#23261f', '#50544a', '#8e907a', '#cfca9e', '#fff6d0']
const BLUE = ['#142a40', '#27527a', '#4a86ac', '#92bcc4', '#eef0d0']
const GREEN = ['#163024', '#2c6048', '#559476', '#9cc49a', '#f0f2c4']
const YELLOW = ['#4a3810', '#8c6c1e', '#cfa43a', '#f0d070', '#fff4c0']
const VIOLET = ['#2c2038', '#544066', '#867096', '#bca6b4', '#f4e2d0']
const WHITE = ['#4a4a40', '#86846e', '#c4bf9c', '#efe8c4', '#fffbe4']

/** The wet of the corner, which belongs to the floor. */
export function drawWet(layer: Layer) {
  // the wet of the corner, and a gutter
  paint(layer, blob('1270,760,1 1330,700 1440,672 1640,660,1 1640,800,1 1480,806 1360,792'), {
    color: ['#2c332e', '#525c52', '#8a917c', '#d0cca4'],
    tone: 0.34,
    edge: [8, 50],
    soft: 3,
    wash: 0.34,
    washSize: 100,
    pool: 0,
    alpha: 0.8,
  })
  for (const [x, y, r] of [
    [1400, 748, 70],
    [1520, 716, 90],
  ] as const)
    glow(layer, { x, y, r, color: '#fff0bc', a: 0.34, sy: 0.16, p: 1.3, noise: 0.9 })
}

/** One tap in the corner with no wall round it; the vessels wait for it in a line, so that nobody has to. */
export function drawBathing(layer: Layer) {
  const pipe: PaintOptions = {
    color: ['#2a2c26', '#5c5c4c', '#989276', '#e0d4a4'],
    tone: 0.4,
    edge: [1, 30],
    pool: 0.16,
    form: { light: SUN, r: 5, amt: 0.5, steps: 3 },
    rim: { light: SUN, color: '#fff4cc', w: 2.4, amt: 0.8 },
    shadow: { dx: 8, dy: 4, r: 6, a: 0.35 },
  }
  paint(layer, (g) => limb(g, '1470,-20,13 1468,300,13 1466,560,13'), pipe)
  paint(layer, (g) => limb(g, '1470,556,15 1440,560,15 1412,562,14 1404,582,12'), pipe)
  paint(
    layer,
    (g) => {
      limb(g, '1436,536,6 1436,552,7')
      limb(g, '1416,534,8 1458,532,8')
      oval(g, [1468, 420, 13, 7])
      oval(g, [1469, 220, 13, 7])
    },
    pipe,
  )
  // a drop that is nearly ready
  paint(
    layer,
    (g) => {
      oval(g, [1404, 600, 4, 6.4])
      limb(g, '1404,618,2 1404,640,3')
    },
    { color: '#fffbe4', edge: [0.6, 8], pool: 0, alpha: 0.95 },
  )
  const line: readonly Vessel[] = [
    { x: 1404, y: 700, k: 1, inks: BLUE, tall: true, handle: true },
    { x: 1318, y: 764, k: 0.74, inks: YELLOW },
    { x: 1226, y: 790, k: 0.62, inks: TIN },
    { x: 1130, y: 802, k: 0.84, inks: GREEN },
    { x: 1030, y: 816, k: 0.5, inks: WHITE },
    { x: 944, y: 824, k: 0.8, inks: VIOLET, tall: true, handle: true },
    { x: 834, y: 836, k: 0.58, inks: TIN },
    { x: 736, y: 846, k: 0.9, inks: YELLOW },
    { x: 622, y: 862, k: 0.66, inks: BLUE },
    { x: 516, y: 878, k: 0.8, inks: GREEN },
  ]
  for (const vessel of line) stand(layer, vessel)
  // a dipper that swims in the first of them
  paint(layer, (g) => limb(g, '1420,612,7 1452,596,6 1476,590,5'), { ...pipe, color: VIOLET, shadow: null })
}

function stand(layer: Layer, { x, y, k, inks, tall = false, handle = false }: Vessel) {
  const dice = createRng(Math.round(x))
  const [top, foot, h] = tall ? [58 * k, 44 * k, 92 * k] : [66 * k, 40 * k, 44 * k]
  const plastic: PaintOptions = {
    color: inks,
    tone: 0.36,
    edge: [1, 30],
    wash: 0.18,
    washSize: 60,
    pool: 0.12,
    form: { light: SUN, r: 14 * k, amt: 0.46, steps: 4 },
    rim: { light: SUN, color: '#fff6d4', w: 3, amt: 0.8 },
  }
  paint(layer, (g) => oval(g, [x - 14 * k, y + 5 * k, top * 1.1, 13 * k]), {
    color: '#1d1e18',
    soft: 5,
    edge: [2, 30],
    pool: 0,
    alpha: 0.45,
  })
  const side: Point[] = [
    [x - top, y - h, 1],
    [x - foot, y, 1],
    [x, y + 8 * k],
    [x + foot, y, 1],
    [x + top, y - h, 1],
  ]
  paint(layer, blob(side), plastic)
  paint(layer, (g) => oval(g, [x, y - h, top, top * 0.23]), { ...plastic, tone: 0.56 })
  paint(layer, (g) => oval(g, [x, y - h + 2 * k, top * 0.88, top * 0.18]), {
    ...plastic,
    tone: 0.18,
    rim: null,
    form: null,
    grad: [x - top, y, 0.16, x + top, y, -0.04],
  })
  if (handle)
    paint(
      layer,
      (g) => hoop(g, 3, [x, y - h + 4, top * 0.98, top * (0.7 + 0.1 * dice())], { arc: [0.1, 3] }),
      { color: ['#3a3c34', '#a8a488'], tone: 0.6, edge: [0.8, 20], pool: 0, alpha: 0.8 },
    )
}
