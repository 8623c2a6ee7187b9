import { blob, limb, oval, poly } from '../../kit/brush.ts'
import { glow } from '../../kit/light.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { bell, createRng, smooth } from '../../kit/random.ts'
import { type Layer, type Stage } from '../../kit/stage.ts'
import { COALS } from './place.ts'

const DAY = [760, -500] as const
const WOOD = ['#191614', '#342b25', '#574739', '#83705a', '#b6a68c'] as const

/** The second stool, and the bundle that is to be handed in. */
export function drawStool(stage: Stage) {
  const stool = stage.layer('stool', { depth: 0.55 })
  paint(stool, (g) => oval(g, [822, 782, 130, 16]), {
    color: '#1b1f22',
    soft: 8,
    edge: [4, 20],
    pool: 0,
    alpha: 0.55,
  })
  paint(
    stool,
    (g) => {
      limb(g, '762,694,13 748,800,11')
      limb(g, '884,692,13 902,796,11')
      limb(g, '800,700,10 796,772,8')
      limb(g, '852,700,10 858,770,8')
      limb(g, '756,754,7 896,750,7')
    },
    {
      color: WOOD,
      tone: 0.34,
      edge: [1.2, 30],
      wash: 0.3,
      washSize: 50,
      form: { light: DAY, r: 4, amt: 0.4, steps: 3 },
    },
  )
  paint(stool, (g) => poly(g, '738,684 906,680 912,700 734,704'), {
    color: WOOD,
    tone: 0.56,
    edge: [1.4, 30],
    wash: 0.3,
    washSize: 70,
    form: { light: DAY, r: 6, amt: 0.44, steps: 3 },
    shadow: { dx: 0, dy: 8, r: 6, a: 0.4 },
  })
  drawBag(stool)
}

/** A bag of woven plastic, blue and white once, packed by somebody for somebody. */
function drawBag(stool: Layer) {
  const woven: PaintOptions = {
    color: ['#3c4448', '#69726f', '#9aa09a', '#c9cabf', '#e6e4d8'],
    tone: 0.5,
    edge: [1.6, 26],
    wash: 0.24,
    washSize: 70,
    pool: 0.16,
    form: { light: DAY, r: 14, amt: 0.46, steps: 4 },
    rim: { light: [300, 720], color: '#e2a765', w: 3, amt: 0.55, reach: 420 },
  }
  // the far handle
  const strap: PaintOptions = {
    color: ['#1f2c38', '#36495a', '#64798a'],
    edge: [0.8, 16],
    form: { light: DAY, r: 3, amt: 0.4, steps: 2 },
  }
  paint(stool, (g) => limb(g, '792,590,6 796,556,6 822,542,6 848,556,6 856,588,6'), { ...strap, tone: 0.3 })
  const side = paint(
    stool,
    blob('736,684,1 733,640 742,600,1 786,582 830,590 876,578 908,598,1 913,640 908,684,1 826,690'),
    {
      ...woven,
      shadow: { dx: -3, dy: 6, r: 6, a: 0.5 },
    },
  )
  paint(
    stool,
    (g) => {
      for (const [x, w] of [
        [748, 10],
        [776, 5],
        [800, 12],
        [832, 5],
        [854, 11],
        [884, 5],
        [902, 9],
      ] as const)
        limb(g, [
          [x, 566, w],
          [x - 3 + (x - 822) * 0.04, 630, w],
          [x + (x - 822) * 0.02, 700, w],
        ])
      for (const [y, w] of [
        [604, 5],
        [622, 11],
        [646, 5],
        [664, 11],
      ] as const)
        limb(g, [
          [724, y + 4, w],
          [790, y - 4, w],
          [830, y + 2, w],
          [880, y - 5, w],
          [924, y + 1, w],
        ])
    },
    {
      color: ['#2c4258', '#48647c', '#7c96a6'],
      tone: 0.46,
      clip: side,
      edge: [1.4, 30],
      wash: 0.3,
      washSize: 50,
      pool: 0.06,
      alpha: 0.56,
      shade: (x, y) => 0.3 * smooth(640, 585, y) - 0.1 * smooth(800, 740, x),
    },
  )
  // its top does not quite close: a fold of quilting shows
  paint(stool, blob('770,592 800,578 828,588 858,577 884,588,1 850,600 820,601 796,600'), {
    color: ['#25303a', '#445461', '#74848c'],
    tone: 0.46,
    edge: [1.4, 18],
    wash: 0.3,
    washSize: 30,
    form: { light: DAY, r: 5, amt: 0.4, steps: 3 },
  })
  paint(stool, (g) => limb(g, '784,680,6 786,630,6 794,576,6 822,560,6 846,574,6 856,626,6 860,682,6'), {
    ...strap,
    tone: 0.5,
  })
  paint(
    stool,
    (g) => {
      limb(g, '750,606,0.5 760,640,2.4 752,676,0.6')
      limb(g, '900,604,0.5 890,640,2.4 898,676,0.6')
      limb(g, '806,640,0.5 826,652,2 842,646,0.5')
    },
    { color: '#39444a', edge: [1, 16], pool: 0, dry: 0.1, alpha: 0.5 },
  )
}

/** A table with an oilcloth, two glasses of tea, a stove made of a drum, a kettle. */
export function drawStall(stage: Stage) {
  const stall = stage.layer('stall', { depth: 0.85 })
  drawStove(stall)
  drawKettle(stall)
  const top = '330,742 902,716 1000,930 292,930'
  const cloth = paint(stall, (g) => poly(g, top), {
    color: ['#3c4a48', '#5c6d68', '#82918a', '#aab4aa', '#d0d5c8'],
    tone: 0.46,
    edge: [2, 50],
    wash: 0.26,
    washSize: 150,
    pool: 0.14,
    shade: (x, y) =>
      0.2 * smooth(860, 720, y) -
      0.1 * smooth(800, 1000, x) +
      0.1 * bell(x, y, { x0: 360, y0: 780, rx: 120, ry: 90 }),
    shadow: { dx: 0, dy: -5, r: 8, a: 0.36 },
  })
  // its checks, worn off where elbows are
  paint(
    stall,
    (g) => {
      for (let i = -2; i < 22; i++) {
        const x = 338 + i * 31
        limb(g, [
          [x, 744 - i * 1.2, 2.6],
          [x + (x - 610) * 0.28, 930, 5],
        ])
      }
      for (let j = 0; j < 7; j++) {
        const y = 756 + j * j * 3.4 + j * 8
        limb(g, [
          [300, y + 6, 2 + j * 0.5],
          [640, y - 6, 2 + j * 0.5],
          [990, y - 18, 2 + j * 0.5],
        ])
      }
    },
    { color: '#d2d7ca', clip: cloth, edge: [1.6, 40], pool: 0, dry: 0.26, dryAngle: 0.02, alpha: 0.34 },
  )
  paint(
    stall,
    (g) => {
      for (const [x, y, r] of [
        [452, 800, 50],
        [620, 782, 46],
        [770, 830, 36],
      ] as const) {
        g.lineWidth = 3
        g.beginPath()
        g.ellipse(x, y, r, r * 0.3, 0, 0.3, 5.6)
        g.stroke()
      }
    },
    { color: '#54504a', clip: cloth, edge: [1.4, 20], soft: 0.8, pool: 0, alpha: 0.4 },
  )
  glass(stall, { x: 470, y: 802, s: 1.14, level: 0.6 })
  glass(stall, { x: 642, y: 784, s: 1.04, level: 0.84 })
}

type Glass = { x: number; y: number; s: number; level: number }

/** A glass of tea: leaves at the bottom, light through the rest. */
function glass(layer: Layer, { x, y, s, level }: Glass) {
  const q = (points: string) =>
    points.split(' ').map((p) => {
      const [a = 0, b = 0, w] = p.split(',').map(Number)
      return [x + a * s, y + b * s, w] as const
    })
  paint(layer, (g) => oval(g, [x - 16 * s, y - 1, 60 * s, 13 * s]), {
    color: '#22292b',
    soft: 4,
    edge: [3, 20],
    pool: 0,
    alpha: 0.5,
  })
  // tea's light on the cloth
  paint(layer, (g) => oval(g, [x + 10 * s, y + 5, 46 * s, 10 * s]), {
    color: '#d99a4a',
    soft: 5,
    edge: [3, 20],
    pool: 0,
    alpha: 0.5,
  })
  paint(layer, blob(q('-41,-136,1 -36,0,1 -18,6 18,6 36,0,1 41,-136,1')), {
    color: ['#7f8a88', '#a5aeaa', '#cfd5cf'],
    tone: 0.5,
    edge: [0.8, 30],
    pool: 0.1,
    alpha: 0.5,
  })
  const height = 128 * level
  paint(
    layer,
    blob(
      q(
        `${-36 - level * 4},${-height},1 -34,-3,1 -17,3 17,3 34,-3,1 ${36 + level * 4},${-height},1 0,${-height + 7}`,
      ),
    ),
    {
      color: ['#4a260e', '#7a431a', '#a86a2c', '#cf9650', '#efcb8c'],
      tone: 0.4,
      edge: [0.7, 20],
      wash: 0.2,
      washSize: 36,
      pool: 0.24,
      shade: (X, Y) => 0.3 * bell(X, Y, { x0: x + 12 * s, y0: y - height * 0.5 * s, rx: 20 * s, ry: 50 * s }),
    },
  )
  paint(
    layer,
    (g) => {
      const rng = createRng(Math.round(x))
      for (let i = 0; i < 30; i++) {
        const a = rng.range(-27, 27)
        oval(
          g,
          [x + a * s, y - rng() ** 1.6 * 22 * s, rng.range(5, 9) * s, rng.range(2, 3.6) * s],
          rng.range(-0.6, 0.6),
        )
      }
      for (let i = 0; i < 3; i++)
        oval(g, [x + rng.range(-20, 20) * s, y - rng.range(34, 74) * s, 6 * s, 2.2 * s], rng.range(-1.2, 1.2))
    },
    {
      color: ['#2a2510', '#4c421c', '#7c6a30'],
      tone: 0.4,
      edge: [0.8, 10],
      wash: 0.3,
      washSize: 12,
      pool: 0.1,
      alpha: 0.9,
    },
  )
  // surface, lip, the window of grey sky in the side
  paint(layer, (g) => oval(g, [x, y - height * s, (37 + level * 4) * s, 8.6 * s]), {
    color: ['#8c5620', '#bd8440', '#ecc98c'],
    tone: 0.6,
    edge: [0.7, 16],
    pool: 0.3,
    poolR: 3,
  })
  paint(
    layer,
    (g) => {
      g.lineWidth = 2.4 * s
      g.beginPath()
      g.ellipse(x, y - 136 * s, 41 * s, 9 * s, 0, 0, 7)
      g.stroke()
      limb(g, q('-39,-132,1.6 -36,-60,1.2 -35,-4,2'))
      limb(g, q('39,-132,1.6 36,-60,1.2 35,-4,2'))
      limb(g, q('-30,-118,5 -28,-84,5.6 -27,-66,2'))
      limb(g, q('27,-120,2.4 25,-84,2.6 24,-40,1.4'))
    },
    { color: '#eef1ea', edge: [0.6, 16], pool: 0, dry: 0.06, alpha: 0.86 },
  )
}

/** An oil drum cut down, a door in its side; the coals are somebody's morning. */
function drawStove(stall: Layer) {
  const drum: PaintOptions = {
    color: ['#121314', '#232526', '#3c3d3b', '#62605a', '#96918a'],
    tone: 0.36,
    edge: [1.8, 40],
    wash: 0.34,
    washSize: 80,
    pool: 0.18,
    form: { light: [420, 300], r: 34, amt: 0.44, steps: 4 },
  }
  paint(stall, (g) => oval(g, [190, 930, 220, 30]), { color: '#15181a', soft: 8, pool: 0, alpha: 0.6 })
  paint(stall, blob('60,652,1 320,650,1 330,760 324,930,1 56,930,1 50,760'), drum)
  paint(stall, (g) => oval(g, [190, 652, 130, 23]), { ...drum, tone: 0.5, form: null })
  paint(stall, (g) => oval(g, [190, 653, 96, 15]), {
    color: ['#1a0d07', '#5a2410', '#d0641e'],
    tone: 0.24,
    edge: [2, 20],
    pool: 0.2,
  })
  paint(
    stall,
    (g) => {
      limb(g, '52,716,6 190,734,6 328,714,6')
      limb(g, '54,836,6 190,856,6 326,834,6')
    },
    { ...drum, tone: 0.5, form: { light: [300, 500], r: 3, amt: 0.5, steps: 2 } },
  )
  const mouth = blob('140,828,1 138,786 150,760 192,750 234,760 248,786 248,828,1 194,834')
  paint(stall, blob('132,836,1 130,784 144,752 192,741 240,752 256,784 256,836,1 194,843'), {
    ...drum,
    tone: 0.52,
  })
  const fire = paint(stall, mouth, {
    color: ['#0c0605', '#2c100a', '#7c2a0e', '#d6641c', '#ffb35a', '#ffe2a0'],
    tone: 0.24,
    edge: [1.6, 24],
    wash: 0.3,
    washSize: 24,
    pool: 0.3,
    shade: (x, y) => 0.5 * bell(x, y, { x0: 190, y0: 812, rx: 50, ry: 26 }),
  })
  paint(
    stall,
    (g) => {
      const rng = createRng(33)
      for (let i = 0; i < 22; i++)
        oval(g, [rng.range(146, 242), 826 - rng() ** 1.5 * 34, rng.range(8, 15), rng.range(6, 10)], rng() * 3)
    },
    {
      color: ['#170b08', '#6a2410', '#d8661e', '#ffc070'],
      tone: 0.34,
      clip: fire,
      edge: [2, 12],
      wash: 0.5,
      washSize: 16,
      pool: 0.34,
      poolR: 3,
      form: { light: [190, 880], r: 5, amt: 0.5, steps: 3 },
    },
  )
}

/** Aluminium, dented, older than the stall. */
function drawKettle(stall: Layer) {
  const tin: PaintOptions = {
    color: ['#24272a', '#43484a', '#6c716f', '#9fa29b', '#d6d6ca', '#f0eee0'],
    tone: 0.44,
    edge: [1.6, 30],
    wash: 0.24,
    washSize: 60,
    pool: 0.16,
    form: { light: [420, 200], r: 26, amt: 0.5, steps: 4 },
    rim: { light: COALS, color: '#f0a04a', w: 5, amt: 0.9, reach: 170 },
  }
  paint(
    stall,
    (g) => {
      g.lineWidth = 9
      g.beginPath()
      g.ellipse(190, 528, 62, 70, 0, Math.PI * 1.04, Math.PI * 1.96)
      g.stroke()
    },
    {
      ...tin,
      color: ['#191512', '#3a2c22', '#7a604a'],
      tone: 0.44,
      form: { light: [420, 200], r: 4, amt: 0.4, steps: 2 },
    },
  )
  paint(stall, blob('262,592,1 292,566 318,530 330,514,1 352,520,1 334,556 312,596 272,632,1'), {
    ...tin,
    tone: 0.5,
  })
  paint(stall, blob('96,652,1 84,610 96,564 130,534 190,524 250,534 284,566 296,610 284,652,1 190,662'), {
    ...tin,
    shadow: { dx: -4, dy: 4, r: 6, a: 0.5 },
  })
  paint(stall, blob('134,536,1 146,520 190,513 234,520 246,536,1 190,544'), { ...tin, tone: 0.56 })
  paint(stall, (g) => oval(g, [190, 508, 11, 9]), {
    ...tin,
    color: ['#191512', '#3a2c22', '#7a604a'],
    tone: 0.5,
  })
  paint(
    stall,
    (g) => {
      limb(g, '100,600,0.6 130,632,2.4 190,642,1')
      limb(g, '120,560,0.6 138,556,2 150,546,0.6')
      limb(g, '252,596,0.6 262,610,2.4 258,630,0.6')
    },
    { color: '#2c3032', edge: [1, 20], pool: 0, alpha: 0.5 },
  )
}

/** The edge of the tarpaulin, and the pole that holds it. */
export function drawAwning(stage: Stage) {
  const rng = createRng(41)
  const awning = stage.layer('awning', { depth: 1, sway: { x: 3, y: 2, rotation: 0.25, seconds: 9 } })
  const hang =
    '-40,-40,1 1010,-40,1 996,22,1 940,50 890,30 838,62 780,40 724,74 662,50 604,84 540,60 480,96 410,68 340,108 268,78 196,118 118,86 40,126 -40,96,1'
  const sheet = paint(awning, blob(hang), {
    color: ['#1c2329', '#2c363d', '#414e55', '#617075', '#8b9795'],
    tone: 0.34,
    edge: [2, 40],
    wash: 0.3,
    washSize: 130,
    pool: 0.14,
    form: { light: [900, 500], r: 14, amt: 0.36, steps: 3 },
    grad: [0, 0, -0.08, 0, 110, 0.1],
  })
  paint(
    awning,
    (g) => {
      for (let i = 0; i < 8; i++) {
        const x = 20 + i * 136
        poly(g, [
          [x, -40],
          [x + 64, -40],
          [x + 52, 140],
          [x - 10, 140],
        ])
      }
    },
    {
      color: ['#525b5d', '#747d7b', '#99a09a', '#b9beb4'],
      tone: 0.4,
      grad: [0, 0, -0.14, 0, 120, 0.2],
      clip: sheet,
      edge: [2, 40],
      wash: 0.3,
      washSize: 80,
      pool: 0.06,
      alpha: 0.62,
    },
  )
  paint(
    awning,
    (g) => {
      for (let i = 0; i < 26; i++) {
        const x = rng.range(-20, 960)
        limb(g, [
          [x, -20, 0.6],
          [x + rng.normal() * 10, 40, 2.2],
          [x + rng.normal() * 16, 96 - x * 0.06, 0.6],
        ])
      }
    },
    { color: '#2a333a', clip: sheet, edge: [2, 30], pool: 0, dry: 0.2, alpha: 0.4 },
  )
  // drops that have not yet made up their minds
  paint(
    awning,
    (g) => {
      for (const [x, y] of [
        [40, 130],
        [196, 122],
        [340, 113],
        [480, 100],
        [604, 88],
        [724, 78],
        [838, 66],
      ] as const) {
        oval(g, [x, y + 6, 3, 4.6])
        limb(g, [
          [x, y - 4, 1],
          [x, y + 4, 3],
        ])
      }
    },
    { color: '#dfe3dc', edge: [0.5, 8], pool: 0, alpha: 0.85 },
  )
}

/** What leaves the spout. */
export function drawSteam(stage: Stage) {
  const steam = stage.layer('steam', { depth: 0.85, weather: true })
  for (const [x, y, r, a] of [
    [352, 500, 40, 0.34],
    [366, 452, 62, 0.3],
    [392, 390, 86, 0.24],
    [404, 310, 110, 0.16],
  ] as const)
    glow(steam, { x, y, r, color: '#e6e6dd', a, p: 1.3, sx: 0.7, noise: 1.1 })
}

/** Coals and tea. */
export function drawLight(stage: Stage) {
  const light = stage.layer('light', { depth: 0.85, blend: 'add', lit: true })
  glow(light, { x: 192, y: 792, r: 190, color: '#ff9a3e', a: 0.34, p: 2 })
  glow(light, { x: 196, y: 660, r: 160, color: '#ffab52', a: 0.3, p: 1.8, sy: 0.5 })
  glow(light, { x: 486, y: 752, r: 110, color: '#ffc574', a: 0.22, p: 1.9 })
  glow(light, { x: 652, y: 730, r: 100, color: '#ffc574', a: 0.2, p: 1.9 })
}
