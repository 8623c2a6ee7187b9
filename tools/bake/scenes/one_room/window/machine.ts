import { blob, limb, oval, poly, shape } from '../../../kit/brush.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { bell, createRng, smooth } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { SHEET, SKY, WOOD } from './palette.ts'

/** The table, with the light lying on it, and the length of white cloth that is going under the needle. */
export function drawTable(table: Layer) {
  const rng = createRng(221)
  paint(table, (g) => poly(g, '-40,606 1640,590 1640,940 -40,940'), {
    color: WOOD,
    tone: 0.42,
    edge: [2, 70],
    wash: 0.24,
    washSize: 220,
    shade: (x, y) => 0.3 * bell(x, y, { x0: 860, y0: 610, rx: 460, ry: 110 }) - 0.14 * smooth(700, 900, y),
    shadow: { dx: 0, dy: -8, r: 14, a: 0.35, color: '#16201f' },
  })
  paint(
    table,
    (g) => {
      for (let i = 0; i < 60; i++) {
        const y = 606 + rng() ** 1.3 * 290
        const x = rng.range(-20, 1500)
        g.lineWidth = rng.range(0.7, 2)
        g.beginPath()
        g.moveTo(x, y)
        g.quadraticCurveTo(x + 90, y - 2 + rng.normal() * 2, x + rng.range(120, 340), y - 3)
        g.stroke()
      }
    },
    { color: '#3a2a1e', edge: [1.4, 30], pool: 0, dry: 0.24, alpha: 0.4 },
  )
  const cloth: PaintOptions = {
    color: SHEET,
    edge: [2.4, 50],
    wash: 0.2,
    washSize: 130,
    pool: 0.12,
    form: { light: SKY, r: 26, amt: 0.4, steps: 4 },
    rim: { light: SKY, color: '#fffff6', w: 4, amt: 0.7 },
    shadow: { dx: 6, dy: 12, r: 12, a: 0.35, color: '#20180f', inside: true },
  }
  paint(
    table,
    blob(
      '560,622,1 640,604 760,608 900,622 1040,612 1180,634 1330,624 1470,650 1560,720 1650,760,1 1650,960,1 760,960,1 800,880 730,800 650,730 590,668',
    ),
    { ...cloth, tone: 0.52 },
  )
  paint(
    table,
    (g) => {
      for (const l of [
        '640,640,1 780,690,7 900,790,8 960,920,2',
        '760,630,1 900,660,6 1060,740,7 1140,900,2',
        '980,640,1 1120,680,6 1260,760,6 1330,900,2',
        '1180,650,1 1330,690,5 1440,780,5 1500,900,2',
        '700,740,1 780,790,5 830,860,1',
      ])
        limb(g, l)
    },
    { color: '#7d8888', edge: [3, 40], soft: 2.4, pool: 0, alpha: 0.5 },
  )
  // the pleat that is already sewn
  paint(table, (g) => limb(g, '610,640,1.6 760,664,2.2 900,730,2.2 990,840,2.2 1020,930,1.6'), {
    color: '#6a7676',
    edge: [1, 14],
    pool: 0,
    dry: 0.3,
    alpha: 0.6,
  })
}

const IRON: PaintOptions = {
  color: ['#0d1214', '#1d2629', '#36444a', '#6a7c82', '#b8c8ca', '#eef4f0'],
  tone: 0.26,
  edge: [1.1, 40],
  wash: 0.12,
  washSize: 90,
  grain: 0.06,
  pool: 0.1,
  form: { light: SKY, r: 9, amt: 0.4, steps: 4 },
  rim: { light: SKY, color: '#f4faf6', w: 3, amt: 0.9 },
}

/** The machine against the window: arm, wheel, needle down. */
export function drawMachine(table: Layer) {
  paint(table, (g) => oval(g, [770, 612, 230, 16]), { color: '#1a1712', soft: 8, pool: 0, alpha: 0.4 })
  // wheel behind the pillar
  paint(
    table,
    (g) => {
      g.lineWidth = 13
      g.beginPath()
      g.ellipse(962, 458, 30, 56, 0, 0, 7)
      g.stroke()
      oval(g, [956, 458, 15, 22])
      g.fillRect(930, 446, 26, 24)
    },
    IRON,
  )
  paint(
    table,
    blob(
      '566,392,1 584,378 640,372 720,388 800,398 880,388 922,396 944,424 946,470 938,530 950,590,1 846,594,1 856,530 848,478 820,452 760,444 690,446 634,452 626,500,1 624,536,1 584,538,1 580,500 566,440',
    ),
    IRON,
  )
  paint(table, (g) => poly(g, '546,586 990,578 1004,602 540,612'), {
    ...IRON,
    tone: 0.34,
    shadow: { dx: 0, dy: 8, r: 8, a: 0.4, inside: true },
  })
  // the cloth where it lies over the bed of the machine
  paint(table, blob('570,582,1 596,570 640,568 690,580 742,606 700,650 630,650 578,640 556,616'), {
    color: SHEET,
    tone: 0.66,
    edge: [1.6, 30],
    wash: 0.16,
    washSize: 60,
    pool: 0.1,
    form: { light: SKY, r: 12, amt: 0.34, steps: 4 },
    fade: [640, 612, 1, 660, 650, 0],
    fadeNoise: 0.4,
  })
  // bar, foot, needle
  paint(
    table,
    (g) => {
      limb(g, '604,530,7 604,574,6')
      limb(g, '616,530,4 617,584,3')
      poly(g, '590,572 624,572 630,586 588,586')
      limb(g, '566,418,9 556,420,6')
      oval(g, [584, 424, 11, 11])
    },
    { ...IRON, color: ['#3a474c', '#7b8c90', '#c8d4d2', '#ffffff'], tone: 0.42 },
  )
  // gilt lines, half rubbed away
  paint(
    table,
    (g) => {
      g.lineWidth = 2.4
      shape(g, '650,404 720,414 800,420 884,414 908,430 910,480', { closed: false })
      g.stroke()
      limb(g, '690,424,2 740,430,5 800,434,2')
      oval(g, [886, 500, 11, 24])
    },
    { color: ['#8a6a30', '#d8b468', '#f8e2a0'], tone: 0.5, edge: [0.8, 16], pool: 0, dry: 0.3, alpha: 0.7 },
  )
  // spool and thread
  paint(table, (g) => limb(g, '742,392,3 742,330,3'), { ...IRON, tone: 0.4 })
  paint(table, blob('722,342,1 762,341,1 757,350 757,378 763,388,1 721,389,1 727,378 727,350'), {
    color: ['#8f9a9a', '#c6cec8', '#f4f6ee'],
    tone: 0.5,
    edge: [0.8, 18],
    pool: 0.2,
    form: { light: SKY, r: 8, amt: 0.3, steps: 4 },
    rim: { light: SKY, color: '#ffffff', w: 2.4, amt: 0.8 },
  })
  paint(
    table,
    (g) => {
      limb(g, '726,356,1.4 664,360,1.4 606,392,1.4')
      limb(g, '606,392,1.4 588,424,1.4 610,470,1.4 605,560,1.4')
    },
    { color: '#f6f6ee', edge: [0.5, 14], pool: 0, alpha: 0.9 },
  )
  drawTools(table)
}

// Shears, chalk, a flat iron set on its heel at the border.
function drawTools(table: Layer) {
  const steel: PaintOptions = { ...IRON, color: ['#2c3438', '#66747a', '#a8b6b8', '#e8eeea'], tone: 0.4 }
  const shadow = { dx: 5, dy: 7, r: 5, a: 0.4, color: '#20180f', inside: true } as const
  paint(
    table,
    (g) => {
      limb(g, '810,808,12 880,788,9 950,772,3')
      limb(g, '806,782,12 874,784,9 952,788,3')
    },
    { ...steel, shadow },
  )
  paint(
    table,
    (g) => {
      g.lineWidth = 11
      g.beginPath()
      g.ellipse(778, 818, 30, 17, -0.3, 0, 7)
      g.stroke()
      g.beginPath()
      g.ellipse(774, 778, 30, 16, 0.16, 0, 7)
      g.stroke()
    },
    { ...steel, color: ['#101416', '#262e30', '#50605f'], shadow },
  )
  paint(table, (g) => oval(g, [879, 786, 5, 5]), { ...steel, tone: 0.7 })
  paint(table, (g) => poly(g, '700,806 744,794 754,812 710,826'), {
    color: ['#7a96a8', '#b8d0dc', '#eef6f8'],
    tone: 0.56,
    edge: [1, 14],
    pool: 0.16,
    form: { light: SKY, r: 6, amt: 0.3, steps: 4 },
    shadow,
  })
}
