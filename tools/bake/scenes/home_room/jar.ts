import { blob, limb, oval, poly, shape } from '../../kit/brush.ts'
import { paint } from '../../kit/paint.ts'
import { hoop } from '../../kit/pen.ts'
import { type Rng } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'

const WOOD = ['#060404', '#160e0a', '#301d11', '#63401f', '#a8703a']

/** The glass jar on the chest by the wall, a finger of corn in it; the scoop, and the corn that has been counted out on the floor. */
export function drawJar(layer: Layer, rng: Rng, fire: readonly [number, number]) {
  drawChest(layer, fire)
  drawGlass(layer, rng, fire)
  drawScoop(layer, rng, fire)
}

function drawChest(layer: Layer, fire: readonly [number, number]) {
  const board = {
    color: WOOD,
    edge: [2, 50] as const,
    wash: 0.28,
    washSize: 90,
    pool: 0.14,
    rim: { light: fire, color: '#e89a48', w: 4, amt: 0.8, reach: 420 },
  }
  paint(layer, (g) => poly(g, '-30,748 214,748 208,940 -30,940'), {
    ...board,
    tone: 0.16,
    shadow: { dx: -14, dy: 8, r: 18, a: 0.6 },
  })
  paint(layer, (g) => poly(g, '-30,716 196,712 226,746 -30,752'), {
    ...board,
    tone: 0.3,
    grad: [0, 0, 0, 230, 0, 0.16],
    shadow: { dx: 0, dy: 10, r: 6, a: 0.6, inside: true },
  })
  paint(
    layer,
    (g) =>
      ['-30,818,2 100,816,2 210,816,2', '-30,884,2 100,882,2 208,882,2', '176,750,2 172,940,2'].forEach((l) =>
        limb(g, l),
      ),
    {
      color: '#050303',
      edge: [1.6, 30],
      pool: 0,
      alpha: 0.7,
    },
  )
  paint(layer, (g) => limb(g, '176,782,4 190,782,7 190,800,4'), {
    color: ['#2a1a0e', '#a87238'],
    tone: 0.5,
    edge: [0.8, 10],
    pool: 0,
  })
}

// Shoulders, a neck one can lift it by, a rim: mostly seen by its edges.
const BODY =
  '112,560,1 112,576 88,592 80,620 80,704 88,724 138,732 188,724 196,704 196,620 188,592 164,576 164,560,1'

function drawGlass(layer: Layer, rng: Rng, fire: readonly [number, number]) {
  paint(layer, (g) => oval(g, [132, 730, 78, 13]), { color: '#030202', soft: 6, pool: 0, alpha: 0.7 })
  // light that has gone through it lies on the lid of the chest, away from the fire
  paint(layer, (g) => poly(g, '82,728 130,734 60,748 10,746'), {
    color: '#d08a3c',
    soft: 5,
    pool: 0,
    alpha: 0.35,
    edge: [2, 20],
  })
  const glass = paint(layer, blob(BODY), {
    color: ['#0c100c', '#232a20', '#4e523a', '#90824f'],
    edge: [0.8, 40],
    tone: 0.3,
    wash: 0.16,
    washSize: 60,
    pool: 0.5,
    poolR: 10,
    alpha: 0.62,
    grad: [70, 0, -0.12, 200, 0, 0.3],
  })
  const corn = paint(
    layer,
    blob('82,690,1 108,684 142,688 172,682 195,688,1 194,706 186,722 138,729 90,722 82,706'),
    {
      color: ['#5a360e', '#a86e1e', '#e0a63c', '#ffd880'],
      tone: 0.44,
      edge: [1.4, 9],
      clip: glass,
      wash: 0.3,
      washSize: 14,
      pool: 0.3,
      grad: [80, 0, -0.16, 196, 0, 0.26],
    },
  )
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 60; i++) oval(g, [rng.range(84, 194), rng.range(686, 727), 4.4, 3.2], rng() * 3)
    },
    {
      color: ['#8a5a18', '#f2c05a', '#ffe9a8'],
      tone: 0.62,
      edge: [0.5, 8],
      pool: 0.2,
      clip: corn,
      alpha: 0.75,
    },
  )
  // the edges: bright to the fire, thin on the other side; lip and shoulder
  const line = { color: ['#7a4e22', '#e8a858', '#ffe2ac'], edge: [0.8, 24] as const, pool: 0, tone: 0.6 }
  paint(
    layer,
    (g) => limb(g, '164,566,2 165,577,3 186,591,4 195,618,5 196,660,6 195,704,5 187,723,3 160,730,1.4'),
    { ...line, alpha: 0.95 },
  )
  paint(
    layer,
    (g) =>
      [
        '112,562,1.4 111,577,1.6 90,591,2 81,620,2 80,690,2 84,716,1.4',
        '104,600,1 96,622,4 95,668,1.4',
      ].forEach((l) => limb(g, l)),
    { ...line, tone: 0.3, alpha: 0.7 },
  )
  paint(layer, blob('176,606 182,612 184,650 180,672 175,650 173,618'), {
    color: '#ffe9bc',
    edge: [1, 14],
    pool: 0,
    alpha: 0.75,
    soft: 0.8,
  })
  paint(
    layer,
    (g) => {
      hoop(g, 4.4, [138, 558, 31, 7.6])
      hoop(g, 2, [138, 570, 27, 6], { arc: [0.2, 2.9] })
    },
    {
      ...line,
      tone: 0.5,
      alpha: 0.9,
      grad: [108, 0, -0.3, 170, 0, 0.3],
      rim: { light: fire, color: '#fff0cc', w: 2, amt: 0.9 },
    },
  )
  // where the corn came to last autumn
  paint(layer, (g) => limb(g, '82,628,1 138,636,1.6 194,628,1'), {
    color: '#c9b48a',
    edge: [1, 12],
    pool: 0,
    dry: 0.3,
    alpha: 0.5,
  })
}

function drawScoop(layer: Layer, rng: Rng, fire: readonly [number, number]) {
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 26; i++)
        oval(g, [690 + rng.normal() * 44, 858 + rng.normal() * 14, 4.8, 3], rng() * 3)
    },
    { color: ['#b98d4e', '#f0cf8c'], edge: [0.5, 8], pool: 0, shadow: { dx: 3, dy: 3, r: 2, a: 0.7 } },
  )
  paint(
    layer,
    (g) => {
      shape(g, '576,868 620,858 666,864 680,880 662,898 616,904 582,892')
      g.fill()
      limb(g, '588,874,14 560,864,11 536,858,9')
    },
    {
      color: ['#20140a', '#5b3c1e', '#a67440', '#e2b574'],
      edge: [1.6, 24],
      tone: 0.44,
      form: { light: fire, r: 10, amt: 0.4, steps: 4 },
      rim: { light: fire, color: '#ffce8a', w: 3, amt: 0.8 },
      shadow: { dx: -4, dy: 10, r: 8, a: 0.6 },
    },
  )
  paint(layer, (g) => oval(g, [628, 876, 40, 12], 0.04), {
    color: ['#080503', '#1f1409', '#4d331a'],
    edge: [1.4, 20],
    tone: 0.3,
    pool: 0.1,
  })
}
