import { place, type Look } from '../../kit/body.ts'
import { createCutter } from '../../kit/cutter.ts'
import { deskSitterBack, emptyChairBack, type DeskSitter } from '../../kit/desk-sitter-back.ts'
import { type Point } from '../../kit/points.ts'
import { type Rng } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'
import { DAY, into } from './classroom-space.ts'

const WOOD = ['#5d5138', '#8f7c55', '#bfa878', '#e0cda0', '#f7ebca']
const CHAIR = ['#3d5864', '#5f7f8c', '#8da9b1', '#c3d5d6']
const LEG = ['#4d5658', '#858e8e', '#c3c9c5']
const SHADE = { dx: 10, dy: 8, r: 8, a: 0.3, color: '#3e4a4a' } as const

const LOOK = {
  light: DAY,
  form: 0.34,
  rim: '#fff4d8',
  rimAmt: 0.85,
  skin: ['#6b4534', '#a87a60', '#dcb491'],
  hair: ['#101014', '#26272c', '#4c4d52'],
  chair: CHAIR,
  legs: LEG,
  cloth: ['#4c5a68', '#74848f', '#a3b0b4', '#d3d9d4'],
} satisfies Look & { chair: readonly string[]; legs: readonly string[] }

const CLOTHES = [
  ['#5f5a4c', '#8d8670', '#bab296', '#e2dabd'],
  ['#4a5866', '#72828d', '#a3b0b4', '#d9ddd4'],
  ['#574a58', '#80717d', '#aea0a6', '#dccfcb'],
  ['#44574c', '#6c8070', '#9cac97', '#d0d6bf'],
  ['#54565a', '#7f8284', '#aeb1af', '#dcdcd2'],
] as const

type Row = { t: number; seats: readonly (readonly [x: number, who: DeskSitter | null])[] }

// From the front row to the one before us; x at the near picture plane.
const ROWS: readonly Row[] = [
  {
    t: 0.55,
    seats: [
      [430, { hair: 'bob' }],
      [760, { hair: 'tail', lean: -1 }],
      [1090, { hair: 'bun', lean: 1 }],
      [1420, { hair: 'bob', lean: 0.6 }],
    ],
  },
  {
    t: 0.42,
    seats: [
      [430, { scarf: true, lean: -1.6 }],
      [760, { hair: 'bob', lean: 1 }],
      [1090, null],
      [1420, null],
    ],
  },
  {
    t: 0.24,
    seats: [
      [430, null],
      [760, null],
      [1090, null],
      [1420, null],
    ],
  },
]

/** Desks in rows; the first two have people at them, the others chairs. */
export function drawClass(layer: Layer) {
  let cloth = -1
  for (const { t, seats } of ROWS) {
    for (const [x, who] of seats) {
      drawDesk(layer, x, t)
      drawSun(layer, x, t)
      const [px, py] = into(x, 1080, t - 0.03)
      const at = place(px, py, 620 * (1 - t))
      const look: Look & { chair: readonly string[]; legs: readonly string[] } = who?.scarf
        ? {
            ...LOOK,
            cloth: ['#1c2b3c', '#34495e', '#566f85', '#9fb2bd'],
            scarf: ['#3c0b0e', '#701a1c', '#9a302b', '#c4654f'],
          }
        : { ...LOOK, cloth: CLOTHES[(cloth += 1) % CLOTHES.length] ?? LOOK.cloth }
      if (who) deskSitterBack(layer, at, look, who)
      else emptyChairBack(layer, at, look)
    }
  }
}

function drawDesk(layer: Layer, x: number, t: number) {
  const s = 1 - t
  const [left, right] = [into(x - 130, 700, t), into(x + 130, 700, t)]
  const top = createCutter(layer, {
    color: WOOD,
    tone: 0.62,
    edge: [1, 50],
    wash: 0.14,
    washSize: 120,
    pool: 0.12,
    grad: [left[0], left[1], 0.14, right[0], right[1], -0.1],
    shadow: { ...SHADE, dx: 14 * s, dy: 10 * s },
  })
  const [a, b] = [t - 0.02, t + 0.07]
  const leg = (lx: number, d: number): Point[] =>
    [[...into(lx, 800, d)], [...into(lx, 1060, d)]].map(([px = 0, py = 0]): Point => [px, py, 14 * s])
  top.bars([leg(x - 128, a), leg(x + 128, a), leg(x - 120, b), leg(x + 120, b)], {
    color: LEG,
    tone: 0.5,
    shadow: null,
  })
  top.board([into(x - 140, 790, b), into(x + 140, 790, b), into(x + 140, 790, a), into(x - 140, 790, a)])
  top.board([into(x - 140, 790, a), into(x + 140, 790, a), into(x + 140, 812, a), into(x - 140, 812, a)], {
    tone: 0.3,
    shadow: null,
  })
}

// The sun reaches the two rows by the windows.
function drawSun(layer: Layer, x: number, t: number) {
  const amount = [0.75, 0.5, 0.2][Math.round((x - 430) / 330)] ?? 0
  if (!amount) return
  const sun = createCutter(layer, {
    color: ['#f3dca0', '#fff3cf'],
    tone: 0.6,
    edge: [2, 30],
    soft: 3,
    pool: 0,
  })
  sun.board(
    [
      into(x - 136, 790, t + 0.066),
      into(x - 20, 790, t + 0.066),
      into(x + 90, 790, t - 0.016),
      into(x - 60, 790, t - 0.016),
    ],
    {
      alpha: amount,
    },
  )
}

/** The desk before us: a notebook, a pencil, an eraser worn on one side; nobody on the chair. */
export function drawNearDesk(layer: Layer, rng: Rng) {
  const top = createCutter(layer, {
    color: WOOD,
    tone: 0.6,
    edge: [1.8, 80],
    wash: 0.16,
    washSize: 260,
    pool: 0.1,
    grad: [100, 700, 0.16, 1000, 860, -0.14],
  })
  top.board('236,716 918,716 1020,940 130,940', {
    shadow: { dx: 20, dy: -4, r: 16, a: 0.35, color: '#38423f' },
  })
  const grain = Array.from({ length: 14 }, (_, i): Point[] => {
    const y = 728 + i * 14
    const x = rng.range(240, 800)
    return [
      [x, y, 0.6],
      [x + 80, y + rng.normal() * 2, 2],
      [x + 170, y, 0.6],
    ]
  })
  top.lines(grain, { color: '#6b5c3c', alpha: 0.3, dry: 0.2 })
  const paper = createCutter(layer, {
    color: ['#a8a698', '#d8d4c2', '#f3efdf', '#fffdf2'],
    tone: 0.76,
    edge: [1.2, 50],
    wash: 0.1,
    pool: 0.12,
    shadow: { dx: 8, dy: 7, r: 7, a: 0.4, color: '#4d4028' },
  })
  const sun = createCutter(layer, {
    color: ['#f3dca0', '#fff3cf'],
    tone: 0.6,
    edge: [3, 40],
    soft: 4,
    pool: 0,
    alpha: 0.7,
  })
  sun.board('244,720 420,720 560,940 300,940')
  paper.board('404,740 560,735 566,850 376,858')
  paper.board('560,735 718,740 752,855 566,850', { tone: 0.66 })
  paper.bars(['560,737,2 562,790,4 566,848,2'], { tone: 0.3, shadow: null, soft: 1.4, alpha: 0.6 })
  const written = [
    '430,757,0.6 480,756,2 536,754,0.6',
    '424,774,0.6 470,773,2 510,772,0.6',
    '418,792,0.6 480,791,2 540,789,0.6',
    '412,811,0.6 450,810,2 486,809,0.6',
  ]
  paper.lines(written, { color: '#4a5658', dry: 0.2, alpha: 0.6 })
  // a house, drawn while somebody was explaining a lease
  paper.lines(
    [
      '612,806,1.6 611,776,2',
      '602,782,1 634,754,2.2',
      '634,755,2.2 670,779,1',
      '661,805,1.6 660,774,2',
      '600,808,1 640,806,2 682,807,1',
      '632,806,1.4 631,788,1.8',
      '631,788,1.6 644,788,1.6',
      '644,788,1.6 645,805,1.4',
      '652,766,1.6 652,752,2',
    ],
    { color: '#3a4446', dry: 0.1, alpha: 0.75, edge: [0.8, 14] },
  )
  const pencil = createCutter(layer, {
    color: ['#6a4210', '#c98a3c', '#efc06a'],
    tone: 0.6,
    edge: [0.7, 20],
    form: { light: DAY, r: 3, amt: 0.5, steps: 3 },
    shadow: { dx: 5, dy: 5, r: 4, a: 0.4, color: '#4d4028' },
  })
  pencil.bars(['640,846,8 720,812,8 772,790,8'])
  pencil.bars(['626,852,1.6 632,849,4 640,846,7.6'], { color: ['#4b3a24', '#c9a777'] })
  const rubber = createCutter(layer, {
    color: ['#7d7f7c', '#c4c4b8', '#f4f1e4'],
    tone: 0.62,
    edge: [1, 18],
    form: { light: DAY, r: 5, amt: 0.4, steps: 3 },
    shadow: { dx: 5, dy: 5, r: 5, a: 0.4, color: '#4d4028' },
  })
  rubber.sheet('786,756,1 820,752,1 828,772 818,780 794,782,1')
}
