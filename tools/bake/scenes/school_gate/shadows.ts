import { limb, oval, shape } from '../../kit/brush.ts'
import { paint } from '../../kit/paint.ts'
import { toPoints, type Point, type Points } from '../../kit/points.ts'
import { lerp, type Rng } from '../../kit/random.ts'
import { type Layer, type Pen } from '../../kit/stage.ts'
import { SHADOWS_TO } from './place.ts'

const SHADE = '#7d86a6'

/** Trunks and wires from behind us, the haw stand, and hers, which gets as far as the kerb. */
export function drawShadows(road: Layer, rng: Rng) {
  paint(
    road,
    (g) => {
      for (const [x, y, x1, w] of [
        [-40, 760, 700, 30],
        [-40, 590, 560, 16],
        [-30, 500, 500, 9],
      ] as const) {
        const t = (x1 - x) / (SHADOWS_TO[0] - x)
        limb(g, [
          [x, y, w],
          [lerp(x, SHADOWS_TO[0], t * 0.5), lerp(y, SHADOWS_TO[1], t * 0.5), w * 0.8],
          [x1, lerp(y, SHADOWS_TO[1], t), w * 0.45],
        ])
      }
      // what they carry: leaves, blurred by distance
      for (let i = 0; i < 60; i++) {
        const x = rng.range(420, 760)
        oval(g, [x, 470 + rng.normal() * 26, rng.range(8, 26), rng.range(3, 7)], -0.3)
      }
      for (let i = 0; i < 70; i++)
        oval(
          g,
          [1240 + rng.normal() * 150, 600 + rng.normal() * 50, rng.range(14, 40), rng.range(5, 12)],
          -0.3,
        )
    },
    { color: SHADE, blend: 'multiply', edge: [4, 30], soft: 2.4, pool: 0, wash: 0.1, alpha: 0.62 },
  )
  paint(road, standShadow, {
    color: SHADE,
    blend: 'multiply',
    edge: [2, 20],
    soft: 1.4,
    pool: 0,
    wash: 0.1,
    alpha: 0.72,
  })
  paint(road, herShadow, {
    color: '#6f789c',
    blend: 'multiply',
    edge: [2, 20],
    soft: 1.2,
    pool: 0,
    wash: 0.1,
    alpha: 0.82,
  })
}

/** Somebody upright: where they stand on the sheet, and the height there. */
type Upright = { x: number; y: number; height: number }
const STAND: Upright = { x: 60, y: 990, height: 620 }
const HER: Upright = { x: 458, y: 1002, height: 630 }
/** How far a shadow runs: the sun is so low that it is longer than what throws it. */
const REACH = 1.36

// What stands upright (a hundred high, x to its right), laid along the road.
function cast(points: Points, { x, y, height }: Upright): Point[] {
  const dx = SHADOWS_TO[0] - x
  const dy = SHADOWS_TO[1] - y
  const d = Math.hypot(dx, dy)
  return toPoints(points).map(([across, up, w]) => {
    const far = (up / 100) * REACH
    const t = far / (1 + far)
    const k = ((1 - t) * height) / 100
    return [x + dx * t - (dy / d) * across * k, y + dy * t + (dx / d) * across * k, w && w * k]
  })
}

// A pole, the straw on it, and sticks with round haws.
function standShadow(g: Pen) {
  limb(g, cast('0,0,1.9 0,50,1.8 0,97,1.4', STAND))
  blobCast(g, '-6,44 -7,48 -6.4,82 -4,86 4,86 6.6,82 7,48 6,44', STAND)
  for (const [root, side, across, up] of [
    [52, -1, 20, 9],
    [60, -1, 21, 15],
    [69, -1, 18, 24],
    [77, -1, 11, 31],
    [54, 1, 17, 8],
    [63, 1, 18, 15],
    [72, 1, 17, 26],
    [80, 1, 9, 31],
  ] as const) {
    const at = (t: number) => [side * (5 + across * t), root + up * t] as const
    limb(
      g,
      cast(
        [
          [...at(0), 0.5],
          [...at(1.08), 0.4],
        ],
        STAND,
      ),
    )
    for (const t of [0.3, 0.5, 0.7, 0.9])
      for (const [x, y, r] of cast([[...at(t), 2.3]], STAND)) oval(g, [x, y, r ?? 0, r ?? 0])
  }
}

// She leans: a plain coat with a hand in its pocket, the other arm down, a head bent to one side, an end of the scarf.
function herShadow(g: Pen) {
  limb(g, cast('-6.4,-4,8 -5.4,30,9.4', HER))
  limb(g, cast('5.8,-4,8 5,30,9.4', HER))
  blobCast(
    g,
    '-11.6,25,1 -10.8,38 -10.4,45 -12.4,49 -16.4,54.6 -16.6,58.6 -13.4,66 -10.6,73 -6.6,77.4 -3,80.4,1 4,81.4,1 7.4,79.4 10.8,75.4 12.2,69 12.6,54 12.4,44 11.8,40 10.6,40.6 11,34 11.6,25.6,1',
    HER,
  )
  limb(g, cast('0,79,7.4 1.4,92,7', HER))
  blobCast(g, '1.4,87.4 -3.6,89.6 -6.2,95 -5.6,102.4 -1.4,107.6 3.4,108 7.6,103.6 8.4,96 6.4,90', HER)
  // wool round the neck, and the one end of it that the air takes
  blobCast(g, '-5,79.6 -6,83 -3.6,85.6 1,85 6,86.2 7.6,83 6,79.6', HER)
  blobCast(g, '5,85.4 12,86.4 19.6,85.4,1 18.6,83.4,1 20,82.2,1 18.2,80.4,1 19,78.6,1 12,79.6 5,79.6', HER)
}

function blobCast(g: Pen, outline: Points, of: Upright) {
  shape(g, cast(outline, of))
  g.fill()
}
