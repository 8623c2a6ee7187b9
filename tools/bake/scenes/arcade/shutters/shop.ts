import { blob, limb, oval, poly, shape } from '../../../kit/brush.ts'
import { type PaintOptions, paint } from '../../../kit/paint.ts'
import { hoop } from '../../../kit/pen.ts'
import { type Rng, bell, smooth } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { SHOP, WOOD } from './palette.ts'

/** Two metres of her own: thread, hangers, a calendar with one day ringed. */
export function drawShop(shop: Layer, rng: Rng) {
  paint(shop, (g) => g.fillRect(404, 220, 500, 560), {
    color: ['#2a1a12', '#5c3b20', '#a06c34', '#dfa458', '#ffd48a', '#fff0c8'],
    tone: 0.44,
    edge: [1.2, 50],
    wash: 0.22,
    washSize: 130,
    pool: 0.14,
    shade: (x, y) =>
      0.24 * bell(x, y, { x0: SHOP[0], y0: SHOP[1], rx: 200, ry: 130 }) - 0.22 * smooth(640, 780, y),
  })
  paint(
    shop,
    (g) => {
      poly(g, '404,220 444,260 444,730 404,790')
      poly(g, '904,220 864,260 864,730 904,790')
    },
    {
      color: ['#20140e', '#4c301b', '#8f6032', '#d8a45c'],
      tone: 0.36,
      edge: [1.2, 50],
      wash: 0.3,
      washSize: 90,
      pool: 0.16,
    },
  )
  paint(shop, (g) => poly(g, '404,790 444,730 864,730 904,790'), {
    color: WOOD,
    tone: 0.5,
    edge: [1.4, 40],
    wash: 0.26,
    washSize: 90,
  })
  const threads = [
    ['#23364a', '#4f708a', '#a8bcc0'],
    ['#6a5428', '#b8964e', '#f2d890'],
    ['#2c4434', '#66865c', '#bccc94'],
    ['#544c46', '#9c8f7e', '#e4d6b8'],
    ['#43324a', '#7c6280', '#bca6a8'],
    ['#7a4a22', '#c08238', '#f8c470'],
  ] as const
  for (const y of [478, 528]) {
    for (let x = 462; x < 612; x += 18) {
      const h = rng.range(24, 32),
        color = threads[rng.int(0, 5)] ?? threads[0]
      paint(
        shop,
        (g) => {
          g.fillRect(x, y - h, 13, h)
          g.fillRect(x - 1.5, y - h - 2, 16, 4)
          g.fillRect(x - 1.5, y - 4, 16, 4)
        },
        {
          color,
          tone: 0.5,
          edge: [0.6, 10],
          wash: 0.2,
          washSize: 16,
          pool: 0.24,
          poolR: 2,
          form: { light: SHOP, r: 4, amt: 0.4, steps: 3 },
        },
      )
    }
    paint(shop, (g) => g.fillRect(452, y, 168, 8), {
      color: WOOD,
      tone: 0.54,
      edge: [1, 40],
      wash: 0.24,
      shadow: { dx: 0, dy: 8, r: 6, a: 0.4 },
    })
  }
  paint(shop, (g) => poly(g, '770,452 838,450 840,540 772,544'), {
    color: ['#9c8a68', '#dcc99c', '#fff4d4'],
    tone: 0.62,
    edge: [0.8, 24],
    wash: 0.2,
    washSize: 30,
    pool: 0.14,
    shadow: { dx: -3, dy: 5, r: 4, a: 0.35 },
  })
  paint(
    shop,
    (g) => {
      for (let r = 0; r < 5; r++) for (let c = 0; c < 6; c++) g.fillRect(777 + c * 10, 470 + r * 13, 5, 4)
      g.fillRect(777, 457, 40, 4)
    },
    { color: '#5a4a34', edge: [0.5, 8], pool: 0, alpha: 0.6 },
  )
  paint(shop, (g) => hoop(g, 2, [809, 525, 8, 6], { turn: 0.2 }), {
    color: '#3f5f74',
    edge: [0.6, 10],
    pool: 0,
    alpha: 0.9,
  })
}

/** Counter, machine under its lid, an iron on end, a mug. */
export function drawCounter(shop: Layer, rng: Rng) {
  const lit: PaintOptions = {
    edge: [1.2, 40],
    wash: 0.24,
    washSize: 80,
    pool: 0.16,
    form: { light: [640, 470], r: 9, amt: 0.4, steps: 4 },
    rim: { light: [640, 440], color: '#fff0c4', w: 2.6, amt: 0.8 },
  }
  paint(shop, (g) => poly(g, '440,620 868,616 890,648 420,652'), {
    ...lit,
    color: WOOD,
    tone: 0.7,
    shadow: { dx: 0, dy: 14, r: 10, a: 0.5 },
  })
  paint(shop, (g) => poly(g, '426,650 886,646 880,782 432,786'), {
    ...lit,
    color: WOOD,
    tone: 0.34,
    rim: null,
  })
  paint(
    shop,
    (g) => {
      for (const x of [520, 620, 720, 800])
        limb(g, [
          [x, 656, 2],
          [x + 1, 720, 3],
          [x, 780, 2],
        ])
    },
    { color: '#24150c', edge: [1, 30], pool: 0, alpha: 0.6 },
  )
  paint(shop, blob('486,626,1 482,580 498,562 606,558 626,576 626,624,1'), {
    ...lit,
    color: ['#2c3640', '#5c6c76', '#9ca8a8', '#e4e2d0'],
    tone: 0.5,
  })
  paint(shop, (g) => limb(g, '534,560,7 556,550,8 578,559,7'), {
    ...lit,
    color: ['#1c242c', '#46545e', '#a8aca4'],
    tone: 0.5,
  })
  paint(shop, blob('770,624,1 766,580 786,548 800,552 812,590 814,622,1'), {
    ...lit,
    color: ['#46505a', '#8a969c', '#d0d6d0', '#ffffff'],
    tone: 0.56,
  })
  paint(
    shop,
    (g) => {
      hoop(g, 7, [800, 586, 20, 24], { turn: 0.2, arc: [-1.4, 1.4] })
      limb(g, '812,606,2 840,616,2 866,600,2')
    },
    { ...lit, color: ['#1a2028', '#3c4850', '#8a8f8a'], tone: 0.46 },
  )
  paint(shop, blob('688,626,1 686,596,1 718,595,1 717,625,1 704,628'), {
    ...lit,
    color: ['#4a5a50', '#8ea088', '#dce0c0'],
    tone: 0.56,
  })
  paint(
    shop,
    (g) => {
      for (let i = 0; i < 14; i++) oval(g, [rng.range(640, 680), rng.range(622, 632), 3, 2])
    },
    { color: ['#6a5a48', '#e8d8b0'], edge: [0.5, 8], pool: 0.2 },
  )
}

/** What hangs behind the shutter: hems, pinned; a green coat for somebody's shoulders. */
export function drawWaiting(shop: Layer) {
  const cloth = (color: readonly string[]): PaintOptions => ({
    color,
    tone: 0.42,
    edge: [1.4, 24],
    wash: 0.26,
    washSize: 60,
    pool: 0.16,
    form: { light: [640, 500], r: 9, amt: 0.4, steps: 3 },
    rim: { light: SHOP, color: '#fff0c8', w: 2.6, amt: 0.7 },
    shadow: { dx: -4, dy: 6, r: 6, a: 0.35 },
  })
  for (const [x, w, h, color] of [
    [640, 38, 96, ['#1c2430', '#3a4858', '#74808a', '#ccc8b4']],
    [686, 36, 78, ['#3a322a', '#6c5e4c', '#a8987c', '#e8d8b0']],
  ] as const)
    paint(
      shop,
      (g) => {
        shape(g, [
          [x, 420, 1],
          [x + w, 420, 1],
          [x + w + 1, 430 + h, 1],
          [x + w * 0.56, 432 + h, 1],
          [x + w * 0.5, 430],
          [x + w * 0.44, 428 + h, 1],
          [x, 427 + h, 1],
        ])
        g.fill()
      },
      cloth(color),
    )
  paint(
    shop,
    blob('452,420,1 528,420,1 534,500 530,562,1 492,568 450,560,1 446,500'),
    cloth(['#13241c', '#2c4a3a', '#5a7e62', '#b4c494']),
  )
  paint(
    shop,
    (g) => {
      limb(g, '490,424,1 491,500,3 489,562,1')
      limb(g, '462,500,0.8 474,497,2.4 486,500,0.8')
    },
    { color: '#0c1812', edge: [1, 16], pool: 0, alpha: 0.7 },
  )
}
