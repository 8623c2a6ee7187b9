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
  // arm and hand: four fingers over the rim, where the road will want it
  paint(layer, (g) => limb(g, '650,800,80 722,742,62 724,700,50 708,664,44'), cloth)
  const knuckles = [
    [688, 590],
    [672, 580],
    [656, 571],
    [641, 564],
  ] as const
  paint(
    layer,
    (g) => {
      blob('616,592 632,578 656,588 684,598 706,622 722,656 718,678,1 680,686,1 654,660 630,626')(g)
      for (const [x, y] of knuckles)
        limb(g, [
          [x - 14, y + 26, 19],
          [x - 5, y + 6, 18],
          [x + 2, y - 7, 15],
        ])
      limb(g, '692,652,22 708,626,18 712,606,14')
    },
    { ...skin, tone: 0.42, pool: 0.2, poolR: 4, edge: [0.8, 16] },
  )
  // between the fingers, over the joints, along the thumb
  paint(
    layer,
    (g) => {
      for (const [x, y] of knuckles.slice(1)) {
        limb(g, [
          [x - 5, y + 30, 0.8],
          [x + 4, y + 10, 2.4],
          [x + 10, y - 4, 1.4],
        ])
      }
      limb(g, '684,646,0.8 698,622,2.4 701,604,1.4')
    },
    { color: '#33231a', edge: [0.5, 12], pool: 0, alpha: 0.75 },
  )
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
  drawSeat(layer, 520, 1)
}
