import { glow, wash } from '../../kit/light.ts'
import { poly } from '../../kit/brush.ts'
import { paint } from '../../kit/paint.ts'
import { bell, smooth } from '../../kit/random.ts'
import { type Layer, type Stage } from '../../kit/stage.ts'
import { drawFloor } from './floor.ts'
import { drawHooks } from './hooks.ts'
import { DOORWAY, lightOn, OPEN, timber } from './hour.ts'
import { drawMachine } from './machine.ts'
import { drawHers, drawLockOpen } from './hers.ts'
import { drawShoes } from './shoes.ts'
import { drawStove } from './stove.ts'
import { drawCalendar, drawPlaster } from './wall.ts'
import { drawLeaf, drawYard } from './yard.ts'

/** The same room with the door open on the yard: a wedge of sun on the tiles, and a coat on the fourth hook. */
export function drawOpen(stage: Stage) {
  const yard = stage.layer('yard', { depth: 0 })
  drawYard(yard)
  const wall = stage.layer('wall', { depth: 0.2 })
  drawWall(wall)
  drawLeaf(wall)
  const floor = stage.layer('floor', { depth: 0.3 })
  drawFloor(floor, {
    inks: ['#3a2a1e', '#5c4532', '#80644a', '#a88a66', '#dcc096', '#fff0c8'],
    tone: 0.24,
    shade: (x, y) => 0.86 * wedge(x, y) + 0.1 * bell(x, y, { x0: 760, y0: 680, rx: 500, ry: 120 }),
    joint: '#33251a',
    jointAlpha: 0.5,
    fired: ['#6a4c30', '#f0d8a8'],
  })
  const things = stage.layer('things', { depth: 0.3 })
  const scarf = stage.layer('scarf', {
    depth: 0.3,
    sway: { x: 0, y: 0, rotation: 1.2, seconds: 5, pivot: [886, 162] },
  })
  drawHooks(things, scarf, OPEN, { coat: true })
  drawShoes(things, OPEN)
  drawHers(things, OPEN)
  drawLockOpen(things)
  const front = stage.layer('front', { depth: 0.9 })
  drawMachine(front, OPEN)
  drawStove(front, OPEN)
  const light = stage.layer('light', { depth: 0.3, blend: 'add' })
  glow(light, { x: 540, y: 330, r: 520, color: '#ffdc98', a: 0.2, p: 1.8 })
  glow(light, { x: 800, y: 780, r: 420, color: '#ffd890', a: 0.16, p: 1.6, sy: 0.4 })
}

// The sun stands low and to the left outside: its wedge leans to the right across the tiles.
function wedge(x: number, y: number) {
  const d = y - 650
  if (d < 0) return 0
  const from = DOORWAY.left + 2 + d * slant(DOORWAY.left)
  const to = DOORWAY.right + d * slant(DOORWAY.right)
  const edge = 5 + d * 0.05
  return (
    smooth(from - edge, from + edge, x) *
    smooth(to + edge, to - edge, x) *
    (1 - 0.3 * smooth(0, 260, d)) *
    shoeShade(x, y)
  )
}

// All shade on the floor runs one way, opening a little towards us.
const slant = (x: number) => 0.86 + ((x - DOORWAY.left) / (DOORWAY.right - DOORWAY.left)) * 0.5

function shoeShade(x: number, y: number) {
  let shade = 1
  for (const [c, w, reach] of [
    [436, 19, 150],
    [484, 19, 150],
    [566, 13, 50],
    [602, 13, 50],
  ] as const) {
    const d = y - 674
    if (d < 0) continue
    const at = c + d * slant(c)
    shade *= 1 - 0.8 * smooth(1.1, 0.8, Math.abs(x - at) / (w + d * 0.1)) * smooth(reach + 10, reach - 10, d)
  }
  return shade
}

function drawWall(wall: Layer) {
  const { left, top, right, bottom } = DOORWAY
  wash(wall, ['#4a3f34', '#6c5e4c', '#92806a', '#b8a488', '#dac8a2', '#f4e4bc'], {
    toneAt: (x, y) =>
      0.33 +
      0.3 * bell(x, y, { x0: 860, y0: 560, rx: 460, ry: 300 }) +
      0.14 * smooth(900, 1300, x) -
      0.16 * smooth(300, 0, y) -
      0.12 * smooth(420, 0, x),
    cloud: 0.2,
    size: 300,
    y1: 660,
    alpha: (x, y) => (x > left && x < right && y > top && y < bottom + 2 ? 0 : 1),
  })
  const clip = wall.stage.mask((g) => {
    g.fillRect(0, 0, 1600, 900)
    g.clearRect(left - 2, top - 2, right - left + 4, bottom - top + 4)
  })
  drawPlaster(wall, { ink: '#3c3226', alpha: 0.4, clip })
  drawCalendar(wall, OPEN)
  // frame: two posts, a lintel, a sill worn in the middle
  paint(
    wall,
    (g) => {
      g.fillRect(left - 34, top - 34, 36, bottom - top + 38)
      g.fillRect(right - 2, top - 34, 36, bottom - top + 38)
      g.fillRect(left - 34, top - 34, right - left + 68, 36)
    },
    {
      ...timber(OPEN),
      tone: 0.26,
      ...lightOn(OPEN, { r: 9, amt: 0.4, w: 4, rim: 0.9, reach: 900 }),
      shadow: { dx: 10, dy: -4, r: 12, a: 0.35 },
    },
  )
  paint(
    wall,
    (g) =>
      poly(g, [
        [left - 6, bottom - 10],
        [right + 6, bottom - 10],
        [right + 16, bottom + 8],
        [left - 16, bottom + 8],
      ]),
    {
      ...timber(OPEN),
      tone: 0.6,
      pool: 0.2,
    },
  )
}
