import { blob, limb, oval, poly, shape } from '../../../kit/brush.ts'
import { type PaintOptions, paint } from '../../../kit/paint.ts'
import { type Point } from '../../../kit/points.ts'
import { createRng, smooth } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { TUBE, IRON } from './palette.ts'

type At = (across: number, far: number, y: number) => Point

// A corner of a bunk: across from the aisle (0) to the wall (1), near (0) to far (1), height in units at the near post.
const cornersOf =
  (mirrored: boolean): At =>
  (across, far, y) => {
    const t = 1 / (1 + far * 1.18)
    const px = 640 + (-600 + across * -330) * t * (mirrored ? -1 : 1)
    return [px, 400 + (y - 400) * t]
  }

const SHEET: PaintOptions = { edge: [1.6, 50], wash: 0.12, washSize: 160, pool: 0.1 }
const LOWER = 700
const UPPER = 262

/** One two-tier bunk along a wall: wall side in shadow, boards seen from below, a mattress that lies on them. */
export function drawBunk(bunks: Layer, mirrored: boolean) {
  const at = cornersOf(mirrored)
  const quad = (a: readonly [number, number, number][]) => a.map((p) => at(...p))
  const fall = (x: number) => 0.12 * smooth(mirrored ? 1500 : -200, mirrored ? 940 : 340, x)
  paint(
    bunks,
    (g) =>
      poly(
        g,
        quad([
          [1, -0.5, UPPER],
          [1, 1, UPPER],
          [1, 1, LOWER],
          [1, -0.5, LOWER],
        ]),
      ),
    {
      ...SHEET,
      color: ['#0d1315', '#1a2426', '#2c3837', '#46524f'],
      tone: 0.2,
      pool: 0,
      shade: fall,
    },
  )
  // boards of the upper bed from below
  paint(
    bunks,
    (g) =>
      poly(
        g,
        quad([
          [0, -0.5, UPPER],
          [0, 1, UPPER],
          [1, 1, UPPER],
          [1, -0.5, UPPER],
        ]),
      ),
    {
      ...SHEET,
      color: ['#0b0f10', '#191f1e', '#2c302a', '#4a4a3c'],
      tone: 0.3,
    },
  )
  paint(
    bunks,
    (g) => {
      for (let i = -4; i < 10; i++) {
        const far = i / 10
        limb(g, [
          [...pair(at(0, far, UPPER)), 3],
          [...pair(at(1, far, UPPER)), 2],
        ])
      }
    },
    { color: '#070a0b', edge: [1, 30], pool: 0, alpha: 0.6 },
  )
  // lower mattress: a top that takes the tube, a side
  paint(
    bunks,
    (g) =>
      poly(
        g,
        quad([
          [0, -0.5, LOWER - 44],
          [0, 1, LOWER - 44],
          [1, 1, LOWER - 44],
          [1, -0.5, LOWER - 44],
        ]),
      ),
    {
      ...SHEET,
      color: ['#1c2529', '#36444a', '#5c6a6a', '#929c92', '#ced2c2'],
      tone: 0.34,
      shade: (x) => fall(x) * 1.3,
    },
  )
  for (const [y, color] of [
    [UPPER, ['#20282a', '#3a4648', '#5e6a66', '#98a094']],
    [LOWER, ['#161e22', '#2a363a', '#46545a', '#7c8a8a']],
  ] as const)
    paint(
      bunks,
      (g) =>
        poly(
          g,
          quad([
            [0, -0.5, y - 46],
            [0, 1, y - 46],
            [0, 1, y],
            [0, -0.5, y],
          ]),
        ),
      {
        ...SHEET,
        color,
        tone: 0.4,
        shade: fall,
      },
    )
  // frame, a ladder between the beds, the dark below
  for (const y of [UPPER, LOWER])
    paint(
      bunks,
      (g) =>
        poly(
          g,
          quad([
            [0, -0.5, y - 8],
            [0, 1, y - 8],
            [0, 1, y + 20],
            [0, -0.5, y + 20],
          ]),
        ),
      {
        ...SHEET,
        color: IRON,
        tone: 0.44,
        shade: fall,
        rim: { light: TUBE, color: '#cfdad2', w: 2.4, amt: 0.6, reach: 500 },
      },
    )
  paint(
    bunks,
    (g) =>
      poly(
        g,
        quad([
          [0.05, -0.5, 722],
          [0.05, 1, 722],
          [0.05, 1, 900],
          [0.05, -0.5, 900],
        ]),
      ),
    {
      ...SHEET,
      color: ['#070b0d', '#101718', '#1c2424'],
      tone: 0.36,
      alpha: 0.9,
    },
  )
  for (const far of [0, 1]) drawPost(bunks, at, far)
  paint(
    bunks,
    (g) => {
      for (const far of [0.52, 0.72])
        limb(g, [
          [...pair(at(-0.03, far, 150)), 9 - far * 4],
          [...pair(at(-0.03, far, 905)), 9 - far * 4],
        ])
      for (const y of [200, 300, 400, 500, 600, 700, 800])
        limb(g, [
          [...pair(at(-0.03, 0.52, y)), 6],
          [...pair(at(-0.03, 0.72, y)), 5],
        ])
    },
    { ...SHEET, color: IRON, tone: 0.4, form: { light: TUBE, r: 3, amt: 0.4, steps: 3 } },
  )
}

function drawPost(bunks: Layer, at: At, far: number) {
  const [x0, y0] = at(0, far, 60)
  const [x1, y1] = at(0, far, 905)
  paint(
    bunks,
    (g) =>
      limb(g, [
        [x0, y0, far ? 11 : 24],
        [x1, y1, far ? 11 : 24],
      ]),
    {
      ...SHEET,
      color: IRON,
      tone: 0.36,
      form: { light: TUBE, r: 9, amt: 0.36, steps: 3 },
      rim: { light: TUBE, color: '#dfe9e2', w: 3, amt: 0.8, reach: 600 },
    },
  )
}

const pair = ([x, y]: Point) => [x, y] as const

/** What lies on the beds: quilts folded into blocks at the foot, one thrown over the rail. */
export function drawBedding(bunks: Layer) {
  const left = cornersOf(false)
  const right = cornersOf(true)
  foldedQuilt(bunks, left, [0.62, 0.94, LOWER - 44, 84], ['#2c2a36', '#4f4c5c', '#827e88', '#c0bab4'])
  foldedQuilt(bunks, right, [0.62, 0.94, LOWER - 44, 84], ['#1c2c2a', '#3a524c', '#6a8276', '#aebea8'])
  foldedQuilt(bunks, right, [0.5, 0.9, UPPER - 46, 80], ['#33302a', '#5e584a', '#958a70', '#d0c4a0'])
  // over the left upper rail a quilt hangs, as it was thrown off for the night shift
  const over = [
    left(0, 0.06, 196),
    left(0, 0.3, 196),
    left(0, 0.34, 318),
    left(-0.01, 0.2, 344),
    left(-0.01, 0.05, 372),
  ]
  paint(bunks, (g) => poly(g, over), {
    ...SHEET,
    color: ['#20303a', '#435a66', '#76909a', '#b4c4c4'],
    tone: 0.42,
    edge: [3, 30],
    form: { light: TUBE, r: 14, amt: 0.3, steps: 4 },
    shadow: { dx: -4, dy: 8, r: 9, a: 0.5 },
  })
  paint(
    bunks,
    (g) => {
      for (const f of [0.1, 0.17, 0.25])
        limb(g, [
          [...pair(left(0, f, 204)), 1],
          [...pair(left(0, f + 0.01, 280)), 4],
          [...pair(left(0, f + 0.03, 340)), 1],
        ])
    },
    { color: '#141e26', edge: [2, 26], soft: 1, pool: 0, alpha: 0.55 },
  )
  drawCurtain(bunks)
}

// A block of folded quilt: top, long side, the end that faces us.
function foldedQuilt(
  bunks: Layer,
  at: At,
  [near, far, y, h]: readonly [number, number, number, number],
  color: readonly string[],
) {
  const soft: PaintOptions = { ...SHEET, color, edge: [2.4, 24] }
  const over = y - h
  if (over > 400)
    paint(
      bunks,
      (g) => poly(g, [at(0.1, near, over), at(0.1, far, over), at(0.9, far, over), at(0.9, near, over)]),
      {
        ...soft,
        tone: 0.66,
      },
    )
  paint(
    bunks,
    (g) => poly(g, [at(0.1, near, over), at(0.9, near, over), at(0.9, near, y), at(0.1, near, y)]),
    {
      ...soft,
      tone: 0.32,
    },
  )
  paint(bunks, (g) => poly(g, [at(0.1, near, over), at(0.1, far, over), at(0.1, far, y), at(0.1, near, y)]), {
    ...soft,
    tone: 0.46,
    shadow: { dx: 0, dy: 5, r: 6, a: 0.4 },
  })
  paint(
    bunks,
    (g) => {
      for (const d of [0.36, 0.68]) {
        limb(g, [
          [...pair(at(0.1, near, over + h * d)), 2.4],
          [...pair(at(0.1, (near + far) / 2, over + h * (d + 0.05))), 3.4],
          [...pair(at(0.1, far, over + h * d)), 1.6],
        ])
        limb(g, [
          [...pair(at(0.1, near, over + h * d)), 2.4],
          [...pair(at(0.9, near, over + h * d)), 2],
        ])
      }
    },
    { color: '#0c1113', edge: [1.4, 20], soft: 0.6, pool: 0, alpha: 0.6 },
  )
}

// The right near bunk has its curtain drawn: the quiet of the room.
function drawCurtain(bunks: Layer) {
  const rng = createRng(403)
  const top =
    '1262,232,1 1400,196 1520,166 1660,132,1 1660,960,1 1500,924 1400,892 1330,846 1270,822,1 1266,640 1274,420'
  const cloth = paint(bunks, blob(top), {
    ...SHEET,
    color: ['#0c1115', '#182126', '#28343a', '#44525a', '#76858a'],
    tone: 0.34,
    edge: [2.4, 50],
    shade: (x, y) =>
      0.07 * Math.sin((x - 1262) * 0.075 + 0.6 * Math.sin(y * 0.006)) + 0.16 * smooth(1380, 1262, x),
    shadow: { dx: -8, dy: 6, r: 12, a: 0.5 },
  })
  paint(
    bunks,
    (g) => {
      for (let i = 0; i < 7; i++) {
        const x = 1290 + i * 52
        limb(g, [
          [x, 240 - i * 14, 1],
          [x + rng.normal() * 6, 500, rng.range(4, 8)],
          [x + rng.normal() * 6, 860 + i * 12, 1.4],
        ])
      }
    },
    { color: '#080c10', edge: [2, 40], soft: 3, pool: 0, alpha: 0.45, clip: cloth },
  )
  paint(bunks, (g) => limb(g, '1244,240,5 1440,192,5 1660,138,6'), {
    color: IRON,
    tone: 0.4,
    edge: [0.8, 40],
    pool: 0,
  })
}

/** On the floor by the post: two flasks for hot water and an enamel bowl; a basin pushed under on the other side. */
export function drawFloorThings(bunks: Layer) {
  const tin: PaintOptions = {
    ...SHEET,
    edge: [1, 30],
    form: { light: TUBE, r: 11, amt: 0.44, steps: 4 },
    shadow: { dx: -6, dy: 6, r: 8, a: 0.5 },
  }
  for (const [x, y, color] of [
    [150, 812, ['#12302e', '#26524c', '#4f8076', '#a4c0b0']],
    [214, 796, ['#2c2622', '#5c5046', '#948672', '#d4c8a8']],
  ] as const) {
    paint(
      bunks,
      (g) => {
        shape(g, [
          [x - 24, y, 1],
          [x - 25, y - 90],
          [x - 20, y - 112],
          [x - 10, y - 124, 1],
          [x + 10, y - 124, 1],
          [x + 20, y - 112],
          [x + 25, y - 90],
          [x + 24, y, 1],
          [x, y + 6],
        ])
        g.fill()
      },
      { ...tin, color, tone: 0.4 },
    )
    paint(
      bunks,
      (g) => {
        poly(g, [
          [x - 9, y - 124],
          [x - 8, y - 138],
          [x + 8, y - 138],
          [x + 9, y - 124],
        ])
        g.lineWidth = 4
        g.beginPath()
        g.ellipse(x + 24, y - 70, 13, 26, 0, -1.5, 1.5)
        g.stroke()
        g.fillRect(x - 25, y - 96, 50, 4)
        g.fillRect(x - 25, y - 10, 50, 4)
      },
      { ...tin, color: ['#3c3c38', '#808074', '#d4d0bc'], tone: 0.44, shadow: null },
    )
  }
  paint(bunks, blob('252,800,1 330,798,1 318,826 300,834,1 280,834,1 262,826'), {
    ...tin,
    color: ['#4e5a5c', '#8e9a96', '#d8dccc', '#f4f2e2'],
    tone: 0.42,
  })
  paint(bunks, (g) => oval(g, [291, 799, 39, 9]), {
    color: ['#26323a', '#4c6070', '#8ea2aa'],
    tone: 0.4,
    edge: [0.8, 20],
    pool: 0.2,
  })
  paint(bunks, blob('1058,772,1 1170,770,1 1152,808 1140,816,1 1086,816,1 1074,808'), {
    ...tin,
    color: ['#2c4a40', '#4c7060', '#88a890'],
    tone: 0.36,
  })
  paint(bunks, (g) => oval(g, [1114, 771, 56, 11]), {
    color: ['#1c342c', '#3c5c4e', '#7c9c88'],
    tone: 0.5,
    edge: [0.8, 20],
    pool: 0.2,
  })
}
