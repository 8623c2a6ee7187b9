import { blob, limb, poly } from '../../../kit/brush.ts'
import { type Form, type PaintOptions, paint } from '../../../kit/paint.ts'
import { smooth } from '../../../kit/random.ts'
import { type Layer, type Stage } from '../../../kit/stage.ts'
import { EYE, GAP } from './palette.ts'

const LIT: Form = { light: [600, 640], r: 16, amt: 0.4, steps: 4 }

// A place on the bed: 0 the aisle .. 1 the wall, near 1 at the back wall .. 2.4 at the foot, height on the back wall.
const on = (across: number, near: number, y: number) =>
  [EYE[0] + (744 + across * 206 - EYE[0]) * near, EYE[1] + (y - EYE[1]) * near] as const

const MATTRESS = 512
const FOOT = 2.4

/** A narrow bed along the wall, its edges run with the boards; the quilt is folded at its foot. */
export function drawBed(stage: Stage) {
  const bed = stage.layer('bed', { depth: 0.55, lit: true })
  const wood: PaintOptions = {
    color: ['#050706', '#11120e', '#2b2416', '#6c5027', '#c08a44'],
    edge: [1.6, 50],
    wash: 0.2,
    washSize: 100,
  }
  // what is under it, then the side and the foot
  paint(bed, (g) => poly(g, [on(0, 1, 560), on(0, FOOT, 560), on(0, FOOT, 600), on(0, 1, 600)]), {
    ...wood,
    color: ['#020303', '#0a0b08', '#1c1910'],
    tone: 0.3,
    shadow: { dx: -10, dy: 6, r: 16, a: 0.6 },
  })
  paint(bed, (g) => poly(g, [on(0, FOOT, 556), on(1, FOOT, 556), on(1, FOOT, 600), on(0, FOOT, 600)]), {
    ...wood,
    color: ['#020303', '#070908', '#12130f'],
    tone: 0.34,
    fade: [0, 800, 1, 0, 884, 0.35],
  })
  paint(bed, (g) => poly(g, [on(0, FOOT, 508), on(1, FOOT, 508), on(1, FOOT, 560), on(0, FOOT, 560)]), {
    ...wood,
    tone: 0.3,
    shade: (x) => 0.14 * smooth(1060, 880, x) - 0.2 * smooth(1100, 1380, x),
    rim: { light: GAP, color: '#c9944a', w: 3, amt: 0.5, reach: 340 },
  })
  paint(
    bed,
    (g) => {
      for (const across of [0.015, 0.985])
        limb(g, [
          [...on(across, FOOT, 500), 24],
          [...on(across, FOOT, 600), 20],
        ])
    },
    {
      ...wood,
      tone: 0.3,
      form: { ...LIT, r: 8 },
      rim: { light: GAP, color: '#e2aa5a', w: 3, amt: 0.8, reach: 380 },
    },
  )
  paint(bed, (g) => poly(g, [on(0, 1, 524), on(0, FOOT, 524), on(0, FOOT, 566), on(0, 1, 566)]), {
    ...wood,
    tone: 0.34,
    shade: (x) => 0.3 * smooth(920, 760, x),
  })
  const sheet: PaintOptions = {
    color: ['#0a1214', '#1b2a2d', '#3b4a49', '#6d7166', '#b8a67e', '#ecd3a0'],
    edge: [1.8, 50],
    wash: 0.16,
    washSize: 150,
    pool: 0.1,
  }
  paint(
    bed,
    (g) => poly(g, [on(0, 1, MATTRESS), on(1, 1, MATTRESS), on(1, FOOT, MATTRESS), on(0, FOOT, MATTRESS)]),
    {
      ...sheet,
      tone: 0.34,
      shade: (x, y) =>
        0.06 + 0.22 * smooth(1040, 760, x) - 0.14 * smooth(1100, 1400, x) - 0.06 * smooth(560, 660, y),
    },
  )
  // the sheet falls a hand's breadth over the side
  const nears = [1, 1.14, 1.3, 1.44, 1.6, 1.76, 1.92, 2.08, 2.24, FOOT]
  const hem = nears.map((near, i) => on(-0.015, near, 531 + (i % 2) * 3))
  paint(bed, (g) => poly(g, [...hem, on(0, FOOT, MATTRESS), on(0, 1, MATTRESS)]), {
    ...sheet,
    tone: 0.46,
    edge: [2.4, 40],
    shade: (x) => 0.14 * smooth(880, 760, x) - 0.12 * smooth(840, 900, x),
    rim: { light: GAP, color: '#e8b468', w: 3, amt: 0.7, reach: 260 },
    shadow: { dx: -3, dy: 5, r: 6, a: 0.5 },
  })
  // creases that run to where she sits
  paint(
    bed,
    (g) => {
      for (const l of [
        '880,560,1 930,556,4 1000,566,1',
        '876,576,1 940,586,4 1010,604,1',
        '870,548,1 910,536,3 950,532,1',
        '800,524,0.8 820,530,2.4 846,548,0.8',
      ])
        limb(g, l)
    },
    { color: '#0a1214', edge: [3, 36], soft: 1.4, pool: 0, alpha: 0.5 },
  )
  drawPillow(bed)
  drawQuilt(bed)
}

function drawPillow(bed: Layer) {
  paint(bed, blob('770,512,1 776,486 806,474 860,474 916,478 940,492 944,516,1 900,528 830,528'), {
    color: ['#131c1e', '#36423f', '#77796a', '#c9b58a', '#f4dfae'],
    tone: 0.36,
    edge: [1.8, 30],
    wash: 0.16,
    washSize: 60,
    form: { ...LIT, r: 13 },
    rim: { light: GAP, color: '#ffd68e', w: 3, amt: 0.8, reach: 300 },
    shadow: { dx: 8, dy: 8, r: 9, a: 0.5 },
  })
  paint(
    bed,
    (g) => {
      for (const l of ['822,490,1 850,504,4 884,494,1', '790,514,1 830,510,2.6 860,516,1']) limb(g, l)
    },
    { color: '#0d1516', edge: [2, 20], soft: 1.2, pool: 0, alpha: 0.5 },
  )
}

// Folded in three, as one folds what was lent.
function drawQuilt(bed: Layer) {
  const quilt: PaintOptions = {
    color: ['#080c12', '#18202c', '#303a48', '#5a6062', '#a88c62'],
    edge: [2.6, 34],
    wash: 0.16,
    washSize: 120,
    pool: 0.14,
  }
  const [a, b, low, high] = [1.98, 2.36, MATTRESS, 476]
  paint(bed, (g) => poly(g, [on(0.09, a, high), on(0.92, a, high), on(0.92, b, high), on(0.09, b, high)]), {
    ...quilt,
    tone: 0.44,
    shade: (x) => 0.12 * smooth(1100, 860, x) - 0.16 * smooth(1060, 1340, x),
    shadow: { dx: -6, dy: 4, r: 10, a: 0.5 },
  })
  paint(bed, (g) => poly(g, [on(0.09, a, high), on(0.09, b, high), on(0.09, b, low), on(0.09, a, low)]), {
    ...quilt,
    tone: 0.5,
    rim: { light: GAP, color: '#dda45c', w: 3, amt: 0.6, reach: 300 },
  })
  paint(bed, (g) => poly(g, [on(0.09, b, high), on(0.92, b, high), on(0.92, b, low), on(0.09, b, low)]), {
    ...quilt,
    tone: 0.22,
  })
  paint(
    bed,
    (g) => {
      for (const y of [484, 498]) {
        limb(g, [
          [...on(0.09, a, y), 1.6],
          [...on(0.08, (a + b) / 2, y + 1), 3.4],
          [...on(0.09, b, y), 2],
        ])
        limb(g, [
          [...on(0.09, b, y), 2],
          [...on(0.5, b, y + 2), 4],
          [...on(0.92, b, y), 2],
        ])
      }
      for (const u of [0.3, 0.54, 0.76])
        limb(g, [
          [...on(u, a, high), 0.8],
          [...on(u + 0.01, (a + b) / 2, high + 1), 2.6],
          [...on(u, b, high), 1],
        ])
    },
    { color: '#04070c', edge: [2, 26], soft: 0.8, pool: 0, alpha: 0.55 },
  )
}
