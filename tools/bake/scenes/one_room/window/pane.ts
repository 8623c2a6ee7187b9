import { blob, limb, oval, poly, shape } from '../../../kit/brush.ts'
import { glow, wash } from '../../../kit/light.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { createRng, lerp, smooth } from '../../../kit/random.ts'
import { type Layer, type Stage } from '../../../kit/stage.ts'
import { PANE, SKY, WOOD } from './palette.ts'

/** A sky without a sun, the house across the street, and one lamp there that somebody has already lit. */
export function drawStreet(back: Layer) {
  const rng = createRng(201)
  wash(back, ['#b9c4c8', '#d3dbdb', '#e8ebe6', '#f6f6ee'], {
    toneAt: (x, y) => 0.5 + 0.3 * smooth(380, 60, y) + 0.1 * smooth(500, 900, x),
    cloud: 0.34,
    size: 200,
    y1: 460,
    alpha: (x) => (x > 490 && x < 1110 ? 1 : 0),
  })
  const clip = back.stage.mask((g) => g.fillRect(490, 20, 620, 440))
  paint(back, (g) => poly(g, '470,300 560,284 640,300 660,262 700,262 704,300 1130,296 1130,470 470,470'), {
    color: ['#9aa6a8', '#b8c1c0', '#d0d6d2'],
    tone: 0.5,
    edge: [1.6, 40],
    wash: 0.2,
    washSize: 90,
    pool: 0.08,
    clip,
  })
  // the near one: a plain front with its windows, a pipe, an aerial
  paint(back, (g) => poly(g, '790,180 1130,164 1130,470 786,470'), {
    color: ['#7d898b', '#9da8a8', '#bcc5c1', '#d6dbd4'],
    tone: 0.46,
    edge: [1.4, 40],
    wash: 0.24,
    washSize: 110,
    pool: 0.14,
    clip,
  })
  paint(back, (g) => poly(g, '776,168 1130,150 1130,166 778,184'), {
    color: ['#5e6a6c', '#8b9796'],
    tone: 0.4,
    edge: [1.2, 30],
    clip,
  })
  paint(
    back,
    (g) => {
      for (let r = 0; r < 4; r++)
        for (let c = 0; c < 5; c++) g.fillRect(816 + c * 60, 206 + r * 66 - c * 3, 30, 38)
    },
    {
      color: ['#566367', '#75838a', '#9aa8ae'],
      tone: 0.4,
      edge: [1, 20],
      wash: 0.5,
      washSize: 30,
      pool: 0.2,
      clip,
    },
  )
  paint(back, (g) => g.fillRect(936, 266, 30, 38), {
    color: ['#d89a4a', '#ffcf86', '#fff0c4'],
    tone: 0.6,
    edge: [0.8, 16],
    wash: 0.2,
    washSize: 20,
    pool: 0.16,
    clip,
  })
  glow(back, { x: 951, y: 284, r: 70, color: '#ffd490', a: 0.4, p: 2 })
  paint(
    back,
    (g) => {
      limb(g, '862,176,2 862,110,1.6')
      limb(g, '842,120,1.4 884,118,1.4')
      limb(g, '848,134,1.2 878,133,1.2')
      limb(g, '500,228,1.4 650,246,1.4 790,226,1.4')
      for (let i = 0; i < 4; i++) oval(g, [rng.range(560, 740), 241, 3.4, 3])
      limb(g, '1012,168,4 1008,470,4')
    },
    { color: '#5a666a', edge: [0.6, 20], pool: 0, dry: 0.1, alpha: 0.7, clip },
  )
}

const FRAME: PaintOptions = {
  color: ['#2c3a38', '#4a5c56', '#788a7e', '#b4c0ae', '#e4e6d6'],
  tone: 0.34,
  edge: [1.4, 40],
  wash: 0.26,
  washSize: 90,
  form: { light: SKY, r: 6, amt: 0.4, steps: 4 },
  rim: { light: SKY, color: '#f4f6ea', w: 3, amt: 0.8 },
}

/** The frame, and on the sill a jar with a green onion, a card of needles, a round tin. */
export function drawSill(wall: Layer) {
  const [x, y, w, h] = PANE
  paint(
    wall,
    (g) => {
      g.lineWidth = 18
      g.strokeRect(x, y, w, h)
      g.lineWidth = 11
      g.beginPath()
      g.moveTo(x + w * 0.5, y)
      g.lineTo(x + w * 0.5 - 2, y + h)
      g.moveTo(x, y + 108)
      g.lineTo(x + w, y + 106)
      g.stroke()
    },
    FRAME,
  )
  paint(wall, (g) => poly(g, '470,430 1128,430 1150,468 452,470'), {
    ...FRAME,
    color: WOOD,
    tone: 0.62,
    shadow: { dx: 0, dy: 14, r: 12, a: 0.3, color: '#1c2422' },
  })
  paint(wall, (g) => poly(g, '452,469 1150,467 1148,486 454,488'), { ...FRAME, color: WOOD, tone: 0.3 })
  // on the sill
  const thing: PaintOptions = {
    edge: [0.9, 20],
    wash: 0.16,
    washSize: 40,
    pool: 0.16,
    form: { light: SKY, r: 8, amt: 0.44, steps: 4 },
    rim: { light: SKY, color: '#fbfbf0', w: 2.6, amt: 0.85 },
    shadow: { dx: 0, dy: 6, r: 5, a: 0.35, color: '#2a2018', inside: true },
  }
  paint(
    wall,
    (g) => {
      for (const l of [
        '612,410,7 604,340,6 582,280,2',
        '620,410,7 628,330,6 648,262,2',
        '616,410,6 616,344,5 612,290,2',
        '624,410,5 646,352,4.4 674,322,1.6',
      ])
        limb(g, l)
    },
    { ...thing, color: ['#24402a', '#45703c', '#7fa35a', '#c4d490'], tone: 0.46 },
  )
  paint(wall, blob('588,396,1 646,395,1 645,436 640,446,1 594,447,1 589,438'), {
    ...thing,
    color: ['#52605e', '#8c9a92', '#c2cabc', '#eef0e2'],
    tone: 0.4,
  })
  paint(wall, (g) => poly(g, '900,444 958,442 964,456 902,458'), {
    ...thing,
    color: ['#6a5a4a', '#b0a084', '#e4dac0'],
    tone: 0.56,
  })
  drawTin(wall, thing)
}

// A mooncake tin: something round on its lid, worn away by thumbs.
function drawTin(wall: Layer, thing: PaintOptions) {
  const tin: PaintOptions = { ...thing, color: ['#3a2218', '#7a4628', '#b87a40', '#e8ba78', '#fdeac0'] }
  paint(wall, blob('986,402,1 1078,401,1 1080,440 1070,450,1 994,452,1 985,442'), { ...tin, tone: 0.34 })
  paint(wall, (g) => oval(g, [1032, 402, 47, 10]), { ...tin, tone: 0.56 })
  paint(wall, (g) => limb(g, '986,416,2 1032,422,3.4 1079,414,2'), {
    color: '#3a2218',
    edge: [0.8, 14],
    pool: 0,
    alpha: 0.5,
  })
  paint(wall, (g) => oval(g, [1034, 434, 13, 10]), {
    ...tin,
    color: ['#c88a48', '#f4dca0', '#fff4d4'],
    tone: 0.5,
    dry: 0.2,
    shadow: null,
  })
}

/** The curtain that at night almost closes, drawn back to both sides. */
export function drawCurtains(stage: Stage) {
  const layer = stage.layer('curtain', { depth: 0.25, sway: { x: 2, y: 0, rotation: 0.3, seconds: 9 } })
  const rng = createRng(203)
  const cloth: PaintOptions = {
    color: ['#33504c', '#527069', '#7b958b', '#a9bcae', '#d8dfcf'],
    edge: [2.2, 34],
    wash: 0.12,
    washSize: 120,
    pool: 0.12,
    rim: { light: SKY, color: '#eef2e4', w: 4, amt: 0.6, reach: 500 },
    shadow: { dx: 0, dy: 8, r: 10, a: 0.25, color: '#1c2826' },
  }
  const fold = (x: number, y: number) =>
    0.15 * Math.sin(x * 0.21 + 0.5 * Math.sin(y * 0.011)) + 0.06 * Math.sin(x * 0.47)
  paint(
    layer,
    (g) => {
      shape(
        g,
        '436,22,1 480,18 548,20 600,18,1 590,110 572,220 566,330 578,470,1 548,462 516,478 486,464 458,480 428,468,1 436,300 430,140',
      )
      g.fill()
    },
    { ...cloth, tone: 0.42, shade: (x, y) => fold(x, y) + 0.14 * smooth(500, 590, x) },
  )
  paint(
    layer,
    (g) => {
      shape(
        g,
        '1062,20,1 1122,18 1172,22 1228,20,1 1232,150 1224,300 1236,470,1 1202,460 1176,476 1146,462 1114,478 1086,466,1 1094,320 1086,200 1072,110',
      )
      g.fill()
    },
    { ...cloth, tone: 0.46, shade: (x, y) => fold(x, y) + 0.14 * smooth(1160, 1072, x) },
  )
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 14; i++) {
        const left = i < 7
        const x = left ? lerp(446, 560, i / 6) : lerp(1098, 1222, (i - 7) / 6)
        limb(g, [
          [x + (left ? 20 : -10), 26, 0.6],
          [x + rng.normal() * 6, 240, rng.range(2, 4.6)],
          [x + rng.normal() * 5, 466, 0.8],
        ])
      }
    },
    { color: '#2c4440', edge: [2, 30], soft: 0.8, pool: 0, alpha: 0.42 },
  )
  paint(
    layer,
    (g) => {
      limb(g, '400,16,8 800,10,7 1256,16,8')
      oval(g, [1262, 16, 9, 9])
      oval(g, [394, 16, 9, 9])
    },
    {
      color: ['#2a2c26', '#5c5a48', '#a09a7c'],
      tone: 0.45,
      edge: [1, 30],
      form: { light: SKY, r: 3, amt: 0.4, steps: 4 },
    },
  )
}
