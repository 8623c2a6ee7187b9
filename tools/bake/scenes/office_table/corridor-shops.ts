import { createCutter } from '../../kit/cutter.ts'
import { type Point } from '../../kit/points.ts'
import { type Layer } from '../../kit/stage.ts'
import { into } from './corridor-space.ts'

/** On the right wall: counters with their shutters down, and one that is lit: a shop that sells only socks. */
export function drawShops(layer: Layer) {
  const front = createCutter(layer, {
    color: ['#6f7b82', '#98a3a7', '#c0c8c8', '#dde1dc'],
    tone: 0.5,
    edge: [0.9, 40],
    wash: 0.14,
    grain: 0.05,
    washSize: 80,
    pool: 0.14,
    poolR: 3,
  })
  const pane = (near: number, far: number, top = 130, low = 800): Point[] => [
    into(1760, top, near),
    into(1760, top, far),
    into(1760, low, far),
    into(1760, low, near),
  ]
  for (const [near, far] of [
    [0.5, 0.645],
    [0.8, 0.835],
  ] as const) {
    front.board(pane(near, far), { tone: 0.44 })
    front.lines(
      Array.from({ length: 17 }, (_, i): Point[] =>
        [near, far].map((t): Point => [
          into(1760, 0, t)[0],
          into(1760, 150 + i * 38, t)[1],
          2.4 * (1 - t) + 0.6,
        ]),
      ),
      { color: '#626e75', dry: 0, alpha: 0.5 },
    )
  }
  front.board(pane(0.675, 0.785, 120, 812), { color: ['#5f4a2c', '#8d7146'], tone: 0.5 })
  front.board(pane(0.685, 0.778), {
    color: ['#a9742c', '#e0ac5c', '#ffdf9e', '#fff3cf'],
    tone: 0.62,
    grad: [0, 330, 0.2, 0, 520, -0.16],
  })
  // its depth: the side wall of the niche, the sill before it, and its light on the floor
  front.board([into(1760, 130, 0.685), into(1760, 130, 0.7), into(1760, 800, 0.7), into(1760, 800, 0.685)], {
    color: ['#6d4a1e', '#a5763a'],
    tone: 0.6,
  })
  front.board(
    [into(1760, 800, 0.675), into(1760, 800, 0.785), into(1690, 824, 0.785), into(1690, 824, 0.675)],
    {
      color: ['#8d7146', '#c9a870', '#ecd6a4'],
      tone: 0.7,
    },
  )
  front.board(
    [into(1760, 1010, 0.66), into(1760, 1010, 0.79), into(1240, 1010, 0.77), into(1180, 1010, 0.62)],
    {
      color: ['#ffd894', '#ffe9bd'],
      soft: 7,
      alpha: 0.55,
      pool: 0,
    },
  )
  const rows = [300, 470, 640]
  front.lines(
    rows.map((y): Point[] =>
      [0.685, 0.778].map((t): Point => [into(1760, y + 70, t)[0], into(1760, y + 70, t)[1], 4]),
    ),
    { color: '#6a4a20', dry: 0, alpha: 0.8 },
  )
  // socks in pairs, a little of each colour
  const inks = [
    ['#5d6a4c', '#8f9a74', '#c4c9a4'],
    ['#3f5268', '#6c8297', '#a9bac4'],
    ['#8a7a5c', '#d9cba8', '#fbf4df'],
  ]
  rows.forEach((y, row) =>
    [0.7, 0.723, 0.746, 0.766].forEach((t, i) => {
      const k = 1 - t
      const [x, py] = into(1760, y, t)
      for (const [dx, tone] of [
        [14, 0.3],
        [-8, 0.62],
      ] as const)
        front.bars([sock(x + dx * k, py, k)], {
          color: inks[(row + i) % 3] ?? '#8f9a74',
          tone,
          edge: [0.3, 10],
        })
    }),
  )
}

// From the cuff to the heel, and forward to the toe.
const sock = (x: number, y: number, k: number): Point[] => [
  [x, y - 84 * k, 24 * k],
  [x, y + 4 * k, 23 * k],
  [x - 5 * k, y + 26 * k, 25 * k],
  [x - 40 * k, y + 38 * k, 20 * k],
]
