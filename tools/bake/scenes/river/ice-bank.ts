import { oval, poly } from '../../kit/brush.ts'
import { drifts, ridgeLine, under } from '../../kit/land.ts'
import { paint } from '../../kit/paint.ts'
import { bow } from '../../kit/pen.ts'
import { blades } from '../../kit/plants.ts'
import { resampled, type Point } from '../../kit/points.ts'
import { createRng, smooth, type Rng } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'

/** Our bank, a big torn sheet in its own shadow: it gives the picture its diagonal. */
export function drawIceBank(layer: Layer, rng: Rng) {
  const bank = ridgeLine(rng, '-20,584 150,606 330,668 470,716 640,752 820,806 1000,846 1240,876 1620,912', {
    rough: 12,
    wl: 120,
    jag: 1,
  })
  paint(
    layer,
    under((x) => bank(x) - 3, 930),
    { color: '#0b151f', edge: [3, 40], pool: 0, soft: 7, alpha: 0.55 },
  )
  const drift = drifts(rng, { horizon: 520, amt: 0.3, wl: 300 })
  const sheet = paint(layer, under(bank, 930), {
    color: ['#0d1823', '#1b2b3b', '#33485b', '#566b7e'],
    edge: [4, 64],
    tone: 0.44,
    wash: 0.3,
    washSize: 200,
    torn: { w: 5, color: '#a9b8c3', amt: 0.85 },
    pool: 0,
    shade: (x, y) => drift(x, y) - 0.34 * smooth(20, 210, y - bank(x)) - 0.1 * smooth(420, 0, x),
  })
  // Broken crust: slabs that lean on one another, each with a lit lip.
  const crust = createRng(14)
  for (let i = 0; i < 26; i++) {
    const x = crust.range(20, 1000)
    const y = bank(x) + crust.range(14, 120)
    const w = crust.range(9, 30)
    const h = w * crust.range(0.16, 0.34)
    const slab: Point[] = [
      [x - w, y + h * 0.4, 1],
      [x - w * 0.5, y - h * crust.range(0.6, 1)],
      [x + w * 0.4, y - h * crust.range(0.4, 1)],
      [x + w, y + h * 0.5, 1],
      [x, y + h],
    ]
    const low = slab.map(([px, py, c]): Point => [px + 5, py + 5, c])
    paint(layer, (g) => poly(g, low), {
      color: '#0a141e',
      clip: sheet,
      edge: [2, 14],
      soft: 1.6,
      pool: 0,
      alpha: 0.55,
    })
    paint(layer, (g) => poly(g, slab), {
      color: ['#1a2a3a', '#2f4357', '#566b7e'],
      clip: sheet,
      edge: [4, 16],
      tone: 0.4,
      pool: 0,
      alpha: 0.7,
      rim: { light: [1000, 560], color: '#a9b8c3', w: 2.4, amt: 0.5 },
    })
  }
  footprints(layer)
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 130; i++) {
        const x = rng.range(-20, 1000)
        const y = bank(x) + rng.range(4, 130) ** 1.02
        bow(g, rng.range(0.6, 1.8), [x, y], [x + 18, y + 3], [x + rng.range(26, 90), y + rng.range(6, 28)])
      }
    },
    { color: '#8699a8', edge: [1.4, 18], pool: 0, dry: 0.3, alpha: 0.34 },
  )
  paint(
    layer,
    (g) =>
      blades(g, rng, { x0: 560, x1: 980, n: 90, h: [14, 46], lean: 0.32, w: 2, base: (x) => bank(x) + 6 }),
    {
      color: ['#0a131b', '#1d2a35'],
      edge: [0.8, 10],
      pool: 0,
    },
  )
  paint(
    layer,
    (g) =>
      blades(g, rng, { x0: 80, x1: 420, n: 80, h: [16, 54], lean: 0.26, w: 2.2, base: (x) => bank(x) + 8 }),
    {
      color: ['#081018', '#17232e'],
      edge: [0.8, 10],
      pool: 0,
    },
  )
}

// They come from behind us and stop at her heels.
function footprints(layer: Layer) {
  const path = resampled('640,960 616,900 580,852 540,816 506,790', 11).filter((_, i) => i % 4 === 0)
  paint(
    layer,
    (g) =>
      path.forEach(([x, y], i) => {
        const size = 1.15 - i / 18
        const side = i % 2 ? 1 : -1
        oval(g, [x + side * 13 * size, y - side * 3 * size, 13 * size, 6.4 * size], -0.9)
      }),
    { color: ['#060d15', '#122030'], edge: [2, 14], pool: 0, soft: 0.8, alpha: 0.85 },
  )
}
