import { blob, limb, oval, poly } from '../../kit/brush.ts'
import { cracks } from '../../kit/cracks.ts'
import { glow, wash } from '../../kit/light.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { type Point } from '../../kit/points.ts'
import { bell, createRng, smooth, type Rng } from '../../kit/random.ts'
import { type Layer, type Stage } from '../../kit/stage.ts'
import { drawExtinguisher } from './extinguisher.ts'
import { drawNeighbour } from './neighbour.ts'

const LAMP: readonly [number, number] = [560, 66]
const FLOOR = 790
const STEP = { x: 660, tread: 74, rise: 45, n: 13 }

/** The landing of the eleventh floor: a door on its chain, an automatic lamp, and someone on the stairs who can wait. */
export function drawLanding(stage: Stage) {
  const { rng } = stage
  const back = stage.layer('back', { depth: 0 })
  wall(back, rng)
  lampShade(back)
  door(stage.layer('door', { depth: 0.25, lit: true }))
  const figure = stage.layer('figure', { depth: 0.45, lit: true })
  drawExtinguisher(figure, LAMP)
  drawNeighbour(figure)
  stairs(stage.layer('stairs', { depth: 0.45, lit: true }), rng)
  const light = stage.layer('light', { depth: 0.2, blend: 'add', lit: true })
  glow(light, { x: LAMP[0], y: LAMP[1] + 10, r: 620, color: '#ffcf8e', a: 0.3, p: 1.8 })
  glow(light, { x: LAMP[0], y: LAMP[1] + 12, r: 90, color: '#fff0cf', a: 0.7, p: 1.8 })
  glow(light, { x: 541, y: 540, r: 130, color: '#ffb45e', a: 0.34, p: 2, sy: 1.6 })
  // a breath of steam over the lid
  for (const [x, y, r] of [
    [684, 560, 15],
    [678, 540, 19],
    [686, 518, 24],
    [678, 494, 30],
  ] as const)
    glow(light, { x, y, r, color: '#d8c8a8', a: 6 / r, p: 1.4, noise: 1.2, sy: 1.3 })
  glow(light, { x: 483, y: 432, r: 30, color: '#59e0b4', a: 0.5, p: 1.8 })
}

const reach = (x: number, y: number) => bell(x, y, { x0: LAMP[0], y0: 320, rx: 560, ry: 520 })

// Plaster above, oil paint below, a line between them that somebody drew with a string.
function wall(layer: Layer, rng: Rng) {
  wash(layer, ['#101114', '#22252a', '#474a49', '#7c7a6c', '#b5ab90', '#e0d2ae'], {
    toneAt: (x, y) => 0.05 + 0.66 * reach(x, y) - 0.12 * smooth(900, 1600, x),
    cloud: 0.11,
    size: 320,
  })
  paint(layer, (g) => g.fillRect(-20, 470, 1660, 340), {
    color: ['#0d1414', '#1c2a28', '#36504a', '#5f7d70', '#94a98f'],
    edge: [1.6, 90],
    tone: 0.1,
    wash: 0.2,
    washSize: 240,
    pool: 0,
    shade: (x, y) => 0.62 * reach(x, y) - 0.1 * smooth(900, 1600, x),
  })
  paint(layer, (g) => limb(g, '-20,470,4 800,468,4 1620,471,4'), {
    color: '#2a211a',
    edge: [1, 60],
    pool: 0,
    alpha: 0.7,
  })
  cracks(
    layer,
    rng,
    { n: 46, x: [0, 1600], y: [80, 760], width: [0.6, 1.6], pieces: 3, swing: 16, drop: [6, 30] },
    { color: '#15130f', edge: [1.6, 18], dry: 0.2, alpha: 0.34 },
  )
  paint(layer, (g) => poly(g, `-20,${FLOOR} 1620,${FLOOR - 4} 1620,930 -20,930`), {
    color: ['#0c0c0d', '#201f1e', '#46423a', '#7d735c', '#b8a780'],
    edge: [1.6, 60],
    tone: 0.2,
    wash: 0.22,
    washSize: 220,
    pool: 0,
    shade: (x, y) => 0.46 * bell(x, y, { x0: 520, y0: 820, rx: 420, ry: 100 }) - 0.1 * smooth(840, 900, y),
  })
  paint(layer, (g) => g.fillRect(-20, FLOOR - 16, 1640, 17), {
    color: ['#0d0d0e', '#25221e', '#54492f'],
    edge: [1, 60],
    tone: 0.4,
    pool: 0,
  })
}

// Round, of milk glass, on the ceiling's edge; it has just come on.
function lampShade(layer: Layer) {
  paint(layer, (g) => g.fillRect(-20, -20, 1660, 58), {
    color: ['#0b0b0d', '#1e1d1c', '#4a4336'],
    edge: [1.6, 80],
    tone: 0.3,
    pool: 0,
    shade: (x) => 0.5 * Math.exp(-(((x - LAMP[0]) / 300) ** 2)),
  })
  paint(layer, blob('486,38,1 492,66 522,84 560,88 598,84 628,66 634,38,1'), {
    color: ['#d9b478', '#fbe4b4', '#fffaf0'],
    edge: [1, 40],
    tone: 0.7,
    pool: 0.2,
    poolR: 8,
  })
}

// Sheet steel painted many times. Open as far as its chain goes: a hand's width of a warm room.
function door(layer: Layer) {
  const dice = createRng(5)
  const steel: PaintOptions = { edge: [1.4, 70], wash: 0.24, washSize: 160, pool: 0.16, poolR: 6 }
  const frame = ['#15120f', '#362c22', '#6d5a40', '#a98d62']
  paint(layer, (g) => poly(g, '284,176 580,176 582,790 282,790'), {
    ...steel,
    color: frame,
    tone: 0.4,
    shade: (x, y) => 0.2 * reach(x, y),
    shadow: { dx: 8, dy: 8, r: 10, a: 0.4 },
  })
  paint(layer, (g) => poly(g, '306,200 560,200 560,788 306,788'), {
    color: ['#b9792f', '#f0b25a', '#ffe0a0'],
    edge: [1, 50],
    tone: 0.5,
    wash: 0.2,
    pool: 0.3,
    poolR: 12,
    grad: [0, 200, -0.2, 0, 780, 0.1],
  })
  paint(layer, (g) => poly(g, '298,194 520,188 522,800 298,790'), {
    ...steel,
    color: ['#121b1d', '#263a3d', '#47645f', '#7c9483', '#b3bf9e'],
    tone: 0.24,
    shade: (x, y) => 0.44 * reach(x, y),
    rim: { light: [620, 500], color: '#ffd08a', w: 4, amt: 0.8 },
    shadow: { dx: 5, dy: 2, r: 5, a: 0.5, inside: true },
  })
  // Handle, spy-hole, the chain taut across the gap, a a magnet, old tape.
  paint(layer, (g) => limb(g, '484,520,15 482,560,13 484,600,15'), {
    color: ['#2b2620', '#7d715a', '#d8c79a'],
    tone: 0.5,
    edge: [0.8, 20],
    form: { light: LAMP, r: 4, amt: 0.4, steps: 3 },
    shadow: { dx: 5, dy: 7, r: 4, a: 0.5, inside: true },
  })
  paint(layer, (g) => oval(g, [408, 350, 7, 7]), {
    color: ['#0b0d0d', '#5c5a4c'],
    edge: [0.6, 10],
    tone: 0.4,
  })
  paint(layer, (g) => poly(g, '498,450 518,449 518,468 498,469'), {
    color: ['#2a241b', '#7d6a44', '#d8bd80'],
    edge: [0.6, 12],
    tone: 0.5,
    shadow: { dx: 3, dy: 5, r: 3, a: 0.5, inside: true },
  })
  const links: Point[] = Array.from({ length: 8 }, (_, i) => [
    514 + i * 7.4,
    458 + Math.sin((i / 7) * Math.PI) * 12,
  ])
  paint(
    layer,
    (g) => {
      g.lineWidth = 3.6
      links.forEach(([x, y], i) => {
        g.beginPath()
        g.ellipse(x, y, 6.2, i % 2 ? 2.2 : 4, (3.5 - i) * 0.13, 0, 7)
        g.stroke()
      })
    },
    { color: ['#1a130c', '#4a3a22', '#8b7044'], tone: 0.3, edge: [0.4, 10], pool: 0 },
  )
  for (let i = 0; i < 5; i++) {
    const x = dice.range(330, 470)
    const y = dice.range(240, 440)
    paint(
      layer,
      (g) =>
        poly(g, [
          [x, y],
          [x + 18, y - 3],
          [x + 19, y + 7],
          [x + 1, y + 9],
        ]),
      { color: '#c9b98c', edge: [1.4, 10], pool: 0, alpha: 0.24 },
    )
  }
  // The lock sits on the leaf over the handle, its buttons worn on four of them.
  paint(layer, blob('462,392,1 504,391,1 505,500,1 462,500,1'), {
    ...steel,
    color: ['#0c0d10', '#23262b', '#4b4d4c'],
    tone: 0.4,
    shadow: { dx: 5, dy: 8, r: 5, a: 0.55, inside: true },
  })
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 12; i++) oval(g, [472 + (i % 3) * 11, 410 + Math.floor(i / 3) * 14, 3.2, 3.2])
    },
    { color: '#7fd9c0', edge: [0.5, 8], pool: 0, alpha: 0.8 },
  )
  // A pot of kimchi has stood here before: a pale ring on the floor, a mat.
  paint(layer, (g) => poly(g, '330,806 548,804 590,842 300,846'), {
    color: ['#241f19', '#4f4232', '#7d6a48'],
    edge: [2, 26],
    tone: 0.4,
    dry: 0.1,
    pool: 0.2,
  })
}

// Concrete steps seen from the side, going up to the twelfth floor; under them it is dark.
function stairs(layer: Layer, rng: Rng) {
  const { x, tread, rise, n } = STEP
  const edge: Point[] = []
  for (let i = 0; i < n; i++)
    edge.push([x + i * tread, FLOOR - i * rise], [x + i * tread, FLOOR - (i + 1) * rise])
  edge.push([x + n * tread, FLOOR - n * rise], [1640, 930], [x - 10, 930], [x - 10, FLOOR + 4])
  paint(layer, (g) => poly(g, edge), {
    color: ['#0b0c0e', '#1b1c1e', '#35342f', '#625b49', '#988a68'],
    edge: [1.4, 40],
    tone: 0.4,
    wash: 0.18,
    washSize: 180,
    pool: 0.1,
    shade: (px, py) =>
      0.32 * bell(px, py, { x0: 640, y0: 620, rx: 330, ry: 300 }) - 0.16 * smooth(760, 1300, px),
    shadow: { dx: 12, dy: -10, r: 18, a: 0.4 },
  })
  // Each tread takes the lamp, each nosing a strip of worn brass.
  paint(
    layer,
    (g) =>
      edge.slice(0, n * 2).forEach(
        ([px, py], i) =>
          i % 2 &&
          limb(g, [
            [px - 3, py + 2, 5],
            [px + tread, py + 2, 5],
          ]),
      ),
    {
      color: ['#3a3428', '#6d6248', '#a89870'],
      tone: 0.56,
      edge: [1, 30],
      pool: 0,
      grad: [640, 0, 0.1, 1400, 0, -0.9],
    },
  )
  paint(layer, (g) => poly(g, `${x - 8},930 ${x - 8},${FLOOR + 60} 1640,${FLOOR - 440} 1640,930`), {
    color: '#08090b',
    edge: [2, 60],
    soft: 40,
    pool: 0,
    alpha: 0.28,
  })
  for (let i = 0; i < 20; i++) {
    const px = rng.range(780, 1560)
    paint(
      layer,
      (g) =>
        limb(g, [
          [px, rng.range(700, 880), 1],
          [px + rng.normal() * 30, rng.range(760, 900), 0.8],
        ]),
      { color: '#0a0a0b', edge: [2, 16], pool: 0, dry: 0.2, alpha: 0.4 },
    )
  }
  // Railing: uprights and a hand-worn rail.
  paint(
    layer,
    (g) => {
      for (let i = 3; i < n; i += 1) {
        const px = x + i * tread + 30
        const py = FLOOR - (i + 1) * rise
        limb(g, [
          [px, py, 5],
          [px, py - 150, 5],
        ])
      }
      limb(g, [
        [x + 3 * tread - 6, FLOOR - 3.5 * rise - 150, 13],
        [x + n * tread, FLOOR - n * rise - 166, 13],
      ])
    },
    {
      color: ['#0a0a0c', '#201c1a', '#4a3c2c', '#8d7148'],
      tone: 0.36,
      edge: [1, 40],
      pool: 0.1,
      rim: { light: LAMP, color: '#e6bb7c', w: 2.4, amt: 0.6, reach: 520 },
    },
  )
}
