import { createCutter } from '../../../kit/cutter.ts'
import { type Point } from '../../../kit/points.ts'
import { createRng, smooth } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { BOARD } from './palette.ts'

/** The gate's two posts, between which the rope goes. */
export function drawGate(layer: Layer) {
  const rng = createRng(841)
  drawFence(layer)
  const post = createCutter(layer, {
    color: ['#0c0b0a', '#1a1816', '#2b2824', '#454039', '#7a746a'],
    tone: 0.4,
    edge: [3, 50],
    wash: 0.3,
    washSize: 90,
    form: { light: [640, 100], r: 20, amt: 0.42, steps: 4 },
    rim: { light: [640, 300], color: '#d8d5c8', w: 4, amt: 0.6 },
  })
  for (const [x, w] of [
    [70, 84],
    [1222, 76],
  ] as const) {
    const trunk = post.bars([
      [
        [x, -30, w * 0.9],
        [x + 4, 420, w],
        [x - 2, 930, w * 1.1],
      ],
    ])
    post.lines(
      Array.from({ length: 26 }, (): Point[] => {
        const [a, b] = [x + rng.normal() * w * 0.3, rng.range(0, 880)]
        return [
          [a, b, 0.6],
          [a + rng.normal() * 3, b + 40, 2.6],
          [a + rng.normal() * 5, b + rng.range(60, 130), 0.6],
        ]
      }),
      { clip: trunk, alpha: 0.6, edge: [1.4, 20] },
    )
  }
}

// The fence on both sides of it: boards of every length, close enough.
function drawFence(layer: Layer) {
  const rng = createRng(845)
  const board = createCutter(layer, {
    color: BOARD,
    tone: 0.26,
    edge: [2, 50],
    wash: 0.3,
    washSize: 110,
    pool: 0.16,
    shade: (_x, y) => -0.12 * smooth(640, 880, y),
  })
  const places = [-40, ...Array.from({ length: 8 }, (_, i) => 1250 + i * 56)]
  for (const x of places) {
    const [w, top] = [rng.range(48, 54), 300 + rng.normal() * 16]
    const plank = board.board(
      [
        [x, top],
        [x + w, top + rng.normal() * 8],
        [x + w + rng.normal() * 3, 930],
        [x + rng.normal() * 3, 930],
      ],
      { tone: 0.34 + rng.normal() * 0.05 },
    )
    board.lines(
      Array.from({ length: 7 }, (): Point[] => {
        const [a, b] = [x + rng.range(6, w - 6), rng.range(top + 10, 860)]
        return [
          [a, b, 0.6],
          [a + rng.normal() * 3, b + 50, 2],
          [a + rng.normal() * 4, b + rng.range(80, 160), 0.6],
        ]
      }),
      { clip: plank, alpha: 0.36 },
    )
  }
  board.board('1236,420 1640,410 1640,446 1236,452', {
    tone: 0.4,
    shadow: { dx: 0, dy: 4, r: 4, a: 0.3, inside: true },
  })
  board.board('1236,716 1640,722 1640,760 1236,750', {
    tone: 0.34,
    shadow: { dx: 0, dy: 4, r: 4, a: 0.3, inside: true },
  })
}
