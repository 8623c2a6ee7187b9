import { blob, limb, oval } from '../../kit/brush.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { type Layer } from '../../kit/stage.ts'
import { DIAL } from './dial.ts'
import { drawSeat } from './seat.ts'

/** The steering wheel. */
export function drawWheel(layer: Layer) {
  paint(
    layer,
    (g) =>
      limb(
        g,
        '330,720,15 326,650,16 350,592,16 420,552,15 520,538,15 620,548,15 692,590,16 722,650,16 720,716,15',
      ),
    {
      color: ['#050608', '#12110f', '#33291d', '#8f6a3c'],
      tone: 0.28,
      edge: [1.2, 30],
      pool: 0.1,
      form: { light: DIAL, r: 6, amt: 0.36, steps: 3 },
      rim: { light: [716, 470], color: '#d9b070', w: 2.4, amt: 0.6 },
    },
  )
}

/** The man who drives has a back, and two ears; and a hand on the wheel. */
export function drawDriver(layer: Layer) {
  const light: readonly [number, number] = [716, 460]
  const cloth: PaintOptions = {
    color: ['#07090c', '#10151a', '#20262a', '#4c473a'],
    tone: 0.34,
    edge: [2, 30],
    wash: 0.24,
    washSize: 90,
    pool: 0.1,
    form: { light: DIAL, r: 24, amt: 0.3, steps: 4 },
    rim: { light: DIAL, color: '#d89450', w: 3, amt: 0.6, reach: 380 },
  }
  const skin: PaintOptions = {
    ...cloth,
    color: ['#221a17', '#57402f', '#9c7657', '#e2b98c'],
    tone: 0.42,
    grain: 0.035,
    wash: 0.1,
    edge: [1, 24],
    form: { light: DIAL, r: 6, amt: 0.4, steps: 3 },
  }
  // neck, ears, head, cap
  paint(layer, blob('474,500,1 566,500,1 580,590 460,590'), {
    ...skin,
    tone: 0.36,
    shade: (x) => (x > 536 ? 0.16 : 0),
    form: null,
  })
  for (const [x, d] of [
    [452, -1],
    [588, 1],
  ] as const)
    paint(layer, (g) => oval(g, [x, 446, 13, 24], 0.16 * d), {
      ...skin,
      tone: d > 0 ? 0.52 : 0.34,
      rim: { light: DIAL, color: '#f3b878', w: 3, amt: d > 0 ? 0.9 : 0.2 },
    })
  paint(
    layer,
    blob('520,344 484,350 460,380 452,430 458,486 486,520 520,528 554,520 582,486 588,430 580,380 556,350'),
    { ...cloth, color: ['#08080a', '#151516', '#2a2724', '#6b583c'], tone: 0.34 },
  )
  paint(
    layer,
    blob(
      '446,424,1 446,382 466,346 496,328 522,326 552,332 578,352 594,388 594,424,1 560,416 520,412 480,416',
    ),
    { ...cloth, tone: 0.44, rim: { light, color: '#cdb07a', w: 3, amt: 0.6 } },
  )
  paint(layer, (g) => limb(g, '448,420,7 520,408,9 592,420,7'), { ...cloth, tone: 0.28, rim: null })
  // shoulders over the seat
  paint(
    layer,
    blob('470,556 400,584 352,640 330,760 320,930 720,930 712,760 690,640 640,584 568,556 540,580 500,580'),
    cloth,
  )
  paint(layer, blob('472,560 452,584 500,606 520,608 544,606 592,584 568,560 540,584 500,584'), {
    ...cloth,
    tone: 0.5,
  })
  // the dial finds the top of his shoulder
  paint(layer, (g) => limb(g, '588,566,3 640,590,6 684,640,6 706,720,3'), {
    color: ['#6b4a2a', '#c98e50'],
    tone: 0.5,
    edge: [1.6, 22],
    pool: 0,
    dry: 0.3,
    soft: 0.8,
    alpha: 0.6,
  })
  drawArm(layer, cloth, skin)
  drawSeat(layer, 520, 1)
}

// The right arm, bent at the elbow, up to the wheel: its hand lies round the rim, the knuckles to the windscreen.
function drawArm(layer: Layer, cloth: PaintOptions, skin: PaintOptions) {
  const sleeve: PaintOptions = {
    ...cloth,
    color: ['#0a0d11', '#1a2026', '#343a3c', '#7c6a4c'],
    rim: { light: DIAL, color: '#d89450', w: 3, amt: 0.5, reach: 380 },
  }
  paint(layer, (g) => limb(g, '640,640,66 700,716,66 746,760,58'), { ...sleeve, tone: 0.34 })
  paint(layer, (g) => limb(g, '752,772,60 742,724,50 718,684,40'), { ...sleeve, tone: 0.48 })
  paint(layer, (g) => limb(g, '724,764,1 744,752,4 770,758,1 722,728,1 738,716,3 756,716,1'), {
    color: '#07090c',
    edge: [0.8, 16],
    pool: 0,
    alpha: 0.6,
  })
  const knuckles = [
    [717, 604],
    [706, 588],
    [691, 576],
    [675, 568],
  ] as const
  paint(
    layer,
    (g) => {
      blob('698,690,1 690,656 676,622 662,594 662,578 674,566 696,574 714,592 726,614 732,646 736,682,1')(g)
      for (const [x, y] of knuckles)
        limb(g, [
          [x - 8, y + 20, 17],
          [x, y + 3, 17],
          [x + 4, y - 5, 12],
        ])
    },
    {
      ...skin,
      tone: 0.4,
      pool: 0.16,
      poolR: 4,
      edge: [0.8, 16],
      rim: { light: [716, 440], color: '#f0d09a', w: 3, amt: 0.75 },
    },
  )
  // the thumb lies along the inner side of the rim
  paint(layer, (g) => limb(g, '694,654,19 678,630,17 664,610,13'), { ...skin, tone: 0.5, edge: [0.8, 16] })
  paint(
    layer,
    (g) => {
      for (const [x, y] of knuckles.slice(0, 3))
        limb(g, [
          [x - 16, y + 18, 0.8],
          [x - 8, y + 2, 2.2],
          [x - 4, y - 8, 1.2],
        ])
    },
    { color: '#33231a', edge: [0.5, 12], pool: 0, alpha: 0.7 },
  )
  // cuff
  paint(layer, (g) => limb(g, '694,694,13 716,682,15 740,680,13'), { ...sleeve, tone: 0.6 })
}
