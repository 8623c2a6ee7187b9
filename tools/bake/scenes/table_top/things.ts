import { createCutter } from '../../kit/cutter.ts'
import { oval } from '../../kit/brush.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { shifted, type Point } from '../../kit/points.ts'
import { type Rng } from '../../kit/random.ts'
import { type Layer, type Pen } from '../../kit/stage.ts'
import { lamplight } from './cloth.ts'
import { LAMP, ON_CLOTH } from './palette.ts'

export const THREADS = {
  white: ['#6d675b', '#bfb8a6', '#f7f1e1'],
  blue: ['#15283f', '#35597f', '#86a8c6'],
} as const

/** A round mooncake tin with its lid on: pressed flowers, the enamel worn off where a thumb opens it. */
export function drawTin(layer: Layer, rng: Rng) {
  const [x, y] = [1392, 300]
  const tin = createCutter(
    layer,
    {
      color: ['#2a1c0c', '#5f4420', '#a27b3b', '#d9b56c', '#f7e4ae'],
      tone: 0.5,
      edge: [1.4, 50],
      wash: 0.2,
      washSize: 90,
      pool: 0.2,
      grain: 0.1,
      form: { light: LAMP, r: 14, amt: 0.4, steps: 4 },
    },
    (points) => shifted(points, x, y),
  )
  tin.disc([-4, 14, 176, 172], { tone: 0.24, shadow: { ...ON_CLOTH, dx: -14, dy: 20, r: 16, a: 0.7 } })
  const lid = tin.disc([0, 0, 172, 167], { rim: { light: LAMP, color: '#fff0c4', w: 5, amt: 0.9 } })
  tin.disc([0, 2, 150, 145], { tone: 0.42, form: { light: [1480, 900], r: 7, amt: 0.4, steps: 3 } })
  tin.disc([0, 4, 138, 133], { tone: 0.52, form: { light: LAMP, r: 6, amt: 0.3, steps: 3 } })
  const petals = (g: Pen) => {
    for (let i = 0; i < 8; i++) {
      const a = (i / 8) * Math.PI * 2 + 0.2
      oval(g, [x + Math.cos(a) * 56, y + 4 + Math.sin(a) * 54, 34, 19], a)
    }
    oval(g, [x, y + 4, 20, 19])
    for (let i = 0; i < 16; i++) {
      const a = (i / 16) * Math.PI * 2
      oval(g, [x + Math.cos(a) * 113, y + 4 + Math.sin(a) * 109, 10, 6], a + 1.57)
    }
  }
  const pressed: PaintOptions = {
    color: ['#4a3316', '#92702f', '#dcb96f', '#fbe9b8'],
    tone: 0.55,
    edge: [1, 18],
    pool: 0.3,
    poolR: 3,
  }
  paint(layer, petals, {
    ...pressed,
    form: { light: LAMP, r: 6, amt: 0.5, steps: 3 },
    shadow: { dx: -2, dy: 4, r: 3, a: 0.5, inside: true },
  })
  const scratches = Array.from({ length: 16 }, (): Point[] => {
    const [a, b] = [rng.normal() * 90, 60 + rng.normal() * 60]
    return [
      [a, b, 0.6],
      [a + 16, b + rng.normal() * 14, 2],
      [a + 34, b + rng.normal() * 24, 0.6],
    ]
  })
  tin.lines(scratches, { clip: lid, alpha: 0.45, dry: 0.2 })
  tin.disc([30, 150, 44, 14, -0.2], { clip: lid, color: '#6c6a60', soft: 4, pool: 0, alpha: 0.5, form: null })
}

/** Her account: a strip of cloth, one stitch for each time, kept where nobody would read it. */
export function drawAccount(layer: Layer, rng: Rng) {
  const strip = createCutter(layer, {
    color: ['#23221f', '#454239', '#6f6a5b', '#9d9680'],
    tone: 0.5,
    edge: [2.2, 30],
    wash: 0.14,
    washSize: 120,
    grain: 0.1,
    form: { light: LAMP, r: 8, amt: 0.26, steps: 3 },
    shadow: ON_CLOTH,
    shade: (x, y) => 0.3 * lamplight(x, y) - 0.06,
  })
  strip.sheet('660,706,1 760,694 860,700 930,690,1 936,744 928,806,1 840,812 750,806 664,818,1 656,760')
  strip.lines(['700,700,1 706,760,4 700,812,1', '850,700,1 842,756,4 850,808,1'], { alpha: 0.3, dry: 0 })
  // frayed where it was torn off
  const fray = (x: number, side: number) =>
    Array.from({ length: 16 }, (_, i): Point[] => [
      [x, 706 + i * 7, 2.4],
      [x + side * rng.range(5, 12), 706 + i * 7 + rng.normal() * 3, 1],
    ])
  strip.bars([...fray(660, -1), ...fray(930, 1)], { edge: [0.8, 10], form: null, shadow: null })
  const row = (y: number, n: number, thread: readonly string[]) => {
    const stitches = Array.from({ length: n }, (_, i): Point[] => {
      const [a, b] = [690 + i * 19 + rng.normal(), y + rng.normal() * 1.6 - i * 0.5]
      return [
        [a, b - 7, 3],
        [a + 1, b, 4.4],
        [a + 2, b + 7, 3],
      ]
    })
    strip.bars(stitches, {
      color: thread,
      tone: 0.6,
      edge: [0.6, 8],
      form: null,
      shadow: { dx: -1, dy: 3, r: 2, a: 0.6 },
      shade: () => 0,
    })
  }
  row(730, 11, THREADS.white)
  row(762, 7, THREADS.blue)
  row(790, 4, THREADS.white)
}

/** A card of blue thread, the end of it running off towards the needle. */
export function drawThread(layer: Layer) {
  const material: PaintOptions = {
    color: THREADS.blue,
    tone: 0.5,
    edge: [0.9, 14],
    wash: 0.2,
    washSize: 30,
    form: { light: LAMP, r: 3, amt: 0.5, steps: 3 },
    shadow: { ...ON_CLOTH, dx: -4, dy: 7, r: 5 },
  }
  const card = createCutter(layer, {
    ...material,
    color: ['#4c4130', '#8d7c5c', '#cbb98e'],
    edge: [1.4, 24],
    tone: 0.55,
  })
  card.board('470,744 560,728 576,812 486,830')
  const thread = createCutter(layer, material)
  const turns = Array.from(
    { length: 13 },
    (_, i) => `${484 + i * 5.6},${742 - i},5 ${488 + i * 5.6},${780 - i},5.6 ${494 + i * 5.6},${824 - i},5`,
  )
  thread.bars(turns)
  thread.bars([
    '556,736,3 604,700,3.2 640,724,3.2 626,772,3.2 590,800,3.2 604,850,3.2 700,856,3.2 800,838,3 884,852,2.6',
  ])
  const needle = createCutter(layer, {
    color: ['#3f4444', '#8e9693', '#e9efe8'],
    tone: 0.6,
    edge: [0.5, 14],
    shadow: { ...ON_CLOTH, dx: -4, dy: 6, r: 4 },
  })
  needle.bars(['880,852,3 896,854,5.4 930,860,4 978,868,0.8'])
}
