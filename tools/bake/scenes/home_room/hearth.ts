import { blob, limb, poly, shape } from '../../kit/brush.ts'
import { cracks } from '../../kit/cracks.ts'
import { paint } from '../../kit/paint.ts'
import { type Rng } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'

/** A clay hearth with its iron door ajar, the pot on it with the lid on, three split sticks: the rest of the wood. */
export function drawHearth(layer: Layer, rng: Rng, fire: readonly [number, number]) {
  block(layer, rng)
  pot(layer)
  flames(layer, rng)
  paint(layer, (g) => poly(g, '622,592 676,568 680,716 624,704'), {
    color: ['#050404', '#14100e', '#33261d', '#7d5a38'],
    edge: [1.2, 40],
    tone: 0.4,
    wash: 0.3,
    washSize: 50,
    rim: { light: fire, color: '#ffb25e', w: 5, amt: 1 },
    shadow: { dx: 8, dy: 4, r: 6, a: 0.5 },
  })
  paint(
    layer,
    (g) => {
      g.lineWidth = 12
      shape(g, '494,706,1 494,602 516,576 604,574 628,600 628,704,1', { closed: false })
      g.stroke()
    },
    {
      color: ['#060404', '#1c130d', '#4d331d'],
      edge: [1.6, 24],
      tone: 0.4,
      rim: { light: [560, 650], color: '#ffa03c', w: 4, amt: 0.8 },
    },
  )
  paint(
    layer,
    (g) =>
      ['540,752,20 640,742,22', '530,766,18 626,768,20', '552,738,14 620,730,16'].forEach((stick) =>
        limb(g, stick),
      ),
    {
      color: ['#0b0705', '#2b1b10', '#5e3d20', '#a06f3a'],
      edge: [2, 24],
      tone: 0.36,
      form: { light: fire, r: 6, amt: 0.5, steps: 3 },
      rim: { light: fire, color: '#f09a44', w: 3, amt: 0.7 },
      shadow: { dx: 0, dy: 8, r: 8, a: 0.6 },
    },
  )
}

function block(layer: Layer, rng: Rng) {
  paint(layer, blob('318,440 420,426 640,424 676,444,1 690,700 682,744,1 300,760,1 306,600'), {
    color: ['#0a0605', '#20140d', '#432a18', '#7b4c25', '#b9793a'],
    edge: [3, 60],
    tone: 0.26,
    wash: 0.34,
    washSize: 140,
    form: { light: [600, 700], r: 20, amt: 0.22, steps: 4 },
    pool: 0.2,
    shade: (x, y) => 0.42 * Math.exp(-(((x - 560) / 110) ** 2 + ((y - 640) / 100) ** 2)),
    shadow: { dx: -18, dy: 10, r: 22, a: 0.6 },
  })
  cracks(
    layer,
    rng,
    { n: 40, x: [320, 680], y: [440, 740], width: [0.7, 2.2], pieces: 3, swing: 26, drop: [6, 26] },
    { color: '#0c0604', dry: 0.12, alpha: 0.55 },
  )
}

function pot(layer: Layer) {
  paint(
    layer,
    (g) => {
      shape(g, '372,428 392,396 520,388 606,398 628,424,1 500,436')
      g.fill()
      limb(g, '470,392,10 500,378,12 532,390,10')
    },
    {
      color: ['#060505', '#171311', '#3a302a', '#74604c'],
      edge: [1.6, 30],
      tone: 0.34,
      form: { light: [620, 700], r: 10, amt: 0.35, steps: 3 },
      rim: { light: [700, 560], color: '#d08a48', w: 3, amt: 0.5 },
    },
  )
}

function flames(layer: Layer, rng: Rng) {
  const mouth = paint(layer, blob('500,700,1 500,606 520,584 600,582 620,604 622,698,1'), {
    color: ['#5c1604', '#c23c08', '#ff7a1c', '#ffb347', '#ffe3a0'],
    edge: [2, 26],
    tone: 0.46,
    wash: 0.42,
    washSize: 46,
    pool: 0.3,
    poolR: 8,
    grad: [0, 580, -0.36, 0, 700, 0.24],
  })
  paint(
    layer,
    (g) =>
      ['508,690,13 574,671,10', '540,694,13 602,688,10', '560,684,13 608,660,10'].forEach((stick) =>
        limb(g, stick),
      ),
    {
      color: ['#1b0602', '#5a1a07', '#a83a0c'],
      edge: [2.4, 14],
      tone: 0.3,
      pool: 0.2,
    },
  )
  // Tongues lean together toward the draught; the pale core is inside the orange one.
  for (const { n, height, width, color, alpha } of [
    { n: 12, height: [44, 104], width: 20, color: ['#e0560c', '#ff8a22', '#ffb24a'], alpha: 0.7 },
    { n: 10, height: [24, 66], width: 11, color: ['#ffb24a', '#ffd684', '#fff0bc'], alpha: 0.8 },
  ] as const) {
    paint(
      layer,
      (g) => {
        for (let i = 0; i < n; i++) {
          const x = rng.range(512, 610)
          const h = rng.range(height[0], height[1]) * (1.1 - Math.abs(x - 560) / 90)
          const lean = (560 - x) * 0.3 + rng.normal() * 7
          limb(g, [
            [x, 696, width],
            [x + lean * 0.2, 696 - h * 0.34, width * 0.8],
            [x + lean * 0.7 + rng.normal() * 4, 696 - h * 0.7, width * 0.36],
            [x + lean, 696 - h, 0.8],
          ])
        }
      },
      { color, clip: mouth, edge: [3, 16], soft: 1.2, pool: 0, alpha, tone: 0.5 },
    )
  }
}
