import { limb, oval } from '../../kit/brush.ts'
import { mountain, ridgeLine, under, type Ridge } from '../../kit/land.ts'
import { glow } from '../../kit/light.ts'
import { paint } from '../../kit/paint.ts'
import { lerp, type Rng } from '../../kit/random.ts'
import { type Layer, type Pen } from '../../kit/stage.ts'

/** The inks of the far side, from the ridge down to the mist at its foot. */
export type FarInks = {
  ridge: readonly string[]
  ridgeCun: string
  hill: readonly string[]
  hillCun: string
  jungle: readonly string[]
  mist: string
  /** Anchors of the far ridge where the light shows more of it. */
  crest?: string
}

/** As it looks at night in the rain. */
export const RAIN: FarInks = {
  ridge: ['#46564b', '#5a6a5e', '#6f7d6c'],
  ridgeCun: '#36453c',
  hill: ['#2c3c33', '#43534a', '#5f6e60'],
  hillCun: '#2a3830',
  jungle: ['#16221b', '#25332a', '#3c4b3e', '#586652'],
  mist: '#94a08c',
}

/** Two ridges and a wet wood at the water, the same by night and by day. */
export function drawFarBank(layer: Layer, rng: Rng, inks: FarInks) {
  mountain(layer, {
    rng,
    ridge: ridgeLine(
      rng,
      inks.crest ??
        '-20,322 70,300 128,236 172,252 214,222 280,318 400,336 540,316 610,262 664,190 704,216 744,204 822,306 930,326 1040,306 1096,236 1156,216 1204,172 1250,226 1330,302 1420,312 1494,256 1550,262 1620,214',
      { rough: 30, wl: 60 },
    ),
    color: inks.ridge,
    mist: [400, 480],
    cun: 520,
    cunColor: inks.ridgeCun,
    slant: 0.2,
    tone: 0.42,
    edge: [4, 60],
  })
  mountain(layer, {
    rng,
    ridge: ridgeLine(rng, '-20,380 260,340 480,388 700,396 1000,350 1250,300 1460,352 1620,330', {
      rough: 22,
      wl: 90,
    }),
    color: inks.hill,
    mist: [390, 460],
    cun: 200,
    cunColor: inks.hillCun,
    tone: 0.44,
    edge: [4, 50],
  })
  const bank = ridgeLine(rng, '-20,470 500,476 1000,470 1620,458', { rough: 6, wl: 80 })
  paint(layer, (g) => jungle(g, rng, { ridge: bank, n: 190, h: [50, 124] }), {
    color: inks.jungle,
    tone: 0.34,
    edge: [2.4, 14],
    wash: 0.36,
    washSize: 90,
    pool: 0.1,
    grad: [0, 360, -0.1, 0, 470, 0.34],
    form: { light: [800, 0], r: 6, amt: 0.22, steps: 3 },
  })
  for (let i = 0; i < 12; i++) {
    const x = rng.range(0, 1600)
    glow(layer, {
      x,
      y: rng.range(430, 490),
      r: rng.range(170, 320),
      color: inks.mist,
      a: 0.4,
      sy: 0.16,
      p: 1.5,
      noise: 1,
    })
  }
}

// Wet broadleaf crowns: uneven clumps of dabs on a leaning trunk, palms now and then.
function jungle(
  g: Pen,
  rng: Rng,
  { ridge, n, h }: { ridge: Ridge; n: number; h: readonly [number, number] },
) {
  under((x) => ridge(x) - h[0] * (0.35 + 0.3 * Math.sin(x * 0.011) * Math.sin(x * 0.0037)), 500, 6)(g)
  for (let i = 0; i < n; i++) {
    const x = lerp(-40, 1640, rng())
    const y = ridge(x)
    const height =
      rng.range(h[0], h[1]) * (0.55 + 0.6 * Math.abs(Math.sin(x * 0.006 + 1) * Math.cos(x * 0.0173)))
    if (rng() < 0.13) palm(g, rng, { x, y, height })
    else {
      for (let j = 0; j < 11; j++) {
        const a = rng() * 7
        const r = height * 0.3 * Math.sqrt(rng())
        const size = [height * rng.range(0.09, 0.2), height * rng.range(0.07, 0.15)] as const
        oval(
          g,
          [x + Math.cos(a) * r * 1.25, y - height * 0.62 + Math.sin(a) * r, ...size],
          rng.normal() * 0.5,
        )
      }
      limb(g, [
        [x + rng.normal() * 3, y + 8, height * 0.05],
        [x, y - height * 0.5, height * 0.03],
      ])
    }
  }
}

function palm(g: Pen, rng: Rng, { x, y, height }: { x: number; y: number; height: number }) {
  const tx = x + rng.normal() * height * 0.2
  const ty = y - height * 1.15
  limb(g, [
    [x, y + 6, 5],
    [lerp(x, tx, 0.4), y - height * 0.5, 4],
    [tx, ty, 3],
  ])
  for (let j = 0; j < 9; j++) {
    const a = -Math.PI / 2 + rng.normal() * 1.5
    const l = height * rng.range(0.22, 0.36)
    limb(g, [
      [tx, ty, 3],
      [tx + Math.cos(a) * l * 0.6, ty + Math.sin(a) * l * 0.6, 5],
      [tx + Math.cos(a) * l, ty + Math.sin(a) * l + l * 0.4, 0.8],
    ])
  }
}
