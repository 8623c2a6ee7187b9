import { limb, oval, poly } from '../../../kit/brush.ts'
import { createCutter } from '../../../kit/cutter.ts'
import { paint } from '../../../kit/paint.ts'
import { hoop } from '../../../kit/pen.ts'
import { type Point } from '../../../kit/points.ts'
import { smooth, type Rng } from '../../../kit/random.ts'
import { type Layer, type Pen } from '../../../kit/stage.ts'
import { createTabletop } from '../../../kit/tabletop.ts'
import { LANE } from './palette.ts'

/** The plank table, in centimetres: 250 wide, 105 deep. */
export const onTable = createTabletop({
  far: [372, 1330, 452],
  near: [196, 1640, 792],
  width: 250,
  depth: 105,
})

const WOOD = ['#3a352f', '#5f574c', '#8b8172', '#b5ab99', '#d8d0be']
const GAPS = [0, 19, 42, 61, 84, 105]

/** Five weathered planks over a curtain of sacking. */
export function drawTable(layer: Layer, rng: Rng) {
  drawSacking(layer, rng)
  const planks = createCutter(
    layer,
    {
      color: WOOD,
      edge: [1.6, 70],
      wash: 0.26,
      washSize: 170,
      pool: 0.14,
      poolR: 3,
      grain: 0.08,
      shade: (x, y) => 0.16 * smooth(760, 1500, x) * smooth(820, 460, y) - 0.2 * smooth(620, 240, x),
    },
    onTable,
  )
  planks.board('-3,0 262,0 262,105 -3,105', { color: '#1b1814', edge: [1, 40], pool: 0 })
  GAPS.slice(0, -1).forEach((far, i) => {
    const near = GAPS[i + 1] ?? far
    const tilt = rng.normal() * 0.5
    const outline: Point[] = [
      [-rng.range(0, 4), far + 0.5],
      [262, far + 0.5 + tilt],
      [262, near - 0.3 + tilt],
      [-rng.range(0, 3), near - 0.3],
    ]
    planks.board(outline, { tone: 0.52 + rng.normal() * 0.05 })
    drawGrain(layer, rng, { far, near })
  })
  const front = onTable('-3,105 262,105')
  const [left, right] = [front[0]?.[0] ?? 0, front[1]?.[0] ?? 1600]
  paint(
    layer,
    (g) =>
      poly(g, [
        [left, 792],
        [right, 792],
        [right, 818],
        [left + 3, 820],
      ]),
    {
      color: WOOD,
      tone: 0.26,
      edge: [1.8, 60],
      wash: 0.3,
      washSize: 110,
      form: { light: LANE, r: 6, amt: 0.24, steps: 3 },
      shadow: { dx: 0, dy: 12, r: 10, a: 0.6 },
    },
  )
}

function drawSacking(layer: Layer, rng: Rng) {
  const sacking = createCutter(layer, {
    color: ['#151c25', '#27323f', '#3f4d5b'],
    tone: 0.4,
    edge: [2, 60],
    wash: 0.4,
    washSize: 120,
    grad: [0, 800, 0, 0, 900, -0.25],
  })
  sacking.board('190,800 1640,800 1640,940 206,940')
  const folds = Array.from({ length: 26 }, (_, i): Point[] => {
    const x = 210 + i * 56 + rng.normal() * 14
    return [
      [x, 816, 2],
      [x + rng.normal() * 10, 860, 8],
      [x + rng.normal() * 14, 930, 3],
    ]
  })
  sacking.lines(folds, { color: '#0c121a', soft: 2, dry: 0, alpha: 0.5 })
}

// Fibres along the plank, at most one knot, two nails at each end.
function drawGrain(layer: Layer, rng: Rng, { far, near }: { far: number; near: number }) {
  const fibres = (g: Pen) => {
    for (let i = 0; i < 26; i++) {
      const [length, width] = [rng.range(14, 70), rng.range(0.16, 0.5)]
      const [x, y] = [rng.range(0, 250 - length), far + 1.5 + rng() * (near - far - 3)]
      limb(
        g,
        onTable(
          [
            [x, y, width * 0.3],
            [x + length * 0.5, y + rng.normal() * 0.8, width],
            [x + length, y + rng.normal() * 0.6, width * 0.2],
          ],
          true,
        ),
      )
    }
  }
  paint(layer, fibres, { color: '#332c25', edge: [1.2, 26], pool: 0, dry: 0.24, alpha: 0.42 })
  const marks = (g: Pen) => {
    const nails: Point[] = [6, 244].flatMap((x): Point[] => [
      [x, far + 4],
      [x, near - 4],
    ])
    for (const [x, y] of onTable(nails)) oval(g, [x, y, 3.4, 2.4])
    if (rng() < 0.6) return
    for (const [x, y] of onTable([[rng.range(20, 230), (far + near) / 2]])) {
      oval(g, [x, y, 11, 5.4], 0.1)
      hoop(g, 2, [x, y, 22, 10], { turn: 0.1, arc: [0.4, 5.6] })
    }
  }
  paint(layer, marks, { color: '#2b241e', edge: [1, 14], pool: 0, alpha: 0.6 })
}
