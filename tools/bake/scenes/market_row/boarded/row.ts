import { limb } from '../../../kit/brush.ts'
import { createCutter, type Cutter } from '../../../kit/cutter.ts'
import { paint } from '../../../kit/paint.ts'
import { type Point } from '../../../kit/points.ts'
import { createRng, lerp, type Rng, smooth } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { at, BOARD, SKY, TARP, unit } from './palette.ts'

type Kind = 'frame' | 'boards' | 'cloth'
type Stall = { side: -1 | 1; z: number; far: number; kind: Kind; rng: Rng }

const STALLS: readonly (readonly [number, Kind, Kind])[] = [
  [26, 'boards', 'cloth'],
  [19, 'frame', 'boards'],
  [14, 'cloth', 'frame'],
  [10.2, 'boards', 'frame'],
  [7.3, 'frame', 'boards'],
  [5, 'frame', 'cloth'],
]

/** Both rows, far ones first: frames without cloth, fronts nailed up, tarpaulins let down and tied. */
export function drawRow(layer: Layer) {
  const rng = createRng(821)
  for (const [z, left, right] of STALLS)
    for (const [side, kind] of [
      [-1, left],
      [1, right],
    ] as const)
      drawStall(layer, { side, z, far: z * 1.3, kind, rng: rng.fork(Math.round(z * 10) + side) })
}

function drawStall(layer: Layer, stall: Stall) {
  const haze = smooth(5, 30, stall.z)
  const u = unit(stall.z)
  // no shadow falls from anything today; only the ground at its foot is darker
  const [a, b, c] = [
    at(stall.side * 3.4, 0, stall.z),
    at(stall.side * 1.6, 0, stall.z),
    at(stall.side * 1.6, 0, stall.far),
  ]
  paint(
    layer,
    (g) =>
      limb(
        g,
        [a, b, c].map(([x, y]): Point => [x, y, 0.16 * u]),
      ),
    {
      color: '#3f3c36',
      edge: [2, 30],
      soft: 0.05 * u,
      pool: 0,
      alpha: (stall.kind === 'frame' ? 0.2 : 0.5) * (1 - haze * 0.6),
    },
  )
  const boards = createCutter(layer, {
    color: BOARD.map((ink, i) => (haze > 0.6 && i < 1 ? '#5a584f' : ink)),
    tone: 0.42 + 0.2 * haze,
    edge: [Math.max(0.8, 0.011 * u), Math.max(10, 0.2 * u)],
    wash: 0.28,
    washSize: Math.max(24, 0.5 * u),
    pool: 0.16,
    poolR: 3,
    alpha: 1 - 0.5 * haze,
  })
  if (stall.kind === 'frame') frame(boards, stall)
  if (stall.kind === 'boards') shut(boards, stall)
  if (stall.kind === 'cloth') veiled(layer, boards, stall)
}

// Poles, a rail, a bare plank; the tarpaulin rolled along the rail and lashed.
function frame(boards: Cutter, { side, z, far, rng }: Stall) {
  const q = (x: number, h: number, d: number) => at(x * side, h, d)
  const pole = (x: number, d: number, top: number, tone: number) => {
    const [a, b] = [q(x, 0, d), q(x + rng.normal() * 0.03, top, d)]
    boards.bars(
      [
        [
          [a[0], a[1], 0.09 * unit(d)],
          [b[0], b[1], 0.075 * unit(d)],
        ],
      ],
      { tone, form: { light: SKY, r: 4, amt: 0.3, steps: 3 } },
    )
  }
  const rail = (from: Point, to: Point, w: number, tone: number) =>
    boards.bars(
      [
        [
          [from[0], from[1], w],
          [lerp(from[0], to[0], 0.5), lerp(from[1], to[1], 0.5) + w * 0.3, w],
          [to[0], to[1], w],
        ],
      ],
      { tone },
    )
  pole(3.1, far, 2.5, 0.3)
  pole(3.3, z, 2.5, 0.34)
  rail(q(3.3, 2.45, z), q(3.1, 2.45, far), 0.06 * unit(z), 0.3)
  rail(q(1.6, 2.2, far), q(3.1, 2.46, far), 0.06 * unit(far), 0.34)
  // two planks that stand a boot's width apart, with daylight between their boards
  for (const [d0, d1] of [
    [z, lerp(z, far, 0.4)],
    [lerp(z, far, 0.56), far],
  ] as const) {
    for (const [x0, x1] of [
      [1.62, 2.05],
      [2.1, 2.5],
      [2.56, 2.96],
    ] as const)
      boards.board([q(x0, 0.76, d0), q(x1, 0.76, d0), q(x1 - 0.01, 0.76, d1), q(x0, 0.76, d1)], {
        tone: 0.7 + rng.normal() * 0.04,
      })
    boards.board([q(1.62, 0.76, d0), q(2.96, 0.76, d0), q(2.96, 0.7, d0), q(1.62, 0.7, d0)], { tone: 0.34 })
  }
  for (const [x, d] of [
    [1.72, far],
    [2.8, z],
    [1.72, z],
  ] as const) {
    const [a, b] = [q(x, 0, d), q(x, 0.7, d)]
    boards.bars(
      [
        [
          [a[0], a[1], 0.07 * unit(d)],
          [b[0], b[1], 0.07 * unit(d)],
        ],
      ],
      { tone: 0.34 },
    )
  }
  pole(1.6, far, 2.3, 0.42)
  pole(1.6, z, 2.3, 0.46)
  rail(q(1.6, 2.24, z), q(3.3, 2.48, z), 0.06 * unit(z), 0.46)
  roll(boards, { from: q(1.56, 2.26, z), to: q(1.56, 2.26, far), w: 0.2 * unit(z), end: 0.2 * unit(far) })
}

function roll(boards: Cutter, { from, to, w, end }: { from: Point; to: Point; w: number; end: number }) {
  const mid = (t: number): Point => [
    lerp(from[0], to[0], t),
    lerp(from[1], to[1], t) + w * 0.16 * Math.sin(t * 9),
    lerp(w, end, t),
  ]
  const cloth = { color: TARP, tone: 0.46, form: { light: SKY, r: w * 0.3, amt: 0.4, steps: 4 } } as const
  boards.bars([[mid(0), mid(0.25), mid(0.5), mid(0.75), mid(1)]], cloth)
  boards.bars(
    [0.14, 0.42, 0.7, 0.92].map((t): Point[] => {
      const [x, y, s = 8] = mid(t)
      return [
        [x - s * 0.06, y - s * 0.56, s * 0.13],
        [x + s * 0.1, y, s * 0.13],
        [x, y + s * 0.58, s * 0.13],
      ]
    }),
    { tone: 0.8, form: null },
  )
}

// Boards nailed across the front, the gaps black; two more, crosswise, to be sure; stones on the roof.
function shut(boards: Cutter, { side, z, far, rng }: Stall) {
  const q = (x: number, h: number, d: number) => at(x * side, h, d)
  boards.board([q(1.6, 0, z), q(3.3, 0, z), q(3.3, 2.4, z), q(1.6, 2.2, z)], { tone: 0.12 })
  boards.board([q(1.6, 0, z), q(1.6, 0, far), q(1.6, 2.2, far), q(1.6, 2.2, z)], { tone: 0.06 })
  for (let i = 0; i < 7; i++) {
    const [h0, h1] = [0.04 + i * 0.31, 0.31 + i * 0.31 + rng.normal() * 0.02]
    const tilt = rng.normal() * 0.02
    boards.board([q(1.6, h0, z), q(1.6, h0 + tilt, far), q(1.6, h1 + tilt, far), q(1.6, h1, z)], {
      tone: 0.46 + rng.normal() * 0.08,
    })
    boards.board([q(1.6, h0, z), q(3.3, h0 + tilt, z), q(3.3, h1 + tilt, z), q(1.6, h1, z)], {
      tone: 0.34 + rng.normal() * 0.06,
    })
  }
  const across = { tone: 0.62, shadow: { dx: 1, dy: 3, r: 3, a: 0.4, inside: true } }
  boards.board([q(1.57, 0.5, z), q(1.57, 1.5, far), q(1.57, 1.7, far), q(1.57, 0.7, z)], across)
  boards.board([q(1.57, 1.62, z), q(1.57, 0.6, far), q(1.57, 0.8, far), q(1.57, 1.82, z)], across)
  boards.board([q(1.4, 2.16, z), q(3.5, 2.44, z), q(3.4, 2.5, far), q(1.4, 2.22, far)], {
    color: TARP,
    tone: 0.5,
  })
  boards.board([q(1.4, 2.2, z), q(3.5, 2.48, z), q(3.5, 2.38, z), q(1.4, 2.1, z)], {
    color: TARP,
    tone: 0.34,
  })
  for (const x of [1.7, 2.2, 2.9]) {
    const [a, b] = q(x, 2.32 + (x - 1.7) * 0.13, z * 1.08)
    boards.disc([a, b, 0.09 * unit(z), 0.06 * unit(z)], { tone: 0.5 })
  }
}

const corner = ([x, y]: Point): Point => [x, y, 1]

// A tarpaulin let down to the ground in front, tied round with cord.
function veiled(layer: Layer, boards: Cutter, { side, z, far, rng }: Stall) {
  const q = (x: number, h: number, d: number) => at(x * side, h, d)
  const u = unit(z)
  boards.board([q(1.5, 2.3, z), q(3.4, 2.5, z), q(3.2, 2.54, far), q(1.5, 2.34, far)], {
    color: TARP,
    tone: 0.6,
  })
  const near = boards.sheet(
    [
      q(1.5, 2.26, z),
      q(2.4, 2.3, z),
      q(3.4, 2.46, z),
      q(3.44, 1.2, z),
      q(3.4, 0.08, z),
      q(2.5, 0.14, z),
      q(1.52, 0.06, z),
      q(1.46, 1.2, z),
    ],
    { color: TARP, tone: 0.46 },
  )
  const front = boards.sheet(
    [
      q(1.5, 2.28, z),
      q(1.5, 2.28, far),
      q(1.48, 1.1, far),
      q(1.5, 0.06, far),
      q(1.46, 0.12, (z + far) / 2),
      q(1.52, 0.06, z),
      q(1.44, 1.2, z),
    ],
    { color: TARP, tone: 0.6 },
  )
  const folds = (at0: (t: number, h: number) => Point, clip: typeof near) =>
    boards.lines(
      Array.from({ length: 7 }, (_, i): Point[] => {
        const t = (i + 0.5) / 7 + rng.normal() * 0.03
        const [a, b, c] = [at0(t, 2.2), at0(t + rng.normal() * 0.03, 1.2), at0(t + rng.normal() * 0.05, 0.1)]
        return [
          [a[0], a[1], 0.008 * u],
          [b[0], b[1], 0.04 * u],
          [c[0], c[1], 0.014 * u],
        ]
      }),
      { color: '#2c353c', alpha: 0.4, soft: 1.4, clip },
    )
  folds((t, h) => q(1.5 + 1.9 * t, h, z), near)
  folds((t, h) => q(1.5, h, lerp(z, far, t)), front)
  const cord = [q(3.44, 1.3, z), q(2.4, 1.2, z), q(1.44, 1.26, z), q(1.46, 1.26, far)]
  paint(
    layer,
    (g) =>
      limb(
        g,
        cord.map(([x, y]): Point => [x, y, 0.03 * u]),
      ),
    { color: BOARD, tone: 0.9, edge: [1, 16], pool: 0.2 },
  )
  // what the cord does to the cloth, and one corner that the wind has worked loose
  boards.lines(
    [1.75, 2.3, 2.8, 3.2].flatMap((x): Point[][] =>
      [-1, 1].map((s) => {
        const [a, c] = [q(x, 1.22, z), q(x + 0.12 * s, 1.22 + 0.5 * s, z)]
        return [
          [a[0], a[1], 0.05 * u],
          [(a[0] + c[0]) / 2 + 0.02 * u, (a[1] + c[1]) / 2, 0.035 * u],
          [c[0], c[1], 0.006 * u],
        ]
      }),
    ),
    { color: '#242b31', alpha: 0.5, soft: 1.2, clip: near },
  )
  boards.board([q(1.5, 0.06, z), q(1.84, 0.1, z), q(1.52, 0.44, z)], {
    color: '#2c3031',
    pool: 0,
    edge: [1.4, 20],
  })
  boards.sheet(
    [
      corner(q(1.49, 0.48, z)),
      q(1.66, 0.34, z),
      corner(q(1.86, 0.1, z)),
      q(1.94, 0.34, z),
      corner(q(1.86, 0.66, z)),
      q(1.66, 0.6, z),
    ],
    {
      color: TARP,
      tone: 0.7,
      shadow: { dx: -2, dy: 5, r: 4, a: 0.45, inside: true },
    },
  )
}
