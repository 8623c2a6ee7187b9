import { blob, limb, oval, poly } from '../../../kit/brush.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { hoop } from '../../../kit/pen.ts'
import { createRng, smooth } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { BULB } from './view.ts'

// The shop's own light is the street's, grey, from the left.
const STREET = [-200, 500] as const

/** The back of the shop, which the light of the stair does not reach: tins, and a card with fourteen whites. */
export function drawShop(layer: Layer) {
  const wall: PaintOptions = {
    color: ['#0c1011', '#171e1f', '#262f2f', '#3b4643', '#5d655a'],
    tone: 0.3,
    edge: [1.8, 60],
    wash: 0.26,
    washSize: 220,
    pool: 0.08,
    shade: (x, y) => 0.12 * smooth(500, 0, x) - 0.1 * smooth(560, 900, y),
    rim: { light: BULB, color: '#e0a458', w: 5, amt: 0.55, reach: 700 },
  }
  paint(
    layer,
    (g) => {
      g.fillRect(-20, -20, 634, 960)
      g.fillRect(1516, -20, 120, 960)
    },
    { ...wall, shadow: { dx: 16, dy: 0, r: 18, a: 0.5 } },
  )
  paint(layer, (g) => poly(g, '590,-20 628,-20 632,940 592,940'), {
    ...wall,
    color: ['#120d09', '#2a1d12', '#4f3520', '#8a6034', '#e0a860'],
    tone: 0.36,
    form: { light: BULB, r: 10, amt: 0.4, steps: 3 },
  })
  whites(layer)
  tins(layer)
}

// Fourteen, with a name to each; the first and the last are hard to tell apart.
function whites(layer: Layer) {
  const dice = createRng(14)
  paint(layer, (g) => poly(g, '424,512 556,508 560,646 428,650'), {
    color: ['#4a4e4a', '#7d807a', '#aaa89c'],
    tone: 0.4,
    edge: [1.2, 30],
    wash: 0.14,
    pool: 0.12,
    shadow: { dx: 5, dy: 7, r: 6, a: 0.5 },
  })
  for (let i = 0; i < 14; i++) {
    const x = 434 + (i % 4) * 30
    const y = 518 + Math.floor(i / 4) * 32
    paint(layer, (g) => g.fillRect(x, y, 24, 18), {
      color: ['#a8a698', '#d8d4c4', i % 3 ? '#ece6d6' : '#e4e6dc'],
      tone: 0.66 + dice.range(-0.05, 0.05),
      edge: [0.6, 14],
      wash: 0.08,
      pool: 0.06,
    })
    paint(
      layer,
      (g) =>
        limb(g, [
          [x + 2, y + 23, 1.3],
          [x + 10 + dice() * 12, y + 23, 1.3],
        ]),
      { color: '#4a4c48', edge: [0.5, 6], pool: 0, alpha: 0.7 },
    )
  }
}

function tins(layer: Layer) {
  const list: readonly (readonly [x: number, y: number, k: number, lid: readonly string[]])[] = [
    [70, 760, 1, ['#1e3a4a', '#4a7c90', '#a8c8cc']],
    [196, 764, 0.96, ['#4a3a14', '#a08030', '#e8cc78']],
    [310, 768, 0.8, ['#28402a', '#5c8456', '#b4cc9c']],
    [30, 900, 1.2, ['#4c4c44', '#98968a', '#e4e0d0']],
    [176, 906, 1.2, ['#28402a', '#5c8456', '#b4cc9c']],
    [322, 908, 1.14, ['#3a2c4a', '#70608c', '#b8aacc']],
    [452, 910, 1, ['#1e3a4a', '#4a7c90', '#a8c8cc']],
    [556, 914, 0.84, ['#4a3a14', '#a08030', '#e8cc78']],
  ]
  for (const [x, y, k, lid] of list) {
    const tin: PaintOptions = {
      color: ['#0f1213', '#23292a', '#414a4a', '#6f7874', '#aab0a4'],
      tone: 0.34,
      edge: [1.2, 30],
      wash: 0.14,
      washSize: 150,
      pool: 0.14,
      form: { light: STREET, r: 26, amt: 0.34 },
      rim: { light: BULB, color: '#e0a860', w: 3, amt: 0.4, reach: 520 },
    }
    const r = 56 * k
    const h = 104 * k
    paint(
      layer,
      blob([
        [x - r, y - h, 1],
        [x - r, y - 4, 1],
        [x, y + 12 * k],
        [x + r, y - 4, 1],
        [x + r, y - h, 1],
      ]),
      {
        ...tin,
        shadow: { dx: 10, dy: 4, r: 9, a: 0.5 },
      },
    )
    // a band of label without words, and one run of what is inside
    paint(
      layer,
      blob([
        [x - r, y - h * 0.74, 1],
        [x, y - h * 0.66],
        [x + r, y - h * 0.74, 1],
        [x + r, y - h * 0.34, 1],
        [x, y - h * 0.26],
        [x - r, y - h * 0.34, 1],
      ]),
      {
        ...tin,
        color: ['#22261f', '#4c4f42', '#8a8a74', '#c0bca0'],
        rim: null,
        alpha: 0.85,
      },
    )
    paint(layer, (g) => oval(g, [x, y - h, r, r * 0.24]), { ...tin, color: lid, tone: 0.34 })
    paint(
      layer,
      (g) => {
        limb(g, [
          [x + r * 0.3, y - h + 4, 9 * k],
          [x + r * 0.32, y - h * 0.72, 7 * k],
          [x + r * 0.3, y - h * 0.56, 3 * k],
        ])
      },
      { color: lid, tone: 0.4, edge: [1.4, 12], pool: 0.1 },
    )
    paint(layer, (g) => hoop(g, 2.4, [x, y - h + 6, r * 1.02, r * 0.62], { arc: [0.2, 2.9] }), {
      color: ['#2c3232', '#7a8480'],
      tone: 0.5,
      edge: [0.8, 20],
      pool: 0,
      alpha: 0.8,
    })
  }
}
