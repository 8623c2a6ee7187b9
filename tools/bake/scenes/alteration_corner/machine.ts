import { blob, limb, oval, poly } from '../../kit/brush.ts'
import { type PaintOptions, paint } from '../../kit/paint.ts'
import { hoop } from '../../kit/pen.ts'
import { type Rng, bell } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'
import { LAMP } from './palette.ts'

const IRON: PaintOptions = {
  color: ['#070709', '#141213', '#2c2320', '#7a5a32', '#f0c880'],
  tone: 0.3,
  edge: [1, 30],
  wash: 0.16,
  washSize: 60,
  form: { light: LAMP, r: 8, amt: 0.4, steps: 3 },
  rim: { light: LAMP, color: '#ffe2a4', w: 2.6, amt: 0.9, reach: 110 },
}

/** Table and treadle, the machine in profile, the work that goes through it, the lamp clipped above. */
export function drawTable(room: Layer, rng: Rng) {
  drawBench(room)
  drawMachine(room)
  drawWork(room)
  drawClipLamp(room)
  drawScraps(room, rng)
}

/** The table alone, and the treadle under it. */
export function drawBench(room: Layer) {
  drawTreadle(room)
  paint(
    room,
    (g) => {
      poly(g, '418,574 786,570 792,594 410,598')
      poly(g, '424,598 440,598 436,744 424,744')
      poly(g, '762,596 776,596 778,756 766,756')
    },
    {
      color: ['#1a0f0a', '#4a2d18', '#96622e', '#e0aa5c', '#ffe0a0'],
      tone: 0.42,
      edge: [1.4, 40],
      wash: 0.26,
      washSize: 80,
      shade: (x, y) => 0.34 * bell(x, y, { x0: 670, y0: 578, rx: 110, ry: 50 }),
      shadow: { dx: -4, dy: 18, r: 12, a: 0.6 },
    },
  )
}

/** What falls from the scissors. */
export function drawScraps(room: Layer, rng: Rng) {
  paint(
    room,
    (g) => {
      for (let i = 0; i < 16; i++) {
        const x = rng.range(430, 750)
        oval(g, [x, rng.range(748, 772), rng.range(3, 8), 1.6], rng.normal())
      }
    },
    { color: ['#6e6a5c', '#d8c498'], edge: [0.8, 8], pool: 0, alpha: 0.7 },
  )
}

// Cast iron under the table: a wheel, its belt, and the plate for a foot.
function drawTreadle(room: Layer) {
  paint(
    room,
    (g) => {
      hoop(g, 7, [734, 668, 25, 42])
      for (const turn of [0.4, 1.45, 2.5]) {
        const dx = Math.cos(turn) * 23
        const dy = Math.sin(turn) * 40
        limb(g, [
          [734 - dx, 668 - dy, 3],
          [734 + dx, 668 + dy, 3],
        ])
      }
      limb(g, '712,640,2 754,570,2')
      limb(g, '757,656,2 772,560,2')
      limb(g, '734,690,4 704,756,4')
      limb(g, '700,600,6 690,700,5 700,764,6')
      poly(g, '618,764 716,756 728,768 610,776')
    },
    { ...IRON, tone: 0.22, rim: { light: LAMP, color: '#e0a860', w: 2, amt: 0.6, reach: 200 } },
  )
}

// From the needle, under the lamp, to the wheel.
function drawMachine(room: Layer) {
  paint(room, (g) => oval(g, [716, 576, 84, 9]), {
    color: '#1a0e08',
    edge: [1.4, 20],
    soft: 4,
    pool: 0,
    alpha: 0.7,
  })
  paint(room, (g) => poly(g, '650,566 786,562 788,574 652,577'), { ...IRON, tone: 0.34 })
  paint(
    room,
    blob(
      '742,566,1 746,540 742,520 728,512 704,512 690,516 688,540,1 666,540,1 664,510 668,496 690,490 740,488 766,492 776,504 778,536 782,566,1',
    ),
    IRON,
  )
  // wheel, spool, needle bar, and the thread that goes down by way of three hooks
  paint(
    room,
    (g) => {
      hoop(g, 7, [786, 520, 9, 27])
      g.fillRect(774, 514, 12, 10)
      g.fillRect(734, 468, 13, 21)
      limb(g, '676,540,6 676,554,4 676,568,2')
      limb(g, '682,540,3 683,562,3')
      limb(g, '674,566,3 690,567,3')
    },
    IRON,
  )
  paint(room, (g) => g.fillRect(733, 469, 15, 15), {
    color: ['#23364a', '#4f708a', '#b4ccc8'],
    tone: 0.62,
    edge: [0.6, 10],
  })
  paint(room, (g) => limb(g, '734,472,1.3 700,483,1.3 672,487,1.3 667,512,1.3 676,538,1.2 676,564,1'), {
    color: '#ffe9bc',
    edge: [0.7, 16],
    pool: 0,
    alpha: 0.85,
  })
  paint(room, (g) => limb(g, '704,498,1.4 730,496,3 752,500,1.4'), {
    color: '#d8ae68',
    edge: [0.8, 12],
    pool: 0,
    alpha: 0.6,
  })
}

// Cloth under the needle, and over the edge of the table towards her knee.
function drawWork(room: Layer) {
  paint(
    room,
    blob(
      '612,566,1 640,560 672,564 700,566 716,572 728,590 730,620 722,650,1 708,644 694,652 680,642,1 676,610 664,588 630,584 610,580',
    ),
    {
      color: ['#3a3a3c', '#77746c', '#b4a988', '#ecd8a8', '#fff2cc'],
      tone: 0.5,
      edge: [1.4, 24],
      wash: 0.18,
      washSize: 50,
      grad: [0, 580, 0.06, 0, 650, -0.3],
      form: { light: LAMP, r: 9, amt: 0.4, steps: 4 },
      rim: { light: LAMP, color: '#fff0c8', w: 3, amt: 0.8, reach: 200 },
      shadow: { dx: 4, dy: 8, r: 6, a: 0.5 },
    },
  )
  paint(
    room,
    (g) => {
      limb(g, '690,576,1 700,606,3 694,646,1')
      limb(g, '712,580,1 716,610,2.6 710,642,1')
      limb(g, '640,566,1 666,572,2.4 684,588,1')
    },
    { color: '#4a4238', edge: [1, 16], pool: 0, alpha: 0.55 },
  )
}

// A small gold in all this blue.
function drawClipLamp(room: Layer) {
  paint(room, (g) => limb(g, '742,408,7 746,376,5 730,388,5 708,406,5 694,424,5'), IRON)
  paint(room, blob('706,420,1 690,410 672,424 652,456,1 664,476 690,480,1 706,450'), {
    color: ['#2a1d12', '#6a4624', '#b27c36', '#f4c878'],
    tone: 0.42,
    edge: [0.9, 20],
    wash: 0.16,
    form: { light: [640, 540], r: 8, amt: 0.42, steps: 3 },
    rim: { light: LAMP, color: '#fff0c4', w: 3, amt: 0.9 },
  })
  paint(room, (g) => oval(g, [672, 467, 21, 9], 0.55), {
    color: ['#ffd88a', '#fff6d8'],
    tone: 0.7,
    edge: [0.6, 14],
    pool: 0,
  })
}
