import { createCutter, type Cutter } from '../../../kit/cutter.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { limb, oval } from '../../../kit/brush.ts'
import { type Stage } from '../../../kit/stage.ts'
import { LAMP, WOOD } from './palette.ts'

const DOWN: PaintOptions = {
  color: ['#10161f', '#1d2838', '#36475e', '#65768a', '#c8c0a4'],
  tone: 0.4,
  edge: [1.8, 26],
  wash: 0.22,
  washSize: 60,
  pool: 0.18,
  form: { light: LAMP, r: 12, amt: 0.46, steps: 4 },
  rim: { light: LAMP, color: '#ffe6b4', w: 4, amt: 0.8, reach: 420 },
}

/** The chair opposite; over its back a padded vest, open, with pins and a chalk line where it will be taken in. */
export function drawVest(stage: Stage) {
  const layer = stage.layer('vest', { depth: 0.45 })
  const chair = createCutter(layer, {
    color: ['#1d1b22', '#3a3640', '#6c666e', '#c4b49c'],
    tone: 0.4,
    edge: [1, 40],
    pool: 0.1,
    form: { light: LAMP, r: 5, amt: 0.4, steps: 3 },
    rim: { light: LAMP, color: '#ffe8bc', w: 3, amt: 0.8, reach: 420 },
  })
  chair.bars(['648,300,15 652,470,15 640,820,13', '924,300,15 918,470,15 930,820,13'])
  const wood: PaintOptions = {
    color: WOOD,
    tone: 0.4,
    form: { light: LAMP, r: 7, amt: 0.4, steps: 3 },
    wash: 0.2,
    washSize: 80,
  }
  chair.sheet(
    '636,300,1 640,278 700,266 786,262 872,266 932,278 936,300,1 932,320 872,310 786,306 700,310 640,320',
    wood,
  )
  chair.bars(['650,420,10 786,412,10 922,420,10'], { tone: 0.3 })
  const down = createCutter(layer, DOWN)
  // the inside of the back, its collar, and a tape to hang it by
  const lining: PaintOptions = { color: ['#2c2420', '#5c4a3a', '#94785a', '#d8bc90'], tone: 0.32, rim: null }
  down.sheet('738,250,1 786,232 836,262,1 826,360 812,600,1 760,600,1 748,360', lining)
  down.sheet('736,262,1 742,232 784,218 830,236 838,272,1 786,262', { tone: 0.24, rim: null })
  down.bars(['774,264,5 786,276,5 800,266,5'], { color: ['#8a8276', '#d8d0c0'], tone: 0.6, rim: null })
  drawFronts(down)
  drawMarks(layer)
}

// Where each tube begins and ends: shoulder, in round the arm, out again to the hem.
const LEFT = [
  [682, 756],
  [696, 764],
  [690, 769],
  [658, 772],
  [650, 773],
  [648, 774],
] as const
const RIGHT = [
  [818, 892],
  [808, 878],
  [803, 884],
  [801, 918],
  [800, 932],
  [800, 936],
] as const

// Two fronts over the rail, the right one slipped; what is cut out at the sides is where arms go.
function drawFronts(down: Cutter) {
  const shadow = { dx: 8, dy: 8, r: 9, a: 0.45, color: '#14121c' }
  for (const [rows, drop, tone] of [
    [LEFT, 0, 0.45],
    [RIGHT, 24, 0.39],
  ] as const) {
    const edge = (side: 0 | 1) => rows.map((row, i) => [row[side], 296 + drop + i * 56] as const)
    const left = edge(0)
    const right = edge(1).reverse()
    down.sheet([...left, [rows[5][0], 620, 1], [rows[5][1], 620, 1], ...right], { tone: 0.2, shadow })
    rows.forEach(([l, r], i) => {
      const [l2, r2] = rows[Math.min(5, i + 1)] ?? [l, r]
      const y = 272 + drop + i * 56
      const middle = (l + r) / 2
      down.sheet(
        [
          [l, y, 1],
          [middle, y + (i ? 5 : -14)],
          [r, y + (i ? 1 : -10), 1],
          [(r + r2) / 2 + 3, y + 26],
          [r2, y + 53, 1],
          [middle, y + 60],
          [l2, y + 53, 1],
          [(l + l2) / 2 - 4, y + 26],
        ],
        { tone: tone - i * 0.012, ...(drop ? { rim: null } : {}) },
      )
    })
  }
  down.sheet('742,272,1 734,246 744,226 762,232 772,262 774,312,1 758,296', {
    tone: 0.52,
    shadow: { dx: 4, dy: 6, r: 5, a: 0.45 },
  })
  down.sheet('834,296,1 846,268 836,240 818,244 806,280 802,326,1 818,314', {
    tone: 0.4,
    shadow: { dx: 4, dy: 6, r: 5, a: 0.45 },
  })
  down.lines(['772,262,2 774,330,4 773,470,4 774,600,4', '807,284,2 802,350,4 802,480,4 801,600,4'], {
    color: '#c8b898',
    alpha: 0.75,
    dry: 0.3,
  })
}

// Chalk, and two pins that hold what was measured with the eyes shut.
function drawMarks(layer: ReturnType<Stage['layer']>) {
  paint(
    layer,
    (g) => ['888,430,2 880,490,2.8 884,572,2', '690,424,2 698,480,2.6 694,566,2'].forEach((l) => limb(g, l)),
    {
      color: '#f4f0e2',
      edge: [1.6, 12],
      pool: 0,
      dry: 0.24,
      alpha: 0.9,
    },
  )
  paint(layer, (g) => ['862,474,1.8 896,468,1.8', '862,528,1.8 896,522,1.8'].forEach((l) => limb(g, l)), {
    color: '#e4e2dc',
    edge: [0.3, 8],
    pool: 0,
  })
  paint(layer, (g) => [474, 528].forEach((y) => oval(g, [863, y, 4.6, 4.6])), {
    color: ['#c8922e', '#f4d070'],
    edge: [0.4, 8],
    pool: 0.2,
  })
}
