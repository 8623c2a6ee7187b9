import { blob, limb, oval, poly } from '../../kit/brush.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { blades } from '../../kit/plants.ts'
import { createRng, smooth } from '../../kit/random.ts'
import { type Layer, type Stage } from '../../kit/stage.ts'
import { GRASS, SUN } from './palette.ts'

/** The spot: a stone worn by people who wait, grass that has been stood on, a post with a thread; nobody. */
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
  paint(place, (g) => limb(g, '470,752,22 556,776,30 640,802,30 730,816,26 800,816,10'), {
    ...trodden,
    tone: 0.58,
    alpha: 0.8,
  })
  drawStone(place)
  // turf up to its foot, and over it
  for (const [tone, n, h] of [
    [0.2, 50, 34],
    [0.58, 40, 26],
  ] as const)
    paint(
      place,
      (g) =>
        blades(g, rng, {
          x0: 592,
          x1: 888,
          n,
          h: [8, h],
          lean: 0.7,
          w: 2.2,
          base: (x) => 806 - ((x - 742) / 150) ** 2 * 22,
        }),
      { color: GRASS, tone, edge: [0.8, 10], pool: 0, wash: 0.4, washSize: 40 },
    )
  paint(
    place,
    (g) => {
      for (let i = 0; i < 40; i++) {
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

// A slab that the hill has nearly taken back: broad enough for one, grey and broken at the rim, worn where people sit.
function drawStone(place: Layer) {
  paint(place, blob('588,782,1 680,778 870,770 914,784 870,800 720,806 610,800'), {
    color: '#14160f',
    edge: [3, 26],
    soft: 7,
    pool: 0,
    alpha: 0.55,
  })
  const stone: PaintOptions = {
    color: ['#30332f', '#51534c', '#7b7a6b', '#aba48c', '#d6ccab'],
    edge: [2.4, 26],
    wash: 0.34,
    washSize: 60,
    pool: 0.16,
  }
  paint(
    place,
    (g) => poly(g, '604,758 660,766 742,774 820,772 886,752 892,764 872,786 800,800 690,800 622,788'),
    { ...stone, tone: 0.2 },
  )
  paint(
    place,
    (g) =>
      poly(
        g,
        '602,760 632,744 664,740 700,731 760,733 822,729 858,738 890,752 848,766 820,775 742,778 704,772 664,771',
      ),
    { ...stone, tone: 0.6, shade: (x, y) => 0.1 * smooth(770, 735, y) - 0.12 * smooth(760, 880, x) },
  )
  // where people sit, its edge is gone round and pale
  paint(place, (g) => oval(g, [748, 774, 62, 15], -0.03), {
    color: ['#a29b84', '#c9c0a2', '#ded2b0'],
    tone: 0.5,
    edge: [6, 30],
    soft: 6,
    wash: 0.3,
    washSize: 40,
    pool: 0,
    alpha: 0.46,
  })
  paint(
    place,
    (g) => {
      for (const l of [
        '664,740,0.6 676,752,1.6 668,770,2 676,798,1',
        '822,774,1 828,784,1.8 820,798,0.8',
        '616,772,0.8 640,780,2 668,784,0.8',
        '770,790,0.8 800,790,2 850,780,0.8',
        '690,790,0.8 720,794,1.8 750,793,0.6',
      ])
        limb(g, l)
    },
    { color: '#25282a', edge: [1.4, 14], pool: 0, dry: 0.1, alpha: 0.6 },
  )
  for (const [x, y, r] of [
    [640, 757, 13],
    [838, 752, 11],
    [640, 782, 10],
  ] as const)
    paint(place, (g) => oval(g, [x, y, r, r * 0.36]), {
      color: ['#77794f', '#9d9a68'],
      tone: 0.5,
      edge: [3, 10],
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
    color: ['#4d1517', '#742522', '#98392f', '#b45b49'],
    tone: 0.46,
    edge: [0.7, 10],
    wash: 0.3,
    washSize: 30,
    pool: 0,
  }
  paint(
    place,
    (g) => {
      limb(g, '552,521,3 562,525,3.4 575,520,3')
      limb(g, '552,529,3 562,532,3.4 574,528,3')
      limb(g, '570,519,4 576,524,5 572,529,4')
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
      limb(g, '574,524,3 594,514,3.4 618,518,3 642,530,3 664,527,2.6 680,519,2')
      limb(g, '575,527,3 590,537,3.2 606,549,2.8 624,552,2.4 636,547,1.8')
      // frayed, each end its own way
      for (const l of [
        '678,520,1.6 690,512,1.2 699,511,0.6',
        '678,520,1.6 692,519,1.2 702,523,0.6',
        '678,520,1.4 688,525,1 694,531,0.5',
        '634,548,1.4 644,541,1 651,541,0.5',
        '634,548,1.4 646,548,1 653,551,0.5',
      ])
        limb(g, l)
    },
    wool,
  )
}
