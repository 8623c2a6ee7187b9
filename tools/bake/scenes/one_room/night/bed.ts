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
  drawQuilt(bed)
}

// Folded in three, as one folds what was lent: it slumps a little to the wall; the pillow lies on it.
function drawQuilt(bed: Layer) {
  const quilt: PaintOptions = {
    color: ['#080c12', '#1b2431', '#36424f', '#626a68', '#a88c62'],
    edge: [2.2, 40],
    wash: 0.16,
    washSize: 90,
    pool: 0.2,
    form: { light: [760, 300], r: 11, amt: 0.4, steps: 4 },
    rim: { light: GAP, color: '#dda45c', w: 3, amt: 0.5, reach: 340 },
    shade: (x) => -0.14 * smooth(1100, 1290, x),
  }
  const fold = (outline: string, tone: number) =>
    paint(bed, blob(outline), {
      ...quilt,
      tone,
      shadow: { dx: 4, dy: 7, r: 6, a: 0.6 },
    })
  fold('1020,662 1006,652 1006,634 1022,622 1130,618 1250,620 1276,632 1278,650 1264,662 1140,664', 0.36)
  fold('1030,626 1016,616 1018,600 1032,588 1130,584 1246,592 1268,604 1270,618 1258,628 1140,630', 0.42)
  fold(
    '1046,592 1030,582 1034,566 1056,548 1080,536 1200,536 1236,548 1262,570 1264,586 1250,598 1140,600',
    0.46,
  )
  paint(
    bed,
    (g) => {
      for (const l of [
        '1030,646,0.8 1110,642,2.4 1180,648,0.8',
        '1040,612,0.8 1100,608,2.4 1150,612,0.8',
        '1052,574,0.8 1110,578,2.4 1176,574,0.8',
        '1200,612,0.8 1232,612,2.2 1262,610,0.8',
      ])
        limb(g, l)
    },
    { color: '#04070c', edge: [2, 26], soft: 0.8, pool: 0, alpha: 0.5 },
  )
  drawPillow(bed)
}

function drawPillow(bed: Layer) {
  paint(
    bed,
    blob('1064,550,1 1068,530 1070,514,1 1112,508 1166,508 1222,516,1 1224,534 1234,556,1 1180,560 1112,558'),
    {
      color: ['#131c1e', '#303c3a', '#656a60', '#a89a78', '#e8d2a0'],
      tone: 0.42,
      edge: [1.8, 30],
      wash: 0.16,
      washSize: 60,
      form: { light: [760, 300], r: 13, amt: 0.4, steps: 4 },
      rim: { light: GAP, color: '#ffd68e', w: 3, amt: 0.6, reach: 340 },
      shadow: { dx: 5, dy: 7, r: 7, a: 0.55 },
    },
  )
  paint(
    bed,
    (g) => {
      for (const l of [
        '1080,522,1 1112,534,3 1150,530,1',
        '1214,524,1 1190,536,3 1164,534,1',
        '1086,546,1 1120,542,2.4 1150,548,1',
      ])
        limb(g, l)
    },
    { color: '#0d1516', edge: [2, 20], soft: 1.2, pool: 0, alpha: 0.5 },
  )
}
