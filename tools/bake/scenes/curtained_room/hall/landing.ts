import { place } from '../../../kit/body.ts'
import { blob, limb, oval, poly } from '../../../kit/brush.ts'
import { ladler } from '../../../kit/ladler.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { bell, createRng } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { BULB, TOP, at } from './view.ts'

/** What one sees of the hall from below: a curtain that is always drawn, a lamp, a pot, an elbow. */
export function drawLanding(layer: Layer) {
  const dice = createRng(19)
  const [, floor] = at(0, TOP.y, TOP.z + 0.4)
  paint(layer, (g) => g.fillRect(600, -20, 940, 520), {
    color: ['#1a120a', '#3c2814', '#6f4a22', '#a87434', '#dcac5c', '#f8dc9c'],
    tone: 0.3,
    edge: [1, 60],
    wash: 0.22,
    washSize: 160,
    pool: 0,
    shade: (x, y) => 0.4 * bell(x, y, { x0: BULB[0], y0: BULB[1] + 40, rx: 280, ry: 240 }),
  })
  const fold = (x: number) => 0.1 * Math.sin(x * 0.15) + 0.06 * Math.sin(x * 0.062 + 1)
  const curtain = paint(
    layer,
    (g) => {
      g.beginPath()
      g.moveTo(876, 20)
      g.lineTo(1290, 18)
      for (let x = 1290; x >= 876; x -= 6) g.lineTo(x, floor - 30 + 4 * Math.sin(x * 0.15))
      g.closePath()
      g.fill()
    },
    {
      color: ['#2c1a10', '#5c3420', '#96603a', '#cc9658', '#f2cc88', '#fff0c4'],
      tone: 0.4,
      edge: [1.6, 30],
      wash: 0.14,
      washSize: 80,
      pool: 0.12,
      shade: (x, y) => fold(x) + 0.3 * bell(x, y, { x0: BULB[0] + 20, y0: 110, rx: 170, ry: 170 }),
    },
  )
  paint(
    layer,
    (g) => {
      for (let x = 884; x < 1286; x += dice.range(9, 22))
        limb(g, [
          [x, dice.range(24, 90), 0.6],
          [x + dice.normal() * 2, 180, dice.range(1, 3)],
          [x, dice.range(240, 340), 0.6],
        ])
      for (let y = 60; y < 350; y += 44)
        limb(g, [
          [870, y, 2.4],
          [1080, y + 3, 2.8],
          [1290, y, 2.4],
        ])
    },
    { color: '#6a3c24', clip: curtain, edge: [1.6, 20], soft: 0.8, pool: 0, alpha: 0.4 },
  )
  paint(layer, (g) => limb(g, '860,16,7 1060,20,7 1300,15,7'), {
    color: ['#241a10', '#7a5a30', '#d8aa60'],
    tone: 0.4,
    edge: [0.8, 30],
    pool: 0.1,
  })
  // the lamp: a tin shade on its wire
  paint(
    layer,
    (g) =>
      limb(g, [
        [BULB[0] + 2, -20, 2.6],
        [BULB[0], BULB[1] - 22, 2.6],
      ]),
    { color: '#1c140c', edge: [0.8, 20], pool: 0 },
  )
  paint(
    layer,
    (g) =>
      poly(g, [
        [BULB[0] - 12, BULB[1] - 28],
        [BULB[0] + 12, BULB[1] - 28],
        [BULB[0] + 42, BULB[1]],
        [BULB[0] - 42, BULB[1]],
      ]),
    {
      color: ['#18221f', '#35463e', '#6a7a66'],
      tone: 0.4,
      edge: [1, 16],
      pool: 0.16,
    },
  )
  paint(layer, (g) => oval(g, [BULB[0], BULB[1] + 3, 11, 10]), { color: '#fff2cc', edge: [0.6, 8], pool: 0 })
  const [kx] = at(-0.1, TOP.y, TOP.z + 0.35)
  ladler(layer, place(kx, floor + 6, 292), {
    cloth: ['#1a2420', '#33453c', '#56705e', '#8fa082', '#e4d49c'],
    skirt: ['#14110e', '#2b241d', '#4a3e30', '#8a7048'],
    apron: ['#5a4a34', '#94805a', '#cdb484', '#f6e2b4'],
    skin: ['#3a2214', '#6d4426', '#a87444', '#f0bc7c'],
    hair: ['#2c2a28', '#55524c', '#8e887a', '#dccaa0'],
    ladle: ['#3a342a', '#8a7e60', '#ecdcac'],
    work: ['#5a5344', '#a89a74', '#f0deb0'],
    light: BULB,
    formLight: BULB,
    form: 0.4,
    rim: '#ffdf9c',
    rimAmt: 0.9,
    reach: 520,
    line: '#0e0c09',
  })
  pot(layer, kx + 82, floor - 132)
}

// Big enough for whoever comes up; a stack of bowls beside it.
function pot(layer: Layer, x: number, rim: number) {
  const tin: PaintOptions = {
    color: ['#15130f', '#35302a', '#6b6250', '#ab9c74', '#f2dca4'],
    tone: 0.36,
    edge: [1, 24],
    wash: 0.12,
    washSize: 120,
    pool: 0.14,
    form: { light: BULB, r: 18, amt: 0.4 },
    rim: { light: BULB, color: '#ffe4ac', w: 3, amt: 0.9 },
    shadow: { dx: 6, dy: 6, r: 8, a: 0.4 },
  }
  paint(
    layer,
    (g) =>
      poly(g, [
        [x - 66, rim + 78],
        [x + 116, rim + 78],
        [x + 114, rim + 89],
        [x - 64, rim + 89],
      ]),
    {
      ...tin,
      color: ['#1c120a', '#4a301a', '#8a6032', '#d0a058'],
    },
  )
  paint(
    layer,
    (g) => {
      limb(g, [
        [x - 56, rim + 86, 9],
        [x - 54, rim + 150, 8],
      ])
      limb(g, [
        [x + 106, rim + 86, 9],
        [x + 104, rim + 150, 8],
      ])
    },
    { ...tin, color: ['#1c120a', '#4a301a', '#8a6032'], shadow: null },
  )
  paint(
    layer,
    blob([
      [x - 46, rim, 1],
      [x - 46, rim + 56],
      [x - 36, rim + 80, 1],
      [x + 36, rim + 80, 1],
      [x + 46, rim + 56],
      [x + 46, rim, 1],
    ]),
    tin,
  )
  paint(layer, (g) => oval(g, [x, rim, 48, 9]), { ...tin, tone: 0.6, shadow: null })
  paint(layer, (g) => oval(g, [x, rim + 1, 41, 6]), {
    color: ['#2c1a0c', '#6d4420', '#c88c44'],
    tone: 0.4,
    edge: [0.8, 12],
    pool: 0.1,
  })
  paint(
    layer,
    (g) =>
      limb(g, [
        [x - 58, rim + 18, 8],
        [x - 46, rim + 14, 7],
      ]),
    tin,
  )
  paint(
    layer,
    (g) =>
      limb(g, [
        [x + 58, rim + 18, 8],
        [x + 46, rim + 14, 7],
      ]),
    tin,
  )
  for (let i = 0; i < 5; i++)
    paint(
      layer,
      blob([
        [x + 64, rim + 62 - i * 8, 1],
        [x + 70, rim + 76 - i * 8],
        [x + 94, rim + 76 - i * 8],
        [x + 100, rim + 62 - i * 8, 1],
      ]),
      {
        ...tin,
        color: ['#3a3428', '#8a7c5c', '#e0cc98', '#fff0c8'],
        tone: 0.5,
        shadow: { dx: 1, dy: 3, r: 2, a: 0.4 },
      },
    )
}
