import { blob, limb, oval } from '../../../kit/brush.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { type Layer } from '../../../kit/stage.ts'
import { transformed } from '../../../kit/transform.ts'
import { SKY } from './palette.ts'

/** Hers, by daylight. */
export const SKIN = ['#5a3a2a', '#8f6349', '#c19672', '#e2c09c', '#f8e4c8']

const FLESH: PaintOptions = {
  color: SKIN,
  edge: [0.6, 18],
  wash: 0.14,
  washSize: 50,
  pool: 0.18,
  poolR: 2.2,
  grain: 0.09,
  form: { light: SKY, r: 5, amt: 0.3, steps: 4 },
  rim: { light: SKY, color: '#fff2dc', w: 2, amt: 0.5 },
}
const CONTACT = { dx: 2, dy: 5, r: 4, a: 0.4, color: '#3a3630', inside: true } as const
const CREASE: PaintOptions = { color: '#4a2c1e', edge: [0.5, 10], pool: 0, wash: 0.1, dry: 0.1, alpha: 0.5 }

/** The far hand: it holds the cloth back from beyond the foot; three fingers of it are to be seen. */
export function drawFarHand(layer: Layer) {
  paint(layer, blob('500,618,1 524,606 548,606 560,614 556,628 532,634 506,634,1'), { ...FLESH, tone: 0.42 })
  for (const [line, tone] of [
    ['540,626,12 562,630,11 576,634,8', 0.4],
    ['546,619,13 570,621,12 588,624,9', 0.46],
    ['546,611,13 570,611,11 590,614,8', 0.52],
  ] as const)
    paint(layer, (g) => limb(g, line), { ...FLESH, tone, shadow: CONTACT })
}

/** The near hand lies flat, further along the cloth: fingers closed and foreshortened, the wrist low. */
export function drawNearHand(figure: Layer) {
  const layer = transformed(figure, (g) => g.translate(64, 14))
  // what it presses on goes dark under it
  paint(layer, blob('546,690,1 590,664 634,640 668,634 676,648 650,672 606,700 568,716,1'), {
    color: '#55524a',
    soft: 7,
    edge: [2, 20],
    pool: 0,
    alpha: 0.45,
  })
  // thumb, laid along the seam
  paint(layer, (g) => limb(g, '566,660,20 588,640,19 610,630,15 624,627,10'), {
    ...FLESH,
    tone: 0.46,
    shadow: CONTACT,
  })
  for (const [line, tone] of [
    ['612,676,18 640,666,17 660,656,14 672,649,10', 0.42],
    ['606,666,20 636,652,18 660,641,15 675,635,11', 0.47],
    ['600,656,20 630,640,19 655,629,15 669,624,11', 0.52],
    ['592,650,20 620,634,18 643,623,15 656,619,11', 0.57],
  ] as const)
    paint(layer, (g) => limb(g, line), { ...FLESH, tone, shadow: CONTACT })
  // the back of the hand goes over their roots; its far edge is the row of knuckles
  paint(
    layer,
    blob(
      '524,694,1 546,668 570,652 588,641 602,642 614,652 622,662 624,674 614,690 588,704 560,716 540,722,1',
    ),
    {
      ...FLESH,
      tone: 0.54,
      pool: 0.08,
      rim: null,
      form: { light: SKY, r: 13, amt: 0.34, steps: 4 },
    },
  )
  paint(
    layer,
    (g) => {
      for (const l of [
        '560,682,0.6 580,668,1.8 598,654,0.8',
        '564,692,0.6 590,678,1.8 610,664,0.8',
        '572,702,0.6 598,688,1.6 616,676,0.8',
      ])
        limb(g, l)
    },
    { ...CREASE, alpha: 0.2 },
  )
  paint(
    layer,
    (g) => {
      for (const [x, y] of [
        [597, 648],
        [609, 656],
        [617, 666],
        [618, 677],
      ] as const)
        oval(g, [x, y, 7, 5], -0.5)
    },
    { color: '#f6dfc0', edge: [1, 8], soft: 2.2, pool: 0, alpha: 0.3 },
  )
  paint(
    layer,
    (g) => {
      for (const l of [
        '626,630,0.6 632,634,1.6 634,640,0.6',
        '634,638,0.6 640,643,1.6 642,650,0.6',
        '636,652,0.6 642,656,1.6 643,662,0.6',
        '646,624,0.5 650,627,1.2 651,631,0.5',
        '592,634,0.5 598,640,1.4 600,645,0.5',
      ])
        limb(g, l)
    },
    CREASE,
  )
  // nails, short
  paint(
    layer,
    (g) => {
      oval(g, [664, 622, 5, 3], -0.4)
      oval(g, [669, 633, 5, 3], -0.4)
      oval(g, [619, 626, 5, 3], -0.2)
    },
    { color: ['#d9b496', '#f6e2cc'], tone: 0.6, edge: [0.4, 6], pool: 0.1, alpha: 0.7 },
  )
}
