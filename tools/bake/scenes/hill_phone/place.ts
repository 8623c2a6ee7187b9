import { blob, limb, oval, poly } from '../../kit/brush.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { blades } from '../../kit/plants.ts'
import { bell, createRng } from '../../kit/random.ts'
import { type Layer, type Stage } from '../../kit/stage.ts'
import { GRASS, SUN } from './palette.ts'

/** The spot: a stone worn hollow by people who wait, grass that has been stood on, a post with a thread; nobody. */
export function drawPlace(stage: Stage) {
  const rng = createRng(51)
  const place = stage.layer('place', { depth: 0.7 })
  const trodden: PaintOptions = {
    color: ['#6f6448', '#968660', '#b9a678'],
    edge: [6, 30],
    soft: 4,
    wash: 0.3,
    washSize: 50,
    pool: 0,
  }
  paint(place, (g) => oval(g, [726, 786, 176, 26], 0.04), { ...trodden, tone: 0.5, alpha: 0.7 })
  paint(place, (g) => oval(g, [556, 776, 54, 11], 0.04), { ...trodden, tone: 0.36, alpha: 0.6 })
  drawStone(place)
  paint(
    place,
    (g) => {
      for (let i = 0; i < 90; i++) {
        const a = rng() * 7
        const r = 0.7 + rng() * 0.5
        const x = 726 + Math.cos(a) * 160 * r
        const y = 790 + Math.abs(Math.sin(a)) * 24 * r
        limb(g, [
          [x, y, 2.4],
          [x + 16, y - 3, 1.8],
          [x + rng.range(24, 40), y + rng.normal() * 5, 0.6],
        ])
      }
    },
    { color: GRASS, tone: 0.62, edge: [0.8, 10], pool: 0, wash: 0.4, washSize: 40, alpha: 0.85 },
  )
  drawPost(stage, place)
  for (const [tone, n] of [
    [0.2, 26],
    [0.56, 18],
  ] as const)
    paint(place, (g) => blades(g, rng, { x0: 512, x1: 640, y: 786, n, h: [14, 46], lean: 0.7, w: 2.4 }), {
      color: GRASS,
      tone,
      edge: [0.8, 10],
      pool: 0,
      wash: 0.4,
      washSize: 40,
    })
}

// A broken slab of grey, broad enough for one, its top hollowed.
function drawStone(place: Layer) {
  paint(place, blob('600,790,1 700,764 860,770 900,792 860,808 700,812 620,806'), {
    color: '#14160f',
    edge: [3, 26],
    soft: 7,
    pool: 0,
    alpha: 0.6,
  })
  const stone: PaintOptions = {
    color: ['#30343a', '#555a5e', '#85877f', '#b9b5a2', '#e2dabd'],
    edge: [2, 26],
    wash: 0.28,
    washSize: 60,
    pool: 0.16,
  }
  // the faces towards us, in shade, one turned a little more away; a corner is gone
  for (const [face, tone] of [
    ['604,744 694,760 688,802 660,798 620,788 610,770', 0.36],
    ['694,760 776,754 780,790 764,804 688,802', 0.22],
    ['776,754 864,738 860,764 846,790 812,786 780,790', 0.12],
  ] as const)
    paint(place, (g) => poly(g, face), { ...stone, edge: [1.6, 22], tone })
  paint(place, (g) => poly(g, '602,744 626,724 700,713 792,711 842,722 866,738 776,755 694,761'), {
    ...stone,
    edge: [1.8, 22],
    tone: 0.66,
    shade: (x, y) =>
      -0.24 * bell(x, y, { x0: 742, y0: 732, rx: 64, ry: 9 }) +
      0.1 * bell(x, y, { x0: 660, y0: 748, rx: 60, ry: 8 }),
  })
  paint(
    place,
    (g) => {
      for (const l of [
        '712,760,1 718,778,2.6 708,802,1',
        '640,752,1 650,768,2 644,786,1',
        '812,722,1 800,732,1.8 806,746,1',
        '790,764,1 812,774,2 846,770,1',
      ])
        limb(g, l)
    },
    { color: '#25282a', edge: [1.4, 14], pool: 0, dry: 0.1, alpha: 0.6 },
  )
  for (const [x, y, r] of [
    [640, 736, 9],
    [812, 740, 8],
    [670, 780, 10],
  ] as const)
    paint(place, (g) => oval(g, [x, y, r, r * 0.5]), {
      color: ['#8d8e66', '#b4b07c'],
      tone: 0.5,
      edge: [2.4, 10],
      pool: 0.2,
      alpha: 0.7,
    })
}

// A survey post, leaning the way the wind goes, split by winters; round it a thread, the only red there is.
function drawPost(stage: Stage, place: Layer) {
  paint(place, (g) => limb(g, '556,780,12 620,796,16 700,812,6'), {
    color: '#14160f',
    edge: [3, 26],
    soft: 4,
    pool: 0,
    alpha: 0.5,
  })
  paint(
    place,
    (g) => poly(g, '540,784 544,640 551,520 556,446 562,436 574,438 579,450 574,540 570,650 569,786'),
    {
      color: ['#15161a', '#2c2a28', '#4f483f', '#857a66', '#b8aa8c'],
      tone: 0.3,
      edge: [1.6, 30],
      wash: 0.26,
      washSize: 40,
      form: { light: SUN, r: 8, amt: 0.44, steps: 3 },
      rim: { light: SUN, color: '#d8caa6', w: 2.4, amt: 0.6 },
    },
  )
  paint(
    place,
    (g) => {
      for (const l of [
        '566,444,1 562,540,2.6 560,640,1',
        '556,560,1 552,660,2 554,770,1',
        '572,600,1 566,690,2 564,770,1',
      ])
        limb(g, l)
    },
    { color: '#0e0f10', edge: [1.2, 16], pool: 0, alpha: 0.7 },
  )
  const wool: PaintOptions = {
    color: ['#5c1416', '#8f2420', '#c23a30', '#de6a52'],
    tone: 0.5,
    edge: [1, 14],
    pool: 0.1,
    form: { light: SUN, r: 3, amt: 0.4, steps: 3 },
  }
  paint(
    place,
    (g) => {
      limb(g, '550,520,6 562,526,7 577,519,6')
      limb(g, '550,531,6 562,536,7 576,530,6')
    },
    wool,
  )
  const ends = stage.layer('thread', {
    depth: 0.7,
    sway: { x: 0, y: 0, rotation: 4, seconds: 2.6, pivot: [572, 526] },
  })
  paint(
    ends,
    (g) => {
      limb(g, '572,524,8 596,512,7 620,518,7 646,534,6 672,530,5 700,516,3')
      limb(g, '573,530,6 590,540,6 606,556,5 628,560,4 644,552,2')
    },
    wool,
  )
}
