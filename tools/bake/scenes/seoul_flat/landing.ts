import { folds, piece, place, type Look } from '../../kit/body.ts'
import { blob, limb, oval, poly } from '../../kit/brush.ts'
import { glow, wash } from '../../kit/light.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { type Point } from '../../kit/points.ts'
import { bell, createRng, smooth, type Rng } from '../../kit/random.ts'
import { sitterSide } from '../../kit/sitters.ts'
import { type Layer, type Stage } from '../../kit/stage.ts'

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
  stairs(stage.layer('stairs', { depth: 0.45, lit: true }), rng)
  grandmother(stage.layer('figure', { depth: 0.6, lit: true }))
  const light = stage.layer('light', { depth: 0.2, blend: 'add', lit: true })
  glow(light, { x: LAMP[0], y: LAMP[1] + 10, r: 620, color: '#ffcf8e', a: 0.3, p: 1.8 })
  glow(light, { x: LAMP[0], y: LAMP[1] + 12, r: 90, color: '#fff0cf', a: 0.7, p: 1.8 })
  glow(light, { x: 541, y: 540, r: 130, color: '#ffb45e', a: 0.34, p: 2, sy: 1.6 })
  glow(light, { x: 250, y: 470, r: 26, color: '#59e0b4', a: 0.5, p: 1.8 })
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
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 46; i++) {
        let x = rng.range(0, 1600)
        let y = rng.range(80, 760)
        g.lineWidth = rng.range(0.6, 1.6)
        g.beginPath()
        g.moveTo(x, y)
        for (let j = 0; j < 3; j++) {
          x += rng.normal() * 16
          y += rng.range(6, 30)
          g.lineTo(x, y)
        }
        g.stroke()
      }
    },
    { color: '#15130f', edge: [1.6, 18], pool: 0, dry: 0.2, alpha: 0.34 },
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
  const panels = [
    '322,226,1.6 496,222,1.6',
    '322,226,1.6 322,470,1.6',
    '322,470,1.6 496,470,1.6',
    '322,520,1.6 496,520,1.6',
    '322,520,1.6 322,760,1.6',
  ]
  paint(layer, (g) => panels.forEach((line) => limb(g, line)), {
    color: '#10191a',
    edge: [1, 40],
    pool: 0,
    alpha: 0.6,
  })
  const lit = [
    '496,224,1.4 496,470,1.4',
    '322,474,1.4 496,474,1.4',
    '496,522,1.4 496,762,1.4',
    '322,762,1.4 496,762,1.4',
  ]
  paint(layer, (g) => lit.forEach((line) => limb(g, line)), {
    color: '#b9c4a4',
    edge: [1, 40],
    pool: 0,
    alpha: 0.4,
  })
  // Handle, spy-hole, the chain taut across the gap, a calendar magnet, old tape.
  paint(layer, (g) => limb(g, '488,520,15 486,560,13 488,600,15'), {
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
  const links: Point[] = Array.from({ length: 8 }, (_, i) => [
    512 + i * 7,
    446 + Math.sin((i / 7) * Math.PI) * 7,
  ])
  paint(
    layer,
    (g) => {
      g.lineWidth = 2.2
      links.forEach(([x, y], i) => {
        g.beginPath()
        g.ellipse(x, y, 4.6, 2.6, i % 2 ? 0.3 : -0.3, 0, 7)
        g.stroke()
      })
    },
    { color: ['#2a241b', '#8b7b58'], edge: [0.5, 10], pool: 0 },
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
  // The lock with its buttons, worn on four of them.
  paint(layer, blob('232,420,1 268,420,1 270,520,1 230,520,1'), {
    ...steel,
    color: ['#0c0d10', '#23262b', '#4b4d4c'],
    tone: 0.5,
    shadow: { dx: 6, dy: 8, r: 6, a: 0.5 },
  })
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 12; i++) oval(g, [240 + (i % 3) * 10, 448 + Math.floor(i / 3) * 15, 3.2, 3.2])
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
            [px - 5, py + 2, 7],
            [px + tread, py + 2, 7],
          ]),
      ),
    {
      color: ['#4a4335', '#9a8a62', '#e0cc96'],
      tone: 0.6,
      edge: [1, 30],
      pool: 0,
      grad: [640, 0, 0.1, 1400, 0, -0.7],
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

// Grandmother Bang, twelfth floor: she sits on the stairs with her knee and a pot.
function grandmother(layer: Layer) {
  const at = place(788, FLOOR - 2, 410, true)
  const look: Look = {
    cloth: ['#120f16', '#2c2433', '#55445a', '#8a7280', '#c4a89e'],
    scarf: ['#26262a', '#55535a', '#8a8688', '#bdb6ae'],
    skin: ['#4a3020', '#94683f', '#d6a070', '#f2cfa0'],
    light: LAMP,
    formLight: [420, 200],
    form: 0.36,
    rim: '#ffe2b0',
    rimAmt: 0.7,
    line: '#0b080c',
  }
  const body = { layer, at, look }
  paint(layer, (g) => oval(g, [720, FLOOR + 2, 120, 11]), { color: '#0b0a0a', soft: 7, pool: 0, alpha: 0.6 })
  sitterSide(layer, at, look)
  // Short permed hair, an ear; of the face only a lit edge, turned to the door.
  piece(body, '8,-71.4 10.6,-68.6 11.8,-65.6 12.4,-63.8 11,-61.6 8.6,-59.4 5,-59.6 6,-65', {
    tone: 0.56,
    color: look.skin ?? look.cloth,
  })
  const perm =
    '9.4,-72 6,-75.4 0.4,-76.8 -5,-74.6 -8.2,-69 -8.4,-63 -6.4,-58 -2,-55.6 2,-57.4 4.6,-60.6 5.6,-64 7.6,-66.4 9.6,-69'
  piece(body, perm, { tone: 0.5, color: look.scarf ?? look.cloth, edge: [5, 11] })
  piece(body, '2.6,-65 4.6,-65.8 5.4,-63 4,-60.8 2.8,-62', { tone: 0.6, color: look.skin ?? look.cloth })
  folds(
    body,
    [
      '4,-72.6,0.2 -1,-70,0.5 -4,-65,0.2',
      '1,-75,0.2 -4,-71,0.5 -6.6,-65,0.2',
      '6.6,-70,0.2 2,-67,0.5 -1,-62,0.2',
    ],
    { alpha: 0.5 },
  )
  // The pot on her knees, tied in a cloth.
  const cloth: PaintOptions = {
    edge: [1.2, 20],
    tone: 0.5,
    wash: 0.26,
    washSize: 50,
    pool: 0.18,
    form: { light: LAMP, r: 9, amt: 0.42, steps: 4 },
    rim: { light: LAMP, color: '#ffe2b0', w: 3, amt: 0.7 },
    shadow: { dx: 3, dy: 6, r: 6, a: 0.5, inside: true },
  }
  paint(layer, blob('680,668,1 672,634 684,606 716,596 752,598 776,612 784,638 772,670,1 724,676'), {
    ...cloth,
    color: ['#2a2622', '#6d6048', '#b8a578', '#f0e2b8'],
  })
  paint(
    layer,
    blob('706,600,1 716,580 700,566,1 726,572 736,564 748,572 766,562,1 756,582 760,602,1 734,594'),
    { ...cloth, color: ['#2a2622', '#6d6048', '#b8a578', '#f0e2b8'] },
  )
  paint(
    layer,
    (g) =>
      [
        '732,600,1 712,630,3 700,668,1',
        '736,600,1 740,634,3 736,672,1',
        '742,600,1 762,630,3 770,664,1',
      ].forEach((line) => limb(g, line)),
    { color: '#4a3d2a', edge: [1, 16], pool: 0, alpha: 0.6 },
  )
  // Her stick leans on the wall beside the steps.
  paint(layer, (g) => limb(g, '640,790,8 630,640,8 628,566,8 640,552,8 656,560,8'), {
    color: ['#1d120a', '#54371f', '#a67748'],
    tone: 0.5,
    edge: [0.8, 20],
    form: { light: LAMP, r: 3, amt: 0.4, steps: 3 },
    shadow: { dx: 9, dy: 3, r: 5, a: 0.5 },
  })
}
