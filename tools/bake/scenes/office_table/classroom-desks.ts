import { place, type Look } from '../../kit/body.ts'
import { createCutter } from '../../kit/cutter.ts'
import { deskSitterBack, emptyChairBack, type DeskSitter } from '../../kit/desk-sitter-back.ts'
import { type Point } from '../../kit/points.ts'
import { type Layer } from '../../kit/stage.ts'
import { DAY, into } from './classroom-space.ts'

const WOOD = ['#5d5138', '#8f7c55', '#bfa878', '#e0cda0', '#f7ebca']
const CHAIR = ['#3d5864', '#5f7f8c', '#8da9b1', '#c3d5d6']
const LEG = ['#252c2e', '#414b4d', '#6f7a79']
const SHADE = { dx: 10, dy: 8, r: 8, a: 0.3, color: '#3e4a4a' } as const

const LOOK = {
  light: DAY,
  form: 0.34,
  rim: '#fff4d8',
  rimAmt: 0.85,
  skin: ['#6b4534', '#a87a60', '#dcb491'],
  hair: ['#08080a', '#15161a', '#34353a'],
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

type Who = DeskSitter & { grey?: boolean }
type Row = { t: number; seats: readonly (readonly [x: number, who: Who | null, tall?: number])[] }

// From the front row to the one before us; x at the near picture plane.
const ROWS: readonly Row[] = [
  {
    t: 0.55,
    seats: [
      [430, { hair: 'bob', bent: 2 }, 1],
      [760, { hair: 'bun', lean: -3 }, 1.06],
      [1090, { hair: 'tail', lean: 3, turn: 1 }, 0.97],
      [1420, { hair: 'short', lean: -1.4, turn: -1, grey: true }, 0.93],
    ],
  },
  {
    t: 0.42,
    seats: [
      [430, { scarf: true, lean: -1.6 }, 1],
      [760, { hair: 'tail', lean: 4.4, bent: 2 }, 1.02],
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
    for (const [x] of seats) drawShade(layer, x, t)
    for (const [x, who, tall = 1] of seats) {
      drawDesk(layer, x, t)
      drawSun(layer, x, t)
      const [px, py] = into(x, 1080, t - 0.03)
      const at = place(px, py, 620 * (1 - t) * tall)
      const look: Look & { chair: readonly string[]; legs: readonly string[] } = who?.scarf
        ? {
            ...LOOK,
            cloth: ['#1c2b3c', '#34495e', '#566f85', '#9fb2bd'],
            scarf: ['#3c0b0e', '#701a1c', '#9a302b', '#c4654f'],
          }
        : {
            ...LOOK,
            cloth: CLOTHES[(cloth += 1) % CLOTHES.length] ?? LOOK.cloth,
            hair: who?.grey ? ['#5c5c5c', '#8c8b87', '#bdbab2'] : LOOK.hair,
          }
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
    [[...into(lx, 800, d)], [...into(lx, 1060, d)]].map(([px = 0, py = 0]): Point => [px, py, 10 * s])
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

// Under desk and chair, away from the windows; the front row's is lost among the others.
function drawShade(layer: Layer, x: number, t: number) {
  const s = 1 - t
  const shade = createCutter(layer, {
    color: '#3e4a4a',
    edge: [2, 30],
    soft: 9 * s,
    pool: 0,
    wash: 0.1,
    alpha: 0.42,
  })
  shade.board([
    into(x - 110, 1066, t + 0.07),
    into(x + 250, 1066, t + 0.07),
    into(x + 230, 1066, t - 0.06),
    into(x - 130, 1066, t - 0.06),
  ])
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
