import { blob, limb, oval, poly, shape } from '../../../kit/brush.ts'
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
    shade: (x) => 0.12 * smooth(450, 650, x),
    rim: { light: SUN, color: '#f6d088', w: 3.4, amt: 0.8, reach: 700 },
  }
  // what it stands on
  paint(things, (g) => poly(g, '438,604 658,604 652,626 560,632 408,634'), {
    color: '#120903',
    soft: 7,
    edge: [3, 40],
    pool: 0,
    alpha: 0.75,
  })
  paint(
    things,
    (g) => ['446,600 474,600 470,622 450,622', '624,600 652,600 648,621 628,621'].forEach((l) => poly(g, l)),
    {
      ...board,
      tone: 0.08,
    },
  )
  paint(things, (g) => poly(g, '446,142 650,142 652,612 444,612'), {
    ...board,
    tone: 0.18,
    form: { light: SUN, r: 8, amt: 0.3, steps: 4 },
    shadow: { dx: -16, dy: 10, r: 16, a: 0.5 },
  })
  paint(things, (g) => poly(g, '434,124 660,124 662,146 432,146'), { ...board, tone: 0.28 })
  for (const leaf of ['456,168 544,168 544,584 456,584', '552,168 640,168 641,584 552,584'])
    paint(things, (g) => poly(g, leaf), { ...board, tone: 0.22, pool: 0.26 })
  paint(
    things,
    (g) => {
      oval(g, [537, 392, 6, 7])
      oval(g, [559, 392, 6, 7])
    },
    { color: ['#5a3a14', '#d6a44e', '#fff0bc'], tone: 0.5, edge: [0.6, 12], ...lit(4) },
  )
  // chalk in two columns, top to bottom: one hand that has done it all its life, one that is learning
  const chalk = { color: '#f4e2b4', edge: [0.9, 10] as const, pool: 0, dry: 0.3 }
  const glyph = ([x, y, s, wobble]: readonly [number, number, number, number]) =>
    paint(
      things,
      (g) => {
        for (let i = 0; i < 6; i++) {
          const a = (i % 2 ? 1.57 : 0) + rng.normal() * 0.12 * wobble + (i === 4 ? 0.8 : 0)
          const [px, py] = [x + rng.normal() * s * 0.24, y + rng.normal() * s * 0.24]
          const l = s * rng.range(0.14, 0.4)
          limb(g, [
            [px - Math.cos(a) * l, py - Math.sin(a) * l, 1],
            [px + rng.normal() * wobble, py + rng.normal() * wobble, 2.4],
            [px + Math.cos(a) * l, py + Math.sin(a) * l, 1],
          ])
        }
      },
      { ...chalk, soft: 1.1, alpha: 0.6 },
    )
  for (let i = 0; i < 6; i++) glyph([500, 208 + i * 38, 26, 0.4])
  for (let i = 0; i < 5; i++)
    glyph([598 + rng.normal() * 4, 210 + i * 42 + rng.normal() * 4, 27 + rng.normal() * 4, 2])
  // a cloth has been over it often
  paint(things, (g) => oval(g, [500, 500, 36, 34], 0.4), {
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
  paint(things, (g) => limb(g, '394,262,5 396,276,4'), {
    color: ['#3c240c', '#e2ac50'],
    tone: 0.5,
    edge: [0.5, 8],
  })
  paint(
    things,
    (g) => {
      shape(g, '384,270,1 408,268,1 408,330 402,410 410,490,1 388,496 368,490,1 378,400 376,330')
      g.fill()
    },
    { ...wool, tone: 0.34 },
  )
  paint(
    things,
    (g) => {
      shape(g, '386,268,1 404,262 420,278 426,340 436,410 434,446,1 408,450,1 408,390 398,330 388,294')
      g.fill()
    },
    wool,
  )
  paint(
    things,
    (g) => {
      for (const l of [
        '408,284,0.8 412,360,2.4 414,444,0.8',
        '392,340,0.8 396,410,2 394,478,0.8',
        '388,276,0.8 402,288,2 416,284,0.8',
      ])
        limb(g, l)
      for (let i = 0; i < 7; i++)
        limb(g, [
          [371 + i * 5.6, 490, 1.6],
          [370 + i * 5.8, 508, 0.8],
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
  drawTap(things)
}

// The lever of the tap stands up under the sock; the sock is somebody's, ribbed, striped, and hangs to its toe.
function drawTap(things: Layer) {
  const brass: PaintOptions = {
    color: ['#3c240c', '#8a5c20', '#e2ac50', '#fff2c0'],
    tone: 0.46,
    edge: [0.6, 12],
    ...lit(4),
  }
  paint(
    things,
    (g) => {
      limb(g, '764,392,13 764,366,9')
      limb(g, '744,362,9 764,360,9 790,356,8')
    },
    { ...brass, shadow: { dx: -6, dy: 5, r: 4, a: 0.45 } },
  )
  // the wall is darker behind it
  paint(things, (g) => oval(g, [758, 450, 62, 96]), {
    color: '#1c0e05',
    soft: 24,
    edge: [6, 50],
    pool: 0,
    alpha: 0.4,
  })
  const knit: PaintOptions = {
    color: ['#2a2418', '#5a5038', '#94845a', '#cab480', '#f2dca4'],
    tone: 0.46,
    edge: [1.4, 14],
    wash: 0.14,
    washSize: 26,
    pool: 0.16,
    ...lit(9),
    shadow: { dx: -9, dy: 8, r: 7, a: 0.5 },
  }
  const sock = paint(
    things,
    blob(
      '740,378,1 788,376,1 790,402 783,424 782,450 788,472 798,490 800,510 790,524 776,526 764,514 756,494 746,474 744,450 746,420 739,402',
    ),
    knit,
  )
  // the turned top is of paler wool
  paint(things, blob('738,376,1 790,374,1 791,400 787,416 764,420 741,417 737,400'), {
    ...knit,
    tone: 0.74,
    shadow: { dx: -1, dy: 4, r: 3, a: 0.45, inside: true },
  })
  // stripes, of what wool there was
  paint(
    things,
    (g) => {
      limb(g, '738,430,7 764,434,7 790,430,7')
      limb(g, '738,446,7 764,450,7 790,446,7')
      limb(g, '740,464,7 766,467,7 792,460,7')
      limb(g, '756,522,16 778,512,18 802,508,18')
    },
    {
      color: ['#14181a', '#2c3634', '#566058'],
      tone: 0.44,
      edge: [1.2, 12],
      pool: 0.1,
      clip: sock,
      dry: 0.06,
    },
  )
  // the ribs of its top
  paint(
    things,
    (g) => {
      for (let i = 0; i < 7; i++)
        limb(g, [
          [745 + i * 6.4, 379, 1.4],
          [746 + i * 6, 396, 2],
          [748 + i * 5.4, 412, 1],
        ])
      limb(g, '750,478,1 762,484,2 770,494,1')
    },
    { color: '#3a2c18', edge: [0.7, 12], pool: 0, alpha: 0.6, clip: sock },
  )
  // one knot, and a second put in since
  const cord: PaintOptions = { ...knit, color: ['#120c06', '#3a2812', '#7a5a2c'], tone: 0.4, shadow: null }
  paint(
    things,
    (g) => {
      limb(g, '739,404,5 764,409,6 790,403,5')
      limb(g, '742,418,5 764,422,6 787,417,5')
      oval(g, [758, 407, 8, 7])
      oval(g, [772, 421, 8, 7])
      limb(g, '756,409,4 742,426,3 734,442,2')
      limb(g, '760,410,4 752,430,3 754,446,2')
      limb(g, '774,423,4 788,436,3 800,438,2')
    },
    cord,
  )
}
