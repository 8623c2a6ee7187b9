import { limb, oval, poly, shape } from '../../../kit/brush.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { createRng, smooth } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { lit, PAINT, SUN } from './palette.ts'

/** A green cupboard that serves for a blackboard; the chalk on it cannot be read. Her scarf on its corner. */
export function drawCupboard(things: Layer) {
  const rng = createRng(331)
  const board: PaintOptions = {
    color: PAINT,
    edge: [1.5, 50],
    wash: 0.26,
    washSize: 110,
    pool: 0.16,
    shade: (x) => 0.14 * smooth(420, 650, x),
    rim: { light: SUN, color: '#f6d088', w: 3.4, amt: 0.8, reach: 700 },
  }
  paint(things, (g) => poly(g, '404,142 662,150 664,604 402,622'), {
    ...board,
    tone: 0.24,
    form: { light: SUN, r: 8, amt: 0.3, steps: 4 },
    shadow: { dx: -16, dy: 10, r: 16, a: 0.5 },
  })
  paint(things, (g) => poly(g, '392,124 672,134 674,154 390,146'), { ...board, tone: 0.36 })
  for (const leaf of ['416,168 528,172 528,586 416,594', '540,172 650,176 651,578 540,585'])
    paint(things, (g) => poly(g, leaf), { ...board, tone: 0.3, pool: 0.26 })
  paint(
    things,
    (g) => {
      oval(g, [518, 380, 7, 8])
      oval(g, [551, 380, 7, 8])
    },
    { color: ['#5a3a14', '#d6a44e', '#fff0bc'], tone: 0.5, edge: [0.6, 12], ...lit(4) },
  )
  // chalk in two hands: one that has done it all its life, one that is learning
  const chalk = { color: '#f4e2b4', edge: [0.9, 10] as const, pool: 0, dry: 0.34 }
  const glyph = ([x, y, s, wobble]: readonly [number, number, number, number]) =>
    paint(
      things,
      (g) => {
        for (let i = 0; i < 7; i++) {
          const a = rng() * 3.2
          const [px, py] = [x + rng.normal() * s * 0.3, y + rng.normal() * s * 0.3]
          const l = s * rng.range(0.1, 0.34)
          limb(g, [
            [px - Math.cos(a) * l, py - Math.sin(a) * l, 1.2],
            [px + rng.normal() * wobble, py + rng.normal() * wobble, 2.8],
            [px + Math.cos(a) * l, py + Math.sin(a) * l, 1.2],
          ])
        }
      },
      { ...chalk, soft: 1.3, alpha: 0.55 },
    )
  for (let i = 0; i < 4; i++) glyph([470, 214 + i * 62, 38, 0.6])
  for (let i = 0; i < 5; i++) glyph([598, 216 + i * 58 + rng.normal() * 5, 36 + rng.normal() * 4, 2.6])
  // a cloth has been over it often
  paint(things, (g) => oval(g, [480, 500, 44, 30], 0.4), {
    color: '#d8c08a',
    edge: [12, 40],
    soft: 10,
    pool: 0,
    alpha: 0.2,
  })
  drawScarf(things)
}

function drawScarf(things: Layer) {
  const wool: PaintOptions = {
    color: ['#2c0a0b', '#5c1817', '#8c2a22', '#c05a3c', '#eaa068'],
    tone: 0.42,
    edge: [1.6, 24],
    wash: 0.22,
    washSize: 40,
    pool: 0.14,
    ...lit(9),
    shadow: { dx: -9, dy: 6, r: 8, a: 0.5 },
  }
  paint(things, (g) => limb(g, '372,262,5 374,276,4'), {
    color: ['#3c240c', '#e2ac50'],
    tone: 0.5,
    edge: [0.5, 8],
  })
  paint(
    things,
    (g) => {
      shape(g, '362,270,1 386,268,1 386,330 380,410 388,490,1 366,496 346,490,1 356,400 354,330')
      g.fill()
    },
    { ...wool, tone: 0.34 },
  )
  paint(
    things,
    (g) => {
      shape(g, '364,268,1 382,262 398,278 404,340 414,410 412,446,1 386,450,1 386,390 376,330 366,294')
      g.fill()
    },
    wool,
  )
  paint(
    things,
    (g) => {
      for (const l of [
        '386,284,0.8 390,360,2.4 392,444,0.8',
        '370,340,0.8 374,410,2 372,478,0.8',
        '366,276,0.8 380,288,2 394,284,0.8',
      ])
        limb(g, l)
      for (let i = 0; i < 7; i++)
        limb(g, [
          [349 + i * 5.6, 490, 1.6],
          [348 + i * 5.8, 508, 0.8],
        ])
    },
    { color: '#2a0809', edge: [0.8, 14], pool: 0, alpha: 0.7 },
  )
}

/** The gas pipe along the wall; its tap wears a woollen sock, tied with two knots. */
export function drawPipe(things: Layer) {
  paint(
    things,
    (g) => {
      limb(g, '682,-20,9 683,300,9 682,392,9')
      limb(g, '682,388,9 740,392,9 800,392,9 842,396,9')
      limb(g, '842,394,9 844,470,9 842,548,9')
    },
    {
      color: ['#1c1008', '#4a2f14', '#8f6430', '#d8a858'],
      tone: 0.36,
      edge: [0.9, 30],
      form: { light: SUN, r: 4, amt: 0.44, steps: 4 },
      rim: { light: SUN, color: '#ffdc98', w: 2, amt: 0.8 },
      shadow: { dx: -7, dy: 5, r: 5, a: 0.45 },
    },
  )
  const knit: PaintOptions = {
    color: ['#22201c', '#4c463a', '#85795c', '#c4ac78', '#f4dca0'],
    tone: 0.44,
    edge: [1.4, 18],
    wash: 0.2,
    washSize: 26,
    pool: 0.18,
    ...lit(9),
    shadow: { dx: -9, dy: 8, r: 7, a: 0.5 },
  }
  paint(
    things,
    (g) => {
      shape(
        g,
        '738,380,1 772,374 786,378,1 790,396 780,418 774,446 752,468 732,470 724,452 736,436 744,414 738,398',
      )
      g.fill()
    },
    knit,
  )
  paint(
    things,
    (g) => {
      for (let i = 0; i < 6; i++)
        limb(g, [
          [742 + i * 8, 382, 1],
          [740 + i * 7, 404, 1.8],
          [738 + i * 6, 428, 1],
        ])
      limb(g, '740,396,3 764,402,4 788,396,3')
      limb(g, '738,414,3 760,419,4 782,414,3')
    },
    { color: '#1c1712', edge: [0.8, 12], pool: 0, alpha: 0.6 },
  )
  paint(
    things,
    (g) => {
      oval(g, [748, 400, 7, 6])
      oval(g, [752, 417, 7, 6])
      limb(g, '748,402,4 734,420,3 728,432,2')
      limb(g, '752,418,4 764,436,3 766,450,2')
    },
    { ...knit, color: ['#3c1a0c', '#8a4a1c', '#d89048'], tone: 0.5, shadow: null },
  )
}
