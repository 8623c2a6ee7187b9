import { limb, oval, poly } from '../../kit/brush.ts'
import { paint } from '../../kit/paint.ts'
import { straight } from '../../kit/pen.ts'
import { type Rng, lerp, smooth } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'
import { SUN, WOOD } from './palette.ts'

/** The deck on its stilts. */
export function drawDeck(deck: Layer, rng: Rng) {
  // stilts
  paint(
    deck,
    (g) => {
      for (const x of [330, 700, 1110, 1530])
        limb(g, [
          [x, 590, 30],
          [x + rng.normal() * 3, 780, 34],
        ])
    },
    { ...WOOD, tone: 0.4, form: { light: SUN, r: 9, amt: 0.4, steps: 3 } },
  )
  paint(deck, (g) => poly(g, '270,548 1640,540 1640,572 264,580'), {
    ...WOOD,
    tone: 0.72,
    shade: (x) => -0.06 * smooth(900, 1600, x),
  })
  paint(deck, (g) => poly(g, '264,578 1640,570 1640,606 266,614'), {
    ...WOOD,
    tone: 0.44,
    shadow: { dx: 4, dy: 14, r: 10, a: 0.34, color: '#33484a' },
  })
  paint(
    deck,
    (g) => {
      for (let x = 280; x < 1640; x += 46) straight(g, 1.8, [x, 546], [x - 10, 578])
      for (let i = 0; i < 40; i++) {
        const x = rng.range(280, 1600)
        straight(g, 1, [x, rng.range(580, 608)], [x + rng.range(40, 160), rng.range(580, 606)])
      }
    },
    { color: '#6d5a45', edge: [0.9, 20], pool: 0, dry: 0.2, alpha: 0.5 },
  )
}

/** Five treads the sun has found already. */
export function drawSteps(deck: Layer, rng: Rng) {
  // steps: five treads the sun has found already, each with the wear of feet in its middle
  for (let i = 0; i < 5; i++) {
    const t = i / 4,
      y = lerp(590, 800, t),
      half = lerp(124, 168, t),
      cx = lerp(536, 530, t),
      h = lerp(34, 46, t)
    paint(
      deck,
      (g) =>
        poly(g, [
          [cx - half, y],
          [cx + half, y - 2],
          [cx + half + 2, y + h],
          [cx - half - 2, y + h + 2],
        ]),
      { ...WOOD, tone: 0.34 + 0.03 * i, wash: 0.3 },
    )
    paint(
      deck,
      (g) =>
        poly(g, [
          [cx - half - 6, y - 17],
          [cx + half + 6, y - 19],
          [cx + half + 12, y + 3],
          [cx - half - 12, y + 5],
        ]),
      {
        ...WOOD,
        tone: 0.78,
        form: { light: SUN, r: 5, amt: 0.24, steps: 3 },
        shadow: { dx: 3, dy: 9, r: 6, a: 0.4, inside: true, color: '#4a3c30' },
        shade: (x) => 0.12 * Math.exp(-(((x - cx) / 60) ** 2)),
      },
    )
    paint(
      deck,
      (g) => {
        for (let j = 0; j < 9; j++) {
          const x = cx + (rng() - 0.5) * 2 * half,
            l = rng.range(20, 90)
          straight(g, rng.range(0.7, 1.6), [x, y - 8 + rng.normal() * 6], [x + l, y - 9 + rng.normal() * 6])
        }
      },
      {
        color: '#8a7052',
        edge: [0.8, 18],
        pool: 0,
        dry: 0.2,
        alpha: 0.5,
        clip: deck.stage.mask((g) => g.fillRect(cx - half, y - 18, half * 2, 24)),
      },
    )
  }
  paint(
    deck,
    (g) => {
      poly(g, '392,560 414,560 372,846 338,848')
      poly(g, '656,558 678,558 730,844 696,846')
    },
    {
      ...WOOD,
      tone: 0.56,
      form: { light: SUN, r: 7, amt: 0.4, steps: 3 },
      shadow: { dx: 10, dy: 8, r: 8, a: 0.3, color: '#4a3c30' },
    },
  )
}

/** Posts, a rail that has been leaned on, a tin eave. */
export function drawRoof(deck: Layer, rng: Rng) {
  // posts and a rail that has been leaned on
  paint(
    deck,
    (g) => {
      for (const x of [318, 740, 1150, 1560])
        limb(g, [
          [x, 40, 24],
          [x + rng.normal() * 2, 560, 26],
        ])
    },
    {
      ...WOOD,
      color: ['#56766f', '#83a397', '#bcd0bb', '#eef0d8'],
      tone: 0.5,
      form: { light: SUN, r: 7, amt: 0.5, steps: 3 },
      shadow: { dx: 26, dy: 14, r: 9, a: 0.22, color: '#39565c' },
    },
  )
  paint(
    deck,
    (g) => {
      limb(g, '1150,454,11 1350,457,11 1640,452,11')
      limb(g, '1150,508,9 1640,505,9')
    },
    {
      ...WOOD,
      color: ['#56766f', '#83a397', '#bcd0bb', '#eef0d8'],
      tone: 0.54,
      form: { light: SUN, r: 4, amt: 0.4, steps: 3 },
      shadow: { dx: 12, dy: 12, r: 7, a: 0.24, color: '#39565c' },
    },
  )
  // a towel on it, hung there to dry
  paint(deck, (g) => poly(g, '1196,448 1268,447 1270,540 1258,536 1240,541 1222,536 1198,540'), {
    color: ['#9fb0a6', '#c9d4c4', '#e9ecd8'],
    tone: 0.5,
    edge: [1.6, 24],
    wash: 0.24,
    washSize: 40,
    pool: 0.14,
    form: { light: SUN, r: 6, amt: 0.3, steps: 3 },
    shadow: { dx: 10, dy: 8, r: 7, a: 0.2, color: '#39565c' },
  })
  // eave: tin, with the sun through its holes
  paint(
    deck,
    (g) => {
      g.beginPath()
      g.moveTo(230, -20)
      g.lineTo(1640, -20)
      g.lineTo(1640, 62)
      for (let x = 1640; x > 216; x -= 20) g.lineTo(x, 66 + ((x / 20) % 2) * 9)
      g.closePath()
      g.fill()
    },
    {
      color: ['#6e7f80', '#93a3a0', '#bcc7bd', '#e4e6d6'],
      tone: 0.42,
      edge: [1.4, 30],
      wash: 0.3,
      washSize: 90,
      pool: 0.16,
      grad: [0, -20, -0.2, 0, 70, 0.2],
      shadow: { dx: 0, dy: 16, r: 10, a: 0.3, color: '#39565c' },
    },
  )
  paint(
    deck,
    (g) => {
      for (let x = 240; x < 1640; x += 20) straight(g, x % 40 ? 2.4 : 1.2, [x + 6, -10], [x, 66])
    },
    { color: '#53686a', edge: [0.8, 20], pool: 0, dry: 0.16, alpha: 0.5 },
  )
  paint(
    deck,
    (g) => {
      for (let i = 0; i < 30; i++) {
        const x = rng.range(240, 1600),
          y = rng.range(0, 60)
        oval(g, [x, y, rng.range(6, 26), rng.range(4, 12)], 0.3)
      }
    },
    { color: ['#8a5f3c', '#b98454'], edge: [4, 18], pool: 0.2, soft: 1, alpha: 0.34 },
  )
}
