import { limb, oval } from '../../kit/brush.ts'
import { paint } from '../../kit/paint.ts'
import { type Rng, createRng } from '../../kit/random.ts'
import { type Pen, type Stage } from '../../kit/stage.ts'
import { SUN, LEAF } from './palette.ts'

/** Ginkgos, each further gone than the one behind it. */
export function drawTrees(stage: Stage) {
  const rng = createRng(51)
  const trees = stage.layer('trees', { depth: 0.5 })
  const stand: readonly Tree[] = [
    { x: 976, y: 502, s: 0.3 },
    { x: 1026, y: 528, s: 0.44 },
    { x: 1112, y: 568, s: 0.66 },
    { x: 1268, y: 636, s: 1.04, boughs: ['1266,430,13 1240,360,9 1206,300,4'] },
    {
      x: 1504,
      y: 748,
      s: 1.66,
      boughs: [
        '1506,470,22 1478,370,16 1424,290,10 1372,214,4',
        '1512,440,18 1530,330,12 1560,230,8 1556,120,3',
      ],
    },
  ]
  // where the street ends, more of the same, and then only their colour
  for (const [tone, dy] of [
    [0.4, 0],
    [0.62, -8],
    [0.84, -14],
  ] as const)
    paint(
      trees,
      (g) => {
        for (const [x, y, r] of [
          [722, 430, 20],
          [752, 428, 13],
          [842, 428, 13],
          [872, 436, 20],
          [908, 452, 30],
          [942, 470, 40],
        ] as const)
          crown(g, rng, { x, y: y - r * 1.2 + dy * (r / 30), r, n: 26, s: r / 150 })
      },
      { color: LEAF, tone, edge: [1.2, 9], wash: 0.3, washSize: 30, pool: 0.1, alpha: 0.85 },
    )
  for (const { x, y, s, boughs = [] } of stand) {
    const lean = rng.normal() * 8 * s
    paint(
      trees,
      (g) => {
        limb(g, [
          [x, y + 6, 27 * s],
          [x + lean, y - 120 * s, 20 * s],
          [x + lean * 1.6, y - 300 * s, 14 * s],
        ])
        boughs.forEach((bough) => limb(g, bough))
        for (let i = 0; i < 5; i++) {
          const a = -Math.PI / 2 + rng.normal() * 0.9,
            l = rng.range(110, 210) * s,
            h = rng.range(130, 280) * s
          limb(g, [
            [x + lean, y - h, 10 * s],
            [x + lean + Math.cos(a) * l * 0.5, y - h + Math.sin(a) * l * 0.6, 6 * s],
            [x + lean + Math.cos(a) * l, y - h + Math.sin(a) * l, 2 * s],
          ])
        }
      },
      {
        color: ['#4c4238', '#75664f', '#a8926c', '#e0c692'],
        tone: 0.36,
        edge: [1.6, 24],
        wash: 0.34,
        washSize: 50 * s,
        form: { light: [700, 200], r: 7 * s, amt: 0.4, steps: 3 },
        shadow: { dx: -4 * s, dy: 2, r: 5, a: 0.3, color: '#5a5a5e' },
      },
    )
    const masses = MASSES.map(([mx, my, rx, ry]): Mass => [
      x + lean + (mx + rng.normal() * 12) * s,
      y + (my - 330 + rng.normal() * 8) * s,
      rx * s,
      ry * s,
    ])
    for (const [tone, n, spread, dx, dy] of [
      [0.1, 26, 0.92, 13, 20],
      [0.44, 32, 1.04, 0, 0],
      [0.74, 20, 0.72, -12, -15],
    ] as const)
      paint(
        trees,
        (g) =>
          masses.forEach(([mx, my, rx, ry]) =>
            spray(g, rng, [mx + dx * s, my + dy * s, rx * spread, ry * spread], { n, s }),
          ),
        {
          color: LEAF,
          tone,
          edge: [1.2, 10],
          wash: 0.34,
          washSize: 60 * s,
          pool: 0.06,
          poolR: 3,
          grain: 0.05,
          // the further off, the less a leaf is a leaf
          soft: Math.max(0.7, 2.6 - s * 1.3),
          form: { light: SUN, r: 7 * s, amt: 0.16, steps: 3 },
          alpha: 0.95,
        },
      )
  }
}

/** Where leaves are gathered: middle and both radii. */
type Mass = readonly [number, number, number, number]
type Tree = { x: number; y: number; s: number; boughs?: readonly string[] }
type Crown = { x: number; y: number; r: number; n: number; s: number }

// A crown is what its boughs carry, and the sky between them; from the top of the trunk, at s 1.
const MASSES: readonly Mass[] = [
  [-168, 66, 50, 26],
  [-112, 14, 62, 34],
  [-176, -36, 44, 24],
  [-58, 74, 54, 28],
  [-84, -74, 64, 36],
  [6, -10, 60, 34],
  [48, 70, 60, 30],
  [-28, -146, 58, 32],
  [70, -84, 66, 38],
  [128, -6, 54, 30],
  [150, 72, 48, 26],
  [56, -166, 50, 28],
  [98, 34, 58, 30],
  [-14, 42, 54, 28],
  [160, -92, 44, 26],
]

// One mass: fan leaves, thick in the middle, single at its border.
function spray(g: Pen, rng: Rng, [x, y, rx, ry]: Mass, { n, s }: { n: number; s: number }) {
  for (let i = 0; i < n; i++)
    fan(g, x + rng.normal() * 0.52 * rx, y + rng.normal() * 0.56 * ry, [rng.range(8, 17) * s, rng() * 7])
}

// Far off: sprays of small leaves, thick in the middle.
function crown(g: Pen, rng: Rng, { x, y, r, n, s }: Crown) {
  for (let i = 0; i < n; i++) {
    const a = rng() * 7
    const d = Math.sqrt(rng()) * r
    const cx = x + Math.cos(a) * d
    const cy = y + Math.sin(a) * d * 0.86
    for (let j = 0; j < 9; j++)
      oval(
        g,
        [cx + rng.normal() * 30 * s, cy + rng.normal() * 17 * s, rng.range(5, 12) * s, rng.range(3, 7) * s],
        rng() * 3,
      )
  }
}

/** A bough over our heads, leaves on their way down. */
export function drawFront(stage: Stage) {
  const rng = createRng(71)
  const front = stage.layer('front', { depth: 1 })
  paint(
    front,
    (g) => {
      limb(g, '-40,60,26 120,40,18 300,64,10 430,40,4')
      limb(g, '120,42,10 210,110,6 290,130,2.4')
    },
    {
      color: ['#3c342c', '#5f5342', '#98845e'],
      tone: 0.36,
      edge: [1.6, 24],
      form: { light: SUN, r: 6, amt: 0.4, steps: 3 },
    },
  )
  for (const [tone, n] of [
    [0.22, 20],
    [0.48, 26],
    [0.74, 16],
  ] as const)
    paint(
      front,
      (g) => {
        for (let i = 0; i < n; i++) {
          const t = rng(),
            x = -40 + t * 480,
            y = 46 + rng.normal() * 40 + 30 * Math.sin(t * 5)
          for (let j = 0; j < 5; j++)
            fan(g, x + rng.normal() * 26, y + rng.normal() * 20, [rng.range(9, 17), rng() * 7])
        }
      },
      {
        color: LEAF,
        tone,
        edge: [1, 10],
        wash: 0.3,
        washSize: 40,
        pool: 0.2,
        poolR: 2,
        form: { light: SUN, r: 5, amt: 0.24, steps: 2 },
      },
    )
  paint(
    front,
    (g) => {
      for (let i = 0; i < 20; i++)
        fan(g, rng.range(300, 1500), rng.range(120, 860), [rng.range(5, 12), rng() * 7])
    },
    { color: LEAF, tone: 0.56, edge: [0.8, 8], wash: 0.3, washSize: 60, pool: 0.2, poolR: 2 },
  )
}

// A ginkgo leaf: a small fan on a stalk.

function fan(g: Pen, x: number, y: number, [r, turn]: readonly [number, number]) {
  g.beginPath()
  g.moveTo(x, y)
  g.arc(x, y, r, turn - 0.8, turn + 0.8)
  g.closePath()
  g.fill()
}
