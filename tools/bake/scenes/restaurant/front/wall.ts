import { poly, shape } from '../../../kit/brush.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { straight } from '../../../kit/pen.ts'
import { bell, createRng, smooth } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { DARK, LANTERN } from './palette.ts'

/** The hatch: left, top, right, bottom of the hole. */
const HATCH = { left: 300, top: 120, right: 976, bottom: 640 }

/** The kitchen's side of the wall: everything but the hole is dark; the door beside it stands a hand ajar. */
export function drawKitchenSide(wall: Layer) {
  const rng = createRng(51)
  const { left, top, right, bottom } = HATCH
  const hole = `${left},${top} ${right},${top} ${right},${bottom} ${left},${bottom}`
  paint(
    wall,
    (g) => {
      g.fillRect(-40, -40, 1680, 980)
      g.globalCompositeOperation = 'destination-out'
      poly(g, hole)
      poly(g, '226,104 240,100 246,960 222,960')
      g.globalCompositeOperation = 'source-over'
    },
    {
      color: DARK,
      tone: 0.3,
      edge: [1.8, 60],
      wash: 0.22,
      washSize: 240,
      pool: 0.1,
      shade: (x, y) =>
        0.24 * bell(x, y, { x0: 640, y0: 640, rx: 460, ry: 240 }) +
        0.24 * bell(x, y, { x0: 1130, y0: 250, rx: 210, ry: 230 }) -
        0.1 * smooth(1100, 1600, x) +
        0.26 * bell(x, y, { x0: 250, y0: 560, rx: 60, ry: 420 }),
      rim: { light: LANTERN, color: '#f0a058', w: 5, amt: 0.8, reach: 620 },
    },
  )
  // tiles, as far as the light goes
  paint(
    wall,
    (g) => {
      for (let y = 30; y < 900; y += 64) {
        g.lineWidth = rng.range(1, 2.2)
        for (const [a, b] of y > top && y < bottom
          ? [
              [250, left - 26],
              [right + 30, 1600],
            ]
          : [[250, 1600]]) {
          g.beginPath()
          g.moveTo(a ?? 0, y)
          g.lineTo(b ?? 0, y + rng.normal())
          g.stroke()
        }
        for (let x = 262 + (Math.floor(y / 64) % 2) * 50; x < 1600; x += 100) {
          if (y > top - 60 && y < bottom && x > left - 20 && x < right + 20) continue
          g.beginPath()
          g.moveTo(x, y)
          g.lineTo(x + rng.normal(), y + 64)
          g.stroke()
        }
      }
    },
    { color: '#030404', edge: [1.4, 24], pool: 0, dry: 0.2, alpha: 0.5 },
  )
  drawDoor(wall)
  drawJambs(wall)
}

// The thickness of the wall takes the light of the room.
function drawJambs(wall: Layer) {
  const { left, top, right, bottom } = HATCH
  const board: PaintOptions = {
    color: ['#0c0806', '#2c160b', '#6b3a1a', '#c27c3a', '#ffcb80'],
    edge: [1.2, 50],
    wash: 0.3,
    washSize: 70,
    pool: 0.14,
  }
  paint(
    wall,
    (g) =>
      poly(g, [
        [left - 6, top],
        [left + 30, top + 18],
        [left + 30, bottom],
        [left - 6, bottom],
      ]),
    {
      ...board,
      tone: 0.4,
    },
  )
  paint(
    wall,
    (g) =>
      poly(g, [
        [right + 6, top],
        [right - 30, top + 18],
        [right - 30, bottom],
        [right + 6, bottom],
      ]),
    {
      ...board,
      tone: 0.52,
    },
  )
  paint(
    wall,
    (g) => {
      g.lineWidth = 22
      g.strokeRect(left - 16, top - 14, right - left + 32, bottom - top + 40)
    },
    {
      color: ['#070505', '#150d09', '#2c1a10', '#5a3519'],
      tone: 0.34,
      edge: [1.6, 60],
      wash: 0.3,
      washSize: 90,
      form: { light: LANTERN, r: 6, amt: 0.3, steps: 4 },
      rim: { light: LANTERN, color: '#f0a058', w: 3.4, amt: 0.85, reach: 600 },
      shadow: { dx: 0, dy: 8, r: 12, a: 0.5 },
    },
  )
}

function drawDoor(wall: Layer) {
  const rng = createRng(52)
  const door: PaintOptions = {
    color: ['#060605', '#120e0a', '#261a11', '#4d3018', '#a8662c'],
    tone: 0.34,
    edge: [1.4, 60],
    wash: 0.28,
    washSize: 110,
    pool: 0.14,
    rim: { light: [300, 560], color: '#e8944a', w: 3.4, amt: 0.9, reach: 420 },
  }
  paint(wall, (g) => poly(g, '-30,70 224,104 222,960 -30,960'), door)
  paint(
    wall,
    (g) => {
      g.lineWidth = 4
      for (const p of ['10,140 180,156 180,470 10,476', '10,530 180,520 180,820 10,850']) {
        shape(g, p.replaceAll(/(\d+,\d+)/g, '$1,1'))
        g.stroke()
      }
      for (let i = 0; i < 24; i++) {
        const x = rng.range(0, 210)
        const y = rng.range(140, 800)
        straight(g, rng.range(0.6, 1.6), [x, y], [x + rng.normal() * 3, y + rng.range(30, 110)])
      }
    },
    { color: '#030303', edge: [1.2, 24], pool: 0, dry: 0.16, alpha: 0.6 },
  )
  // a plate of metal where shoulders push it
  paint(wall, (g) => poly(g, '178,430 206,432 206,540 178,538'), {
    color: ['#1a1410', '#54402a', '#b08648', '#f4cc88'],
    tone: 0.4,
    edge: [0.8, 16],
    wash: 0.4,
    washSize: 20,
    rim: { light: [300, 560], color: '#ffcc84', w: 2.4, amt: 0.9 },
  })
}
