import { limb, poly } from '../../../kit/brush.ts'
import { landSheet } from '../../../kit/land-sheet.ts'
import { glow, wash } from '../../../kit/light.ts'
import { paint } from '../../../kit/paint.ts'
import { type Point } from '../../../kit/points.ts'
import { bell, createRng, smooth } from '../../../kit/random.ts'
import { type Layer, type Stage } from '../../../kit/stage.ts'
import { EYE } from './place.ts'

/** White sky, a hill, the street's other side with its kiosk shut. */
export function drawNoon(stage: Stage) {
  const rng = createRng(121)
  const back = stage.layer('back', { depth: 0.05 })
  wash(back, ['#a9bcc6', '#c4d0d2', '#dde2dc', '#f0eee2', '#fbf8ec'], {
    toneAt: (x, y) =>
      0.34 + 0.5 * smooth(-60, 520, y) + 0.16 * bell(x, y, { x0: 1300, y0: 420, rx: 520, ry: 260 }),
    cloud: 0.16,
    size: 480,
    sy: 2,
  })
  landSheet(back, rng, '600,540 760,510 980,486 1180,498 1330,470 1500,494 1640,480', {
    ridge: { rough: 10, wl: 110, foot: 600 },
    color: ['#a6b4b8', '#c0cac8', '#dcdfd6'],
    tone: 0.5,
    edge: [3, 60],
    wash: 0.3,
    alpha: 0.8,
    fade: [0, 480, 1, 0, 570, 0.2],
  })
  for (const [x, w, h] of [
    [1060, 44, 40],
    [1098, 38, 56],
    [1134, 50, 34],
    [1180, 40, 60],
    [1216, 66, 46],
  ] as const)
    paint(
      back,
      (g) =>
        poly(g, [
          [x, 580],
          [x, EYE[1] - h],
          [x + w, EYE[1] - h + 2],
          [x + w, 580],
        ]),
      {
        color: ['#b0b0ac', '#ccc8be', '#e6e0d2'],
        tone: 0.5 + rng.normal() * 0.08,
        edge: [1.2, 24],
        wash: 0.3,
        washSize: 40,
        pool: 0.14,
      },
    )
  drawOtherSide(back)
  wires(back)
}

const wide = ([x, y]: Point, w: number): Point => [x, y, w]

const across = (x: number, up: number): Point => [x, EYE[1] + (0.62 - up) * ((x - EYE[0]) / 6.4)]

function drawOtherSide(back: Layer) {
  const quad = (x0: number, x1: number, low: number, high: number) => [
    across(x0, high),
    across(x1, high),
    across(x1, low),
    across(x0, low),
  ]
  paint(back, (g) => poly(g, quad(1150, 1640, 0, 2.6)), {
    color: ['#a6a29a', '#c4bdae', '#e0d8c4', '#f4ecd8'],
    tone: 0.62,
    edge: [2, 40],
    wash: 0.24,
    washSize: 110,
    pool: 0.1,
  })
  for (const [x0, x1] of [
    [1200, 1250],
    [1276, 1350],
    [1384, 1490],
    [1530, 1640],
  ] as const) {
    paint(back, (g) => poly(g, quad(x0, x1, 0.1, 1.9)), {
      color: ['#8d979a', '#b0b6b2', '#d4d4c8', '#ece8da'],
      tone: 0.5,
      edge: [1.4, 30],
      wash: 0.26,
      washSize: 60,
      pool: 0.16,
    })
    paint(
      back,
      (g) => {
        for (let h = 0.2; h < 1.9; h += 0.16) limb(g, [wide(across(x0, h), 0.8), wide(across(x1, h), 1.3)])
      },
      { color: '#7e888c', edge: [0.8, 20], pool: 0, alpha: 0.5 },
    )
    paint(back, (g) => poly(g, quad(x0, x1, 1.7, 1.9)), {
      color: '#8f96a0',
      edge: [1, 20],
      pool: 0,
      blend: 'multiply',
      alpha: 0.5,
    })
  }
}

/** Wires: the only thing in the street that still goes to everybody. */
function wires(back: Layer) {
  paint(
    back,
    (g) => {
      limb(g, '1196,300,5 1200,574,6')
      limb(g, '1180,330,3 1216,328,3')
      limb(g, '1156,430,3 1158,570,3.4')
      g.lineWidth = 1.5
      for (const [x, y, sag] of [
        [-20, -90, 60],
        [200, -60, 50],
        [420, -70, 40],
      ] as const) {
        g.beginPath()
        g.moveTo(x, y)
        g.quadraticCurveTo((x + 1198) / 2, (y + 330) / 2 + sag, 1198, 330)
        g.quadraticCurveTo(1176, 400, 1157, 438)
        g.stroke()
      }
    },
    { color: ['#6c7276', '#8c9090'], tone: 0.5, edge: [0.9, 40], pool: 0, alpha: 0.85 },
  )
}

/** Noon on everything alike, and what comes from under one shutter. */
export function drawNoonLight(stage: Stage) {
  const light = stage.layer('light', { depth: 0.34, blend: 'add', lit: true })
  glow(light, { x: 590, y: 610, r: 150, color: '#ffb65e', a: 0.4, p: 1.8 })
  glow(light, { x: 640, y: 690, r: 170, color: '#ffc67a', a: 0.2, p: 1.7, sy: 0.4 })
}
