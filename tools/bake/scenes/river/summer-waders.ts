import { place } from '../../kit/body.ts'
import { limb, oval, poly } from '../../kit/brush.ts'
import { paint } from '../../kit/paint.ts'
import { hoop } from '../../kit/pen.ts'
import { type Point, type Points } from '../../kit/points.ts'
import { createRng } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'
import { turned } from '../../kit/transform.ts'
import { waderWithBundle, waderWithCoat } from '../../kit/wader-bundle.ts'

/** Where the moon stands. */
export const MOON = [1180, 60] as const
const DEEP = ['#060e0b', '#12221c', '#233a30']

/** Ji-young with her bundle, and the other woman further out; frogs go quiet in a ring around them. */
export function drawWaders(layer: Layer) {
  for (const r of [300, 232, 168, 112]) ring(layer, [560, 676, r], 0.16 + (300 - r) / 900)
  waderWithCoat(layer, place(716, 706, 236, true), {
    cloth: ['#081010', '#14201f', '#243633', '#435a55', '#7f9488'],
    bundle: ['#0a0b09', '#1a1a15', '#34322a', '#5a5748', '#96937a'],
    hair: ['#030504', '#080c0a', '#141b17', '#34403a'],
    skin: ['#1f1913', '#483a29', '#78654a', '#b3a27d'],
    light: MOON,
    formLight: MOON,
    form: 0.32,
    rim: '#d8e2c8',
    rimAmt: 0.7,
  })
  waterline(layer, { x: 716, y: 594, w: 36 })
  ring(layer, [758, 596, 9], 0.4)
  // she leans into the current
  waderWithBundle(turned(layer, [474, 682], -0.07), place(474, 862, 340), {
    cloth: ['#081011', '#152221', '#283c3a', '#4a615c', '#879a8e'],
    bundle: ['#191a14', '#33352a', '#5c5e4a', '#8d9074', '#bcbc9c'],
    scarf: ['#22090d', '#4f161a', '#7e2b2c', '#a9504a'],
    hair: ['#030504', '#080c0a', '#141b17', '#34403a'],
    skin: ['#1f1913', '#483a29', '#78654a', '#b3a27d'],
    light: MOON,
    formLight: MOON,
    form: 0.36,
    rim: '#d8e2c8',
    rimAmt: 0.7,
    line: '#020403',
  })
  waterline(layer, { x: 472, y: 682, w: 50 })
  // the stream heaps up a little against her, on the left
  wavelets(layer, ['418,683,1 440,686,3 462,687,1.4'], 0.6)
}

// Short bright strokes where the water is lifted.
function wavelets(layer: Layer, lines: readonly Points[], alpha: number) {
  paint(layer, (g) => lines.forEach((line) => limb(g, line)), {
    color: ['#54695a', '#c9d5b8'],
    tone: 0.6,
    edge: [2, 20],
    pool: 0,
    dry: 0.3,
    alpha,
  })
}

// A ring on the water: broken, brighter on the moon's side.
function ring(layer: Layer, [x, y, r]: readonly [number, number, number], alpha: number) {
  paint(layer, (g) => hoop(g, 1 + r / 90, [x, y, r, r * 0.2]), {
    color: ['#54695a', '#b9c8ae'],
    tone: 0.6,
    grad: [x - r, y, -0.6, x + r, y, 0.5],
    edge: [2, 22],
    pool: 0,
    dry: 0.2,
    alpha,
  })
}

// Water over what is under water: it takes the body away, gives a dark broken reflection and one bright lip.
function waterline(layer: Layer, { x, y, w }: { x: number; y: number; w: number }) {
  const surface: Point[] = [
    [x - w * 3, y + w * 0.2, 1],
    [x - w, y + w * 0.08],
    [x, y - w * 0.04],
    [x + w, y + w * 0.08],
    [x + w * 3, y + w * 0.2, 1],
    [x + w * 3, y + w * 3.6, 1],
    [x - w * 3, y + w * 3.6, 1],
  ]
  paint(layer, (g) => poly(g, surface), { blend: 'erase', edge: [3, 26], soft: 0.8, pool: 0 })
  const dice = createRng(Math.round(x))
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 16; i++) {
        const t = i / 16
        oval(g, [
          x + dice.normal() * w * (0.2 + t * 0.4),
          y + w * (0.14 + t * 1.5),
          w * (1 - t * 0.5),
          w * 0.07,
        ])
      }
    },
    {
      color: DEEP,
      tone: 0.2,
      edge: [4, 26],
      soft: 1.2,
      pool: 0,
      alpha: 0.8,
      fade: [x, y, 1, x, y + w * 1.7, 0],
    },
  )
  // the stream parts: what is lifted runs out downstream
  wavelets(
    layer,
    [
      [
        [x + w * 0.7, y + w * 0.04, 1],
        [x + w * 1.5, y + w * 0.1, w * 0.05],
        [x + w * 2.7, y + w * 0.02, 0.8],
      ],
      [
        [x + w * 0.3, y + w * 0.24, 0.8],
        [x + w * 1.2, y + w * 0.36, w * 0.04],
        [x + w * 2, y + w * 0.34, 0.8],
      ],
    ],
    0.42,
  )
}
