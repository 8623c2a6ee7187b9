import { piece, place } from '../../kit/body.ts'
import { blob, limb, oval, poly } from '../../kit/brush.ts'
import { glow, wash } from '../../kit/light.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { bell, createRng, smooth } from '../../kit/random.ts'
import { sitterBack } from '../../kit/sitters.ts'
import { scarfFromBehind } from '../../kit/scarf.ts'
import { type Layer, type Stage } from '../../kit/stage.ts'
import { drawTable } from './six_people/pan.ts'
import { drawShadows } from './six_people/shadows.ts'

/** The lamp is in the other room, behind us; its light comes through the door and takes everybody's shape along. */
const LAMP = [980, 1180] as const

const WALL = ['#0b1413', '#142524', '#22403c', '#365650', '#66836f', '#a8ad80']

/** Two rooms with the curtains drawn, six people and one frying pan. */
export function drawSixPeople(stage: Stage) {
  drawRoom(stage.layer('room', { depth: 0 }))
  const curtain = stage.layer('curtain', { depth: 0.15, lit: true })
  drawCurtain(curtain)
  drawShadows(
    stage.layer('shadows', {
      depth: 0.25,
      lit: true,
      alpha: 0.82,
      sway: { x: 4, y: 1, rotation: 0.2, seconds: 9 },
    }),
  )
  const things = stage.layer('things', { depth: 0.5, lit: true })
  drawTelevision(things)
  drawCarton(things)
  drawTable(things, LAMP)
  drawHer(stage.layer('figure', { depth: 0.85 }))
  const light = stage.layer('light', { depth: 0.3, blend: 'add', lit: true })
  glow(light, { x: 1060, y: 420, r: 560, color: '#e89a3e', a: 0.14, p: 1.8 })
  glow(light, { x: 1010, y: 720, r: 380, color: '#ffc46a', a: 0.18, sy: 0.5, p: 1.8 })
}

/** How much of the door's light falls on the far wall at (x, y): an upright patch that leans. */
const patch = (x: number, y: number) => {
  const lean = (y - 330) * 0.06
  return smooth(690, 730, x + lean) * smooth(1480, 1430, x - lean) * smooth(84, 118, y)
}

function drawRoom(layer: Layer) {
  wash(layer, WALL, {
    toneAt: (x, y) =>
      0.2 +
      0.16 * bell(x, y, { x0: 1050, y0: 400, rx: 760, ry: 420 }) -
      0.08 * smooth(0, -1, x) -
      0.04 * smooth(500, 900, y),
    cloud: 0.24,
    size: 340,
  })
  // oil paint to the height of a shoulder, and what backs have rubbed off it
  paint(layer, (g) => g.fillRect(-20, 372, 1660, 270), {
    color: ['#0a1614', '#15302c', '#23493f', '#3f6a58', '#7f9068'],
    tone: 0.3,
    edge: [2, 80],
    wash: 0.28,
    washSize: 180,
    pool: 0.14,
    shade: (x, y) => 0.14 * bell(x, y, { x0: 640, y0: 520, rx: 260, ry: 160 }),
  })
  // floor boards under linoleum, and the long light of the door
  paint(layer, (g) => g.fillRect(-20, 636, 1660, 300), {
    color: ['#0f0d0a', '#241c13', '#43331f', '#7a5a30', '#bd9048', '#efcb84'],
    tone: 0.2,
    edge: [1.6, 60],
    wash: 0.26,
    washSize: 160,
    pool: 0.1,
    shade: (x, y) => {
      const lean = (y - 640) * 0.28
      return (
        0.46 * smooth(690 - lean, 760 - lean, x) * smooth(1470 + lean, 1400 + lean, x) * smooth(1000, 640, y)
      )
    },
  })
  paint(
    layer,
    (g) => {
      g.fillRect(-20, 628, 1660, 10)
      for (let i = -3; i < 14; i++)
        limb(g, [
          [1060 + (i - 6) * 120, 640, 0.8],
          [1060 + (i - 6) * 190, 920, 2.4],
        ])
    },
    { color: '#080a08', edge: [1.6, 50], pool: 0, alpha: 0.5 },
  )
  // five nails
  const nails = [206, 294, 380, 470, 556]
  for (const x of nails) {
    paint(
      layer,
      (g) =>
        limb(g, [
          [x, 512, 2],
          [x - 16, 556, 7],
          [x - 20, 580, 2],
        ]),
      {
        color: '#060d0c',
        edge: [1, 12],
        soft: 1.4,
        pool: 0,
        alpha: 0.5,
      },
    )
    paint(
      layer,
      (g) =>
        limb(g, [
          [x - 4, 514, 3.4],
          [x + 5, 508, 5],
        ]),
      {
        color: ['#2a2f2c', '#7c8072', '#e2d3a4'],
        tone: 0.6,
        edge: [0.6, 8],
        pool: 0,
      },
    )
  }
}

// Printed cotton, bought new for this; the pattern runs the wrong way on one half.
function drawCurtain(layer: Layer) {
  const dice = createRng(26)
  const fold = (x: number) =>
    0.1 * Math.sin(x * 0.066) + 0.06 * Math.sin(x * 0.029 + 2) + 0.045 * Math.sin(x * 0.17)
  const cloth: PaintOptions = {
    color: ['#0c1715', '#1d3029', '#42523a', '#857a45', '#c9a157', '#f0d08a'],
    tone: 0.2,
    edge: [2.4, 44],
    wash: 0.16,
    washSize: 120,
    pool: 0.12,
  }
  const halves: readonly (readonly [number, number])[] = [
    [632, 1092],
    [1080, 1580],
  ]
  for (const [x0, x1] of halves) {
    const sheet = paint(
      layer,
      (g) => {
        g.beginPath()
        g.moveTo(x0, 64)
        for (let x = x0; x <= x1; x += 8) g.lineTo(x, 66 + 4 * Math.sin(x * 0.066))
        for (let x = x1; x >= x0; x -= 8)
          g.lineTo(x + 4 * Math.sin(x * 0.029), 590 + 9 * Math.sin(x * 0.066 + 0.4))
        g.closePath()
        g.fill()
      },
      {
        ...cloth,
        shade: (x, y) =>
          fold(x) * (0.6 + 0.6 * patch(x, y)) +
          0.48 * patch(x, y) +
          0.12 * bell(x, y, { x0: 1060, y0: 430, rx: 300, ry: 240 }) -
          0.1 * smooth(540, 600, y),
        shadow: { dx: -10, dy: 10, r: 12, a: 0.5 },
      },
    )
    // sprigs
    paint(
      layer,
      (g) => {
        for (let r = 0; r < 9; r++)
          for (let c = 0; c < 9; c++) {
            const x = x0 + 30 + c * 56 + (r % 2) * 28 + 6 * Math.sin(r + c)
            const y = 104 + r * 56 + dice.normal() * 3
            limb(g, [
              [x, y + 14, 1.4],
              [x + 1, y, 2.2],
              [x + 3, y - 8, 1.4],
            ])
            oval(g, [x - 6, y + 2, 7, 3.2], x0 > 1000 ? 0.7 : -0.6)
            oval(g, [x + 8, y - 3, 7, 3.2], x0 > 1000 ? -0.6 : 0.7)
            oval(g, [x + 3, y - 12, 4.4, 4.4])
          }
      },
      {
        color: ['#1c2c28', '#3f5f52'],
        clip: sheet,
        edge: [1.4, 14],
        wash: 0.3,
        washSize: 60,
        pool: 0,
        alpha: 0.42,
      },
    )
  }
  paint(
    layer,
    (g) => {
      for (let x = 644; x < 1576; x += dice.range(16, 38)) {
        const l = dice.range(140, 480)
        const y = dice.range(76, 560 - l * 0.7)
        limb(g, [
          [x, y, 0.6],
          [x + dice.normal() * 5, y + l * 0.5, dice.range(1.4, 4)],
          [x + dice.normal() * 6, Math.min(584, y + l), 0.6],
        ])
      }
    },
    { color: '#13201c', edge: [2, 34], soft: 1, pool: 0, alpha: 0.5 },
  )
  // four pegs hold the halves to each other, one below the other
  for (const [x, y] of [
    [1086, 150],
    [1088, 262],
    [1085, 380],
    [1088, 498],
  ] as const)
    paint(
      layer,
      (g) =>
        poly(g, [
          [x - 19, y - 4],
          [x + 17, y - 2],
          [x + 17, y + 8],
          [x - 20, y + 6],
        ]),
      {
        color: ['#3a2c18', '#a8874e', '#f0d69c', '#fff0c8'],
        tone: 0.66,
        edge: [0.8, 12],
        pool: 0.2,
        shadow: { dx: 3, dy: -6, r: 4, a: 0.5 },
      },
    )
  paint(
    layer,
    (g) => {
      limb(g, '606,54,9 1100,60,10 1600,50,9')
      for (let x = 640; x < 1580; x += 36) g.strokeRect(x, 52, 8, 18)
      oval(g, [604, 54, 11, 11])
    },
    {
      color: ['#0d0f0c', '#2e2a1c', '#6d5a34', '#c8a05a'],
      tone: 0.36,
      edge: [1, 40],
      form: { light: [1060, 500], r: 4, amt: 0.5, steps: 3 },
    },
  )
}

// Dark, with the lit door in it, very small.
function drawTelevision(layer: Layer) {
  const box: PaintOptions = {
    color: ['#080a0a', '#14191a', '#272e2d', '#4c5550', '#a09468'],
    tone: 0.3,
    edge: [1.4, 40],
    wash: 0.2,
    washSize: 90,
    pool: 0.14,
    rim: { light: LAMP, color: '#d8a862', w: 3, amt: 0.5 },
  }
  paint(layer, (g) => poly(g, '1322,664 1592,658 1600,790 1330,800'), {
    ...box,
    color: ['#17100a', '#33241a', '#5d4228', '#96703c'],
    shadow: { dx: 14, dy: -6, r: 12, a: 0.5 },
  })
  paint(layer, blob('1340,652,1 1336,500 1344,486 1400,482 1560,480 1584,488 1590,646,1 1460,660'), {
    ...box,
    shadow: { dx: 12, dy: -8, r: 14, a: 0.5 },
  })
  const screen = paint(
    layer,
    blob('1360,634,1 1356,510 1370,502 1460,498 1556,500 1568,510 1570,628,1 1460,638'),
    {
      ...box,
      color: ['#050808', '#0e1515', '#1d2928', '#3c4c45'],
      tone: 0.34,
      shade: (x, y) => 0.2 * smooth(1560, 1360, x) * smooth(640, 500, y),
      rim: null,
    },
  )
  paint(layer, (g) => poly(g, '1420,530 1452,529 1456,606 1422,608'), {
    color: '#b08a4c',
    clip: screen,
    edge: [2, 20],
    soft: 3,
    pool: 0,
    alpha: 0.55,
  })
  paint(layer, (g) => limb(g, '1446,482,3 1410,418,2 1396,398,1.4'), { ...box, tone: 0.44 })
  paint(layer, (g) => limb(g, '1462,482,3 1516,430,2 1540,410,1.4'), { ...box, tone: 0.44 })
}

// A carton for peaches; on the side that is turned away somebody has written words.
function drawCarton(layer: Layer) {
  const card: PaintOptions = {
    color: ['#1f1810', '#42331f', '#76592f', '#ab8748', '#dcb878'],
    tone: 0.34,
    edge: [1.6, 40],
    wash: 0.26,
    washSize: 70,
    pool: 0.16,
  }
  paint(layer, (g) => poly(g, '664,588 806,584 812,690 670,700'), {
    ...card,
    tone: 0.5,
    shadow: { dx: -14, dy: -4, r: 12, a: 0.5 },
  })
  paint(layer, (g) => poly(g, '664,588 620,574 628,676 670,700'), { ...card, tone: 0.2 })
  paint(layer, (g) => poly(g, '620,574 664,588 806,584 764,570'), { ...card, color: '#130e09', alpha: 0.85 })
  paint(layer, (g) => poly(g, '764,570 806,584 852,560 812,548'), { ...card, tone: 0.6 })
  const dice = createRng(9)
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 5; i++) {
        let x = 682
        while (x < 682 + 60 + 40 * dice()) {
          const w = dice.range(6, 18)
          limb(g, [
            [x, 606 + i * 17, 2],
            [x + w * 0.5, 603 + i * 17 + dice.normal() * 2, 2.4],
            [x + w, 606 + i * 17, 1.6],
          ])
          x += w + 5
        }
      }
    },
    { color: '#3a2a18', edge: [1.4, 8], pool: 0, soft: 0.4, alpha: 0.7 },
  )
}

function drawHer(layer: Layer) {
  const at = place(540, 1046, 810)
  const look = {
    light: LAMP,
    formLight: [900, 300] as const,
    form: 0.34,
    rim: '#f0bc70',
    rimAmt: 0.85,
    reach: 800,
    line: '#060908',
    cloth: ['#070b0c', '#121a1b', '#1f2b2b', '#39453f', '#8a8058'],
    hair: ['#050606', '#0e1010', '#1e1f1c', '#5c4c30'],
    skin: ['#1f140c', '#3d2817', '#6d4a2c', '#d8a868'],
    scarf: ['#22090d', '#4a1519', '#74272a', '#a34b3e'],
  }
  sitterBack(layer, at, look, { lean: 0.1 })
  // the tail of her hair is under the scarf
  piece({ layer, at, look }, '-4,-47 4,-47 4.4,-38 0.4,-33.6 -4,-38', { tone: 0.45, pool: 0, rim: null })
  scarfFromBehind({ layer, at, look }, { x: 1, y: 33.4, k: 1 })
}
