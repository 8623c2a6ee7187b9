import { blob, limb, oval, poly, shape } from '../../../kit/brush.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { bow, hoop } from '../../../kit/pen.ts'
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
        bow(
          g,
          rng.range(0.7, 2),
          [x, y],
          [x + 90, y - 2 + rng.normal() * 2],
          [x + rng.range(120, 340), y - 3],
        )
      }
    },
    { color: '#3a2a1e', edge: [1.4, 30], pool: 0, dry: 0.24, alpha: 0.4 },
  )
  drawSheet(table)
}

// A length of white cloth: all it does, it does because of the needle. Long pulls run to it, between them it lies flat.
function drawSheet(table: Layer) {
  const outline =
    '478,630,1 560,614 640,610 780,618 960,612 1140,622 1330,618 1650,640,1 1650,960,1 734,960,1 720,905 682,832 622,764 556,712 506,664'
  const cloth = paint(table, blob(outline), {
    color: SHEET,
    tone: 0.6,
    edge: [2, 60],
    wash: 0.14,
    washSize: 180,
    pool: 0.1,
    shade: (x, y) => {
      const turn = Math.atan2(y - 600, x - 600)
      const far = Math.hypot(x - 600, y - 600)
      const pull = Math.sin(turn * 17 + Math.sin(far * 0.006) * 1.1) * smooth(60, 260, far)
      return 0.1 * pull - 0.18 * smooth(700, 900, y) + 0.12 * smooth(760, 620, y)
    },
    rim: { light: SKY, color: '#fffff6', w: 4, amt: 0.6 },
    shadow: { dx: 6, dy: 12, r: 12, a: 0.4, color: '#20180f', inside: true },
  })
  // the two long pulls
  for (const [fold, alpha] of [
    ['636,636,2 800,690,14 980,772,24 1180,910,30', 0.5],
    ['650,624,2 900,664,10 1180,724,20 1500,830,30', 0.42],
    ['620,660,2 710,742,8 800,850,14', 0.36],
  ] as const)
    paint(table, (g) => limb(g, fold), {
      color: '#8a8578',
      edge: [3, 40],
      soft: 7,
      pool: 0,
      alpha,
      clip: cloth,
    })
  // its hem, turned twice and sewn
  paint(table, (g) => limb(g, '528,668,1.6 584,716,2.4 652,784,2.6 704,860,2.8 738,950,2.8'), {
    color: '#857d70',
    edge: [1, 20],
    pool: 0,
    alpha: 0.6,
    clip: cloth,
  })
  paint(
    table,
    (g) => {
      g.setLineDash([7, 6])
      g.lineWidth = 1.6
      for (const d of [12, 18]) {
        g.beginPath()
        g.moveTo(526 + d * 2, 662)
        g.quadraticCurveTo(670 + d, 772, 744 + d, 950)
        g.stroke()
      }
      g.setLineDash([])
    },
    { color: '#6a675f', edge: [0.6, 14], pool: 0, alpha: 0.6, clip: cloth },
  )
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
      hoop(g, 13, [962, 458, 30, 56])
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
  paint(table, blob('566,590,1 600,582 650,584 720,596 800,616 740,660 640,660 578,644 558,620'), {
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
  // the belt of the treadle, down through the table
  paint(
    table,
    (g) => {
      limb(g, '944,468,4 946,540,4 948,604,4')
      limb(g, '976,462,4 972,540,4 968,603,4')
      oval(g, [948, 605, 8, 3.4])
      oval(g, [968, 604, 8, 3.4])
    },
    { color: ['#1a120c', '#4a3220', '#80603e'], tone: 0.36, edge: [0.7, 30], pool: 0 },
  )
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
      limb(g, '856,778,12 926,758,9 996,742,3')
      limb(g, '852,752,12 920,754,9 998,758,3')
    },
    { ...steel, shadow },
  )
  paint(
    table,
    (g) => {
      hoop(g, 11, [824, 788, 30, 17], { turn: -0.3 })
      hoop(g, 11, [820, 748, 30, 16], { turn: 0.16 })
    },
    { ...steel, color: ['#101416', '#262e30', '#50605f'], shadow },
  )
  paint(table, (g) => oval(g, [925, 756, 5, 5]), { ...steel, tone: 0.7 })
  paint(table, (g) => poly(g, '560,812 604,800 614,818 570,832'), {
    color: ['#7a96a8', '#b8d0dc', '#eef6f8'],
    tone: 0.56,
    edge: [1, 14],
    pool: 0.16,
    form: { light: SKY, r: 6, amt: 0.3, steps: 4 },
    shadow,
  })
}
