import { createCutter } from '../../kit/cutter.ts'
import { type PaintOptions } from '../../kit/paint.ts'
import { type Point } from '../../kit/points.ts'
import { type Rng } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'
import { lamplight } from './cloth.ts'
import { LAMP, ON_CLOTH } from './palette.ts'

export const THREADS = {
  white: ['#6d675b', '#bfb8a6', '#f7f1e1'],
  blue: ['#15283f', '#35597f', '#86a8c6'],
} as const

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
