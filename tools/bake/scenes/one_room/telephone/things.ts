import { blob, limb, oval, poly, shape } from '../../../kit/brush.ts'
import { glow } from '../../../kit/light.ts'
import { type PaintOptions, paint } from '../../../kit/paint.ts'
import { bell, createRng, lerp, smooth } from '../../../kit/random.ts'
import { type Stage } from '../../../kit/stage.ts'
import { LAMP, WOOD } from './palette.ts'

/** The telephone on the wall, its cord, a card of numbers with one line crossed out and written again. */
export function drawPhone(stage: Stage) {
  const rng = createRng(303)
  const wall = stage.layer('telephone', { depth: 0.35, lit: true })
  const bakelite: PaintOptions = {
    color: ['#1a140c', '#4a3c24', '#8f7a4a', '#d6bd80', '#fff0c4'],
    tone: 0.42,
    edge: [0.9, 30],
    wash: 0.1,
    washSize: 120,
    grain: 0.05,
    form: { light: LAMP, r: 12, amt: 0.36, steps: 4 },
    rim: { light: LAMP, color: '#fff2cc', w: 3, amt: 0.9, reach: 300 },
  }
  paint(
    wall,
    (g) => {
      poly(g, '556,300 624,298 628,408 558,412')
    },
    {
      color: ['#5a4a2c', '#a88e58', '#e8cf94', '#fff2c8'],
      tone: 0.52,
      edge: [1, 24],
      wash: 0.24,
      washSize: 40,
      pool: 0.14,
      shadow: { dx: -5, dy: 6, r: 5, a: 0.4 },
    },
  )
  paint(
    wall,
    (g) => {
      for (let i = 0; i < 6; i++) {
        limb(g, [
          [566, 320 + i * 14, 1.4],
          [584, 319 + i * 14, 1.8],
        ])
        limb(g, [
          [592, 319 + i * 14, 1.4],
          [rng.range(604, 616), 318 + i * 14, 1.2],
        ])
      }
      limb(g, '562,362,1.6 590,358,2 618,362,1.4')
    },
    { color: '#3a2a16', edge: [0.6, 10], pool: 0, dry: 0.14, alpha: 0.75 },
  )
  paint(wall, blob('668,288,1 764,286,1 772,300 774,430 766,446,1 668,448,1 660,432 660,302'), {
    ...bakelite,
    shadow: { dx: -12, dy: 16, r: 12, a: 0.5 },
  })
  paint(
    wall,
    (g) => {
      for (let r = 0; r < 4; r++)
        for (let c = 0; c < 3; c++) {
          g.beginPath()
          g.roundRect(708 + c * 19, 344 + r * 20, 14, 13, 3)
          g.fill()
        }
    },
    { ...bakelite, tone: 0.56, shadow: { dx: -1, dy: 3, r: 2, a: 0.5, inside: true } },
  )
  paint(wall, (g) => g.fillRect(708, 306, 52, 20), {
    color: ['#1c2a22', '#4a6a4c', '#9ab074'],
    tone: 0.4,
    edge: [0.8, 20],
    pool: 0.2,
  })
  // the receiver, hung up
  paint(wall, (g) => limb(g, '684,300,34 680,330,22 679,370,20 681,410,22 685,438,35'), {
    ...bakelite,
    tone: 0.5,
    shadow: { dx: -6, dy: 8, r: 6, a: 0.55, inside: true },
  })
  paint(
    wall,
    (g) => {
      g.lineWidth = 3.4
      g.beginPath()
      for (let i = 0; i <= 90; i++) {
        const t = i / 90,
          a = i * 1.15,
          x = lerp(686, 724, t) + Math.sin(t * Math.PI) * -46 + Math.cos(a) * 7,
          y = 452 + Math.sin(t * Math.PI) * 112 + Math.sin(a) * 5
        if (i) g.lineTo(x, y)
        else g.moveTo(x, y)
      }
      g.stroke()
    },
    {
      color: ['#2a2014', '#7a6640', '#e0c88c'],
      tone: 0.5,
      edge: [0.6, 14],
      pool: 0,
      form: { light: LAMP, r: 3, amt: 0.4, steps: 2 },
      shadow: { dx: -5, dy: 6, r: 4, a: 0.4 },
    },
  )
}

/** On the table: a cup poured for someone else, and a jacket whose zip has been put in badly. */
export function drawTable(stage: Stage) {
  const rng = createRng(304)
  const table = stage.layer('table', { depth: 0.55, lit: true })
  paint(
    table,
    (g) => {
      poly(g, '420,650 446,650 440,930 414,930')
      poly(g, '944,646 970,646 980,930 954,930')
    },
    { color: WOOD, tone: 0.26, edge: [1.4, 50], form: { light: LAMP, r: 7, amt: 0.4, steps: 3 } },
  )
  paint(table, (g) => poly(g, '372,596 1006,590 1030,640 350,648'), {
    color: WOOD,
    tone: 0.46,
    edge: [1.6, 60],
    wash: 0.26,
    washSize: 130,
    shade: (x, y) => 0.34 * bell(x, y, { x0: 680, y0: 616, rx: 230, ry: 60 }),
    shadow: { dx: 0, dy: 18, r: 16, a: 0.6 },
  })
  paint(table, (g) => poly(g, '350,646 1030,638 1028,668 352,676'), {
    color: WOOD,
    tone: 0.3,
    edge: [1.4, 60],
    wash: 0.3,
    washSize: 90,
    rim: { light: LAMP, color: '#ffce86', w: 3, amt: 0.7, reach: 520 },
  })
  paint(
    table,
    (g) => {
      for (let i = 0; i < 40; i++) {
        const x = rng.range(370, 900),
          y = rng.range(600, 640)
        g.lineWidth = rng.range(0.6, 1.6)
        g.beginPath()
        g.moveTo(x, y)
        g.lineTo(x + rng.range(50, 180), y - rng.range(0, 3))
        g.stroke()
      }
    },
    { color: '#2a190c', edge: [1.2, 30], pool: 0, dry: 0.24, alpha: 0.45 },
  )
  const cup = (x: number, y: number, k: number) => {
    paint(
      table,
      (g) =>
        limb(g, [
          [x, y + 2, 36 * k],
          [x + (x - LAMP[0]) * 0.16, y + 10 * k, 30 * k],
          [x + (x - LAMP[0]) * 0.3, y + 16 * k, 12 * k],
        ]),
      { color: '#1a0f07', soft: 5, edge: [2, 20], pool: 0, alpha: 0.5 },
    )
    paint(
      table,
      (g) => {
        shape(g, [
          [x - 34 * k, y - 56 * k, 1],
          [x + 34 * k, y - 56 * k, 1],
          [x + 30 * k, y - 18 * k],
          [x + 17 * k, y + 3 * k, 1],
          [x - 17 * k, y + 3 * k, 1],
          [x - 30 * k, y - 18 * k],
        ])
        g.fill()
        oval(g, [x, y - 56 * k, 34 * k, 9 * k])
      },
      {
        color: ['#22180f', '#5c4c36', '#a89470', '#eedbaa', '#fff8e0'],
        tone: 0.48,
        edge: [0.9, 26],
        wash: 0.12,
        washSize: 60,
        form: { light: LAMP, r: 12 * k, amt: 0.44, steps: 4 },
        rim: { light: LAMP, color: '#fff6d8', w: 3, amt: 0.9 },
      },
    )
    paint(table, (g) => oval(g, [x, y - 56 * k, 28 * k, 6.6 * k]), {
      color: ['#3a1e0a', '#8f5a1e', '#e8b050'],
      tone: 0.5,
      edge: [0.6, 16],
      pool: 0.14,
      shade: (px) => 0.2 * smooth(x + 20, x - 20, px),
    })
  }
  cup(604, 628, 0.96)
  // a jacket, folded; the zip is the only straight thing in it, and is not straight
  const cloth: PaintOptions = {
    color: ['#0b0f16', '#1f2a38', '#40505c', '#83847a', '#d8c08c'],
    tone: 0.4,
    edge: [2, 30],
    wash: 0.28,
    washSize: 70,
    pool: 0.18,
    form: { light: LAMP, r: 16, amt: 0.46, steps: 4 },
    rim: { light: LAMP, color: '#ffe0a4', w: 3.4, amt: 0.8 },
  }
  paint(
    table,
    blob(
      '744,634,1 760,606 820,590 900,590 980,600 1006,626,1 1000,668 1012,760 1004,800,1 962,806,1 950,740 944,672 900,650 820,646',
    ),
    { ...cloth, shadow: { dx: 8, dy: 10, r: 10, a: 0.5 } },
  )
  paint(table, (g) => limb(g, '876,612,40 902,660,46 906,730,42 896,784,36'), {
    ...cloth,
    tone: 0.46,
    shadow: { dx: 8, dy: 4, r: 8, a: 0.5, inside: true },
  })
  paint(table, (g) => poly(g, '878,776 916,780 912,802 874,798'), { ...cloth, tone: 0.34 })
  // collar, turned up as it came off
  paint(table, blob('756,624,1 768,592 810,574 846,580 852,598 816,606 784,630,1'), {
    ...cloth,
    tone: 0.52,
    shadow: { dx: 4, dy: 5, r: 4, a: 0.45, inside: true },
  })
  paint(
    table,
    (g) => {
      limb(g, '890,650,1 902,690,3 898,740,1')
      limb(g, '960,690,1 970,740,4 978,796,1')
      limb(g, '776,616,1 800,600,3 836,594,1')
      limb(g, '986,660,1 990,720,3 994,780,1')
    },
    { color: '#0a0d13', edge: [1.4, 20], pool: 0, alpha: 0.6 },
  )
  paint(
    table,
    (g) => {
      for (let i = 0; i < 34; i++) {
        const t = i / 33,
          x = lerp(846, 962, Math.min(1, t * 1.5)) + Math.sin(t * 13) * 2.4,
          y = 606 + 12 * Math.sin(Math.min(1, t * 1.5) * 2.4) + Math.max(0, t - 0.62) * 420
        g.fillRect(x, y - 4, 3.6, 3.6)
        g.fillRect(x + 3, y + 1, 3.6, 3.6)
      }
    },
    { color: ['#8a6a34', '#e8c67c', '#fff0c0'], tone: 0.6, edge: [0.4, 8], pool: 0.2 },
  )
  paint(table, (g) => poly(g, '960,700 974,698 978,722 964,724'), {
    color: ['#8a6a34', '#f0d088', '#fff6d8'],
    tone: 0.62,
    edge: [0.5, 10],
    pool: 0.2,
    shadow: { dx: 2, dy: 3, r: 2, a: 0.5 },
  })
}

/** A stool pulled up to all this, with nobody on it. */
export function drawStool(stage: Stage) {
  const stool = stage.layer('stool', { depth: 0.85, lit: true })
  const wood: PaintOptions = {
    color: WOOD,
    tone: 0.26,
    edge: [1.6, 50],
    wash: 0.3,
    washSize: 80,
    form: { light: LAMP, r: 10, amt: 0.44, steps: 4 },
    rim: { light: LAMP, color: '#ffcc82', w: 4, amt: 0.85, reach: 560 },
  }
  paint(stool, (g) => oval(g, [660, 908, 190, 26]), { color: '#050403', soft: 12, pool: 0, alpha: 0.6 })
  paint(
    stool,
    (g) => {
      limb(g, '586,760,24 562,940,20')
      limb(g, '736,758,24 764,940,20')
      limb(g, '622,750,18 614,900,14')
      limb(g, '704,750,18 714,900,14')
      limb(g, '572,862,12 756,860,12')
    },
    wood,
  )
  paint(stool, blob('548,742,1 570,722 660,714 752,722 774,742,1 768,768 660,782 554,768'), {
    ...wood,
    tone: 0.36,
  })
  paint(stool, (g) => oval(g, [661, 742, 113, 22]), {
    ...wood,
    tone: 0.54,
    shade: (x, y) => 0.2 * bell(x, y, { x0: 660, y0: 736, rx: 80, ry: 16 }),
  })
  paint(
    stool,
    (g) => {
      for (const l of [
        '570,744,1 640,738,2 740,742,1',
        '590,752,1 660,750,2 730,752,1',
        '600,732,1 660,728,2 716,732,1',
      ])
        limb(g, l)
    },
    { color: '#3a2412', edge: [1, 24], pool: 0, dry: 0.2, alpha: 0.5 },
  )
}

/** One lamp, and the steam that says the cup has just been poured. */
export function drawLamp(stage: Stage) {
  const lamp = stage.layer('lamp', { depth: 0.7 })
  paint(
    lamp,
    (g) => {
      limb(g, '664,-20,3.4 667,60,3.4 666,112,3.4')
      g.fillRect(656, 104, 21, 22)
    },
    { color: ['#050706', '#1a1e18', '#4c4a34'], edge: [0.8, 20], pool: 0 },
  )
  paint(lamp, blob('650,124,1 684,124,1 722,158 752,196,1 668,204 584,196,1 612,158'), {
    color: ['#081110', '#16302b', '#335a4c', '#8f8f5e'],
    tone: 0.34,
    edge: [1, 30],
    wash: 0.14,
    washSize: 90,
    grain: 0.06,
    form: { light: [560, 60], r: 16, amt: 0.36, steps: 4 },
    rim: { light: [668, 260], color: '#ffe0a0', w: 3, amt: 0.9 },
  })
  paint(lamp, (g) => oval(g, [668, 197, 82, 10]), {
    color: ['#ffcf78', '#fff4d0'],
    tone: 0.6,
    edge: [0.8, 20],
    pool: 0,
  })
  const light = stage.layer('light', { depth: 0.6, blend: 'add', lit: true })
  glow(light, { x: 668, y: 200, r: 560, color: '#ffb95c', a: 0.3, p: 1.9 })
  glow(light, { x: 668, y: 200, r: 120, color: '#fff0c4', a: 0.6, p: 1.8, sy: 0.7 })
  glow(light, { x: 680, y: 600, r: 320, color: '#ffcf86', a: 0.2, p: 1.7, sy: 0.3 })
  const steam = stage.layer('steam', { depth: 0.6, weather: true })
  const rng = createRng(305)
  for (let i = 0; i < 18; i++) {
    const t = i / 18
    glow(steam, {
      x: 604 + rng.normal() * (5 + 22 * t) + t * 14,
      y: 570 - t * 150,
      r: 15 + t * 40,
      color: '#f2dcae',
      a: 0.17 * (1 - t * 0.8),
      p: 1.4,
      noise: 1.2,
    })
  }
}
