import { dryStroke, limb, oval, poly } from '../../kit/brush.ts'
import { ridgeLine, under } from '../../kit/land.ts'
import { wash } from '../../kit/light.ts'
import { type PaintOptions, paint } from '../../kit/paint.ts'
import { bell, createRng, smooth } from '../../kit/random.ts'
import { type Stage } from '../../kit/stage.ts'
import { SUN } from './palette.ts'

/** Flats, a hill behind them, all of it pale with noon and pulled a little sideways. */
export function drawCity(stage: Stage) {
  const rng = stage.rng
  const city = stage.layer('city', { depth: 0.1 })
  wash(city, ['#a8b8cc', '#c2cdd8', '#dcdfdc', '#f2ebda', '#fff6e2'], {
    toneAt: (x, y) =>
      0.36 + 0.44 * smooth(60, 420, y) + 0.16 * bell(x, y, { x0: 900, y0: 120, rx: 420, ry: 200 }),
    cloud: 0.2,
    size: 420,
    sx: 0.7,
    sy: 1.5,
  })
  paint(
    city,
    under(
      ridgeLine(rng, '-20,352 180,300 340,330 560,260 700,290 900,340 1120,310 1320,344 1620,320', {
        rough: 12,
        wl: 110,
      }),
      640,
    ),
    {
      color: ['#9aa6b0', '#b4bcbe', '#cfd0c4'],
      tone: 0.44,
      edge: [3, 50],
      wash: 0.3,
      washSize: 160,
      fade: [0, 320, 1, 0, 460, 0.3],
    },
  )
  const blocks: { x: number; w: number; y: number; tone: number }[] = []
  for (let x = -40; x < 1640;) {
    const w = rng.range(46, 96)
    blocks.push({ x, w, y: rng.range(250, 400), tone: rng.range(0.4, 0.7) })
    x += w + rng.range(-6, 40)
  }
  for (const { x, w, y, tone } of blocks) {
    paint(city, (g) => g.fillRect(x, y, w, 330), {
      color: ['#8e8c9a', '#aeaab0', '#d0c8c0', '#f0e6d2'],
      tone,
      edge: [1.2, 40],
      wash: 0.2,
      washSize: 90,
      pool: 0.12,
      form: { light: SUN, r: 10, amt: 0.3, steps: 2 },
      fade: [0, 440, 1, 0, 600, 0.5],
    })
    paint(
      city,
      (g) => {
        for (let r = 0; r < 12; r++)
          for (let c = 0; c < Math.floor(w / 13); c++)
            if (rng() < 0.86) g.fillRect(x + 6 + c * 13, y + 12 + r * 18, 8, 8)
      },
      {
        color: ['#7f8494', '#a4a8b0'],
        tone: 0.5,
        edge: [0.8, 10],
        pool: 0,
        alpha: 0.6,
        fade: [0, 400, 1, 0, 520, 0.2],
      },
    )
  }
  for (let i = 0; i < 26; i++) {
    const x = rng.range(-60, 1400),
      y = rng.range(330, 560)
    paint(
      city,
      (g) =>
        dryStroke(g, rng, {
          points: [
            [x, y],
            [x + 160, y + rng.normal() * 3],
            [x + 380, y],
          ],
          width: rng.range(10, 36),
          bristles: 26,
          load: 0.5,
          thin: [0.8, 2.6],
        }),
      { color: rng() < 0.6 ? '#fbf2e0' : '#9a9aa6', edge: [2, 40], pool: 0, soft: 1, alpha: 0.3 },
    )
  }
}

/** Street trees with the last of their leaves, a railing, quicker than the flats. */
export function drawTrees(stage: Stage) {
  const rng = createRng(21)
  const trees = stage.layer('trees', { depth: 0.25 })
  for (let i = 0; i < 15; i++) {
    const x = -40 + i * 118 + rng.normal() * 22
    const y = rng.range(470, 500)
    const k = rng.range(0.8, 1.2)
    paint(
      trees,
      (g) => {
        limb(g, [
          [x, 610, 9],
          [x + 3, y + 20, 6],
          [x + 5, y - 30, 3],
        ])
      },
      { color: ['#5c5248', '#857868', '#b0a28c'], tone: 0.4, edge: [1.2, 20], soft: 0.8, pool: 0.1 },
    )
    for (const [tone, dy] of [
      [0.34, 6],
      [0.62, -8],
    ] as const)
      paint(
        trees,
        (g) => {
          for (let j = 0; j < 30; j++)
            oval(g, [
              x + rng.normal() * 46 * k,
              y + dy + rng.normal() * 28 * k,
              rng.range(9, 24),
              rng.range(4, 8),
            ])
        },
        {
          color:
            i % 4 === 1 ? ['#6a7a58', '#93a070', '#c6cc94'] : ['#9a6a34', '#c8953f', '#e8c468', '#f8e4a0'],
          tone,
          edge: [2, 14],
          soft: 0.8,
          wash: 0.34,
          washSize: 50,
          pool: 0.1,
          alpha: 0.85,
        },
      )
  }
  paint(
    trees,
    (g) => {
      g.fillRect(-20, 560, 1660, 60)
    },
    { color: ['#8f8c8c', '#b4aea6', '#d8cfbe'], tone: 0.5, edge: [2, 40], wash: 0.3, washSize: 110, pool: 0 },
  )
  paint(
    trees,
    (g) => {
      limb(g, '-20,548,5 800,546,5 1640,548,5')
      for (let x = -10; x < 1640; x += 26)
        limb(g, [
          [x, 548, 3],
          [x - 2, 600, 3],
        ])
    },
    { color: ['#6c7078', '#9498a0', '#c8c8c4'], tone: 0.44, edge: [1, 20], soft: 0.6, pool: 0 },
  )
}

/** What the glass keeps of the inside: two hands and a small bright thing. */
export function drawReflection(stage: Stage) {
  const ghost = stage.layer('reflection', { depth: 0.35, alpha: 0.24 })
  const hand: PaintOptions = {
    color: ['#5a4238', '#9a7258', '#d8b08c', '#fbe4c4'],
    tone: 0.56,
    edge: [1.6, 24],
    soft: 1.6,
    wash: 0.2,
    washSize: 60,
    pool: 0.14,
    form: { light: [840, 300], r: 12, amt: 0.4, steps: 3 },
  }
  paint(ghost, (g) => poly(g, '806,246 876,262 848,392 778,374'), {
    color: ['#e8f4ee', '#ffffff'],
    tone: 0.6,
    edge: [1, 30],
    soft: 1,
    pool: 0,
  })
  paint(
    ghost,
    (g) => {
      limb(g, '742,430,54 766,396,46 792,372,36')
      limb(g, '764,402,24 786,352,21 800,330,17')
      limb(g, '846,388,20 862,360,18 858,338,15')
      limb(g, '862,396,20 882,370,18 880,346,15')
    },
    hand,
  )
  paint(ghost, (g) => limb(g, '660,600,84 690,520,76 744,440,58'), {
    color: ['#3a3844', '#5e5c66', '#8e8a8c'],
    tone: 0.4,
    edge: [2, 40],
    soft: 2,
    wash: 0.2,
    pool: 0.1,
  })
}
