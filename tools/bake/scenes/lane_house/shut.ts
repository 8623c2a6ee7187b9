import { limb, oval, poly } from '../../kit/brush.ts'
import { glow, wash } from '../../kit/light.ts'
import { paint } from '../../kit/paint.ts'
import { bow, hoop } from '../../kit/pen.ts'
import { bell, createRng, smooth } from '../../kit/random.ts'
import { type Layer, type Stage } from '../../kit/stage.ts'
import { drawFloor } from './floor.ts'
import { drawHooks } from './hooks.ts'
import { DOORWAY, lightOn, SHUT, timber } from './hour.ts'
import { drawMachine } from './machine.ts'
import { drawShoes } from './shoes.ts'
import { drawStove } from './stove.ts'
import { drawCalendar, drawPlaster } from './wall.ts'

/** The door shut: light only under it, along the tiles, round two pairs of shoes. */
export function drawShut(stage: Stage) {
  const wall = stage.layer('wall', { depth: 0 })
  drawWall(wall)
  const floor = stage.layer('floor', { depth: 0.3, lit: true })
  drawFloor(floor, {
    inks: ['#07080a', '#14130f', '#30271a', '#6f512a', '#c48a3e', '#ffd68c'],
    tone: 0.1,
    shade: (x, y) => 1.14 * spill(x, y) * shoeShade(x, y),
    joint: '#060506',
    jointAlpha: 0.65,
    fired: ['#0a0806', '#4a3a24'],
  })
  const door = stage.layer('door', { depth: 0.3, lit: true })
  drawDoor(door)
  drawHooks(door, door, SHUT, { coat: false })
  drawShoes(door, SHUT)
  const front = stage.layer('front', { depth: 0.9, lit: true })
  drawMachine(front, SHUT)
  drawStove(front, SHUT)
  const light = stage.layer('light', { depth: 0.3, blend: 'add', lit: true })
  glow(light, { x: 540, y: 650, r: 460, color: '#ffa444', a: 0.24, sy: 0.42, p: 2 })
  glow(light, { x: 540, y: 645, r: 170, color: '#ffe6b0', a: 0.4, sy: 0.05, p: 0.8, noise: 0.2 })
  glow(light, { x: 644, y: 646, r: 60, color: '#ffe6b0', a: 0.5, sy: 0.12, p: 1, noise: 0.2 })
  glow(light, { x: 560, y: 740, r: 380, color: '#ffb65c', a: 0.2, sy: 0.3, p: 1.8 })
}

function drawWall(wall: Layer) {
  wash(wall, ['#08090d', '#13171d', '#23292f', '#3b3f40', '#6a5f48', '#a98a56'], {
    toneAt: (x, y) =>
      0.15 +
      0.34 * bell(x, y, { x0: 540, y0: 660, rx: 400, ry: 220 }) +
      0.14 * bell(x, y, { x0: 900, y0: 240, rx: 200, ry: 240 }),
    cloud: 0.2,
    size: 300,
  })
  drawPlaster(wall, { ink: '#06070a', alpha: 0.5 })
  drawCalendar(wall, SHUT)
}

// Light that comes in flat under a door: wide at once, and gone in two steps.
function spill(x: number, y: number) {
  const d = y - 648
  if (d < 0) return 0
  const e = Math.abs(x - 540 - d * 0.12) / (146 + d * 1.3)
  return smooth(1.15, 0.4, e) / (1 + (d / 140) ** 1.7)
}

function shoeShade(x: number, y: number) {
  let shade = 1
  for (const [c, w] of [
    [436, 19],
    [484, 19],
    [566, 13],
    [602, 13],
  ] as const) {
    const d = Math.max(0, y - 672)
    if (y < 660) continue
    const at = c + ((c - 540) * d) / 150
    shade *= 1 - 0.86 * smooth(1.1, 0.5, Math.abs(x - at) / (w + d * 0.16)) * smooth(300, 60, d)
  }
  return shade
}

function drawDoor(door: Layer) {
  const rng = createRng(121)
  const { left, top, right, bottom } = DOORWAY
  paint(door, (g) => g.fillRect(left - 34, top - 34, right - left + 68, bottom - top + 38), {
    ...timber(SHUT),
    color: ['#050506', '#101011', '#23211d', '#4a3d2a', '#8c6630'],
    tone: 0.32,
    form: { light: SHUT.light, r: 9, amt: 0.3, steps: 4 },
    shadow: { dx: 8, dy: -6, r: 16, a: 0.5 },
  })
  paint(door, (g) => g.fillRect(left, top, right - left, bottom - top), {
    color: ['#0a0806', '#4a3218', '#c98a38', '#ffd68a', '#fff2cc'],
    tone: 0.86,
    shade: (_x, y) => -0.9 * smooth(630, 380, y),
    edge: [0.9, 40],
    wash: 0.2,
    pool: 0,
  })
  for (const [x, w] of [
    [405, 61],
    [465, 76],
    [540, 68],
    [607, 68],
  ] as const) {
    const [a, b] = [rng.normal() * 1.2, rng.normal() * 1.2]
    paint(
      door,
      (g) =>
        poly(g, [
          [x + a, top],
          [x + w + b, top],
          [x + w - a, bottom - 18],
          [x + b, bottom - 17],
        ]),
      {
        color: ['#060607', '#121211', '#25211a', '#46371f', '#8a6430'],
        tone: 0.34 + rng.normal() * 0.05,
        edge: [1, 60],
        wash: 0.34,
        washSize: 70,
        pool: 0.22,
        poolR: 3,
        rim: { light: SHUT.light, color: '#f0b45c', w: 2.6, amt: 0.7, reach: 150 },
        shade: (_x, y) => 0.14 * smooth(420, 640, y) - 0.08 * smooth(400, 80, y),
      },
    )
    paint(
      door,
      (g) => {
        for (let i = 0; i < 12; i++) {
          const X = x + rng() * w
          const y = top + rng() * 460
          const l = rng.range(50, 200)
          bow(g, rng.range(0.7, 2), [X, y], [X + rng.normal() * 6, y + l / 2], [X + rng.normal() * 3, y + l])
        }
        hoop(g, 1.6, [x + w * 0.5, top + rng.range(120, 480), 6, 12])
      },
      { color: '#020203', edge: [1.2, 22], pool: 0, dry: 0.1, alpha: 0.7 },
    )
  }
  paint(
    door,
    (g) => {
      poly(g, '402,132 678,126 678,168 402,174')
      poly(g, '402,498 678,504 678,548 402,542')
    },
    {
      color: ['#060607', '#141311', '#2b251b', '#55431f', '#a8762f'],
      tone: 0.3,
      edge: [1.4, 60],
      wash: 0.3,
      washSize: 90,
      shade: (_x, y) => 0.12 * smooth(300, 540, y) - 0.1 * smooth(400, 120, y),
      ...lightOn(SHUT, { r: 6, amt: 0.34, w: 2.6, rim: 0.5, reach: 260 }),
      shadow: { dx: 0, dy: -5, r: 5, a: 0.6 },
    },
  )
  drawLock(door)
}

// Brass, no longer than a thumb: the one bright thing above the sill.
function drawLock(door: Layer) {
  const brass = {
    color: ['#2a1c0a', '#7a521c', '#d09a40', '#ffe09a'],
    edge: [0.5, 12] as const,
    form: { light: SHUT.light, r: 3, amt: 0.5, steps: 3 },
    rim: { light: SHUT.light, color: '#ffe09a', w: 3, amt: 0.95 },
    shadow: { dx: 2, dy: -3, r: 3, a: 0.6 },
  }
  paint(door, (g) => poly(g, '626,358 692,355 692,369 626,372'), { ...brass, color: SHUT.iron, tone: 0.42 })
  paint(
    door,
    (g) => {
      hoop(g, 5.4, [678, 380, 10.4, 10.4], { arc: [Math.PI, 0] })
      limb(g, '667.6,380,5.4 667.6,396,5.4')
      limb(g, '688.4,380,5.4 688.4,396,5.4')
    },
    { ...brass, tone: 0.46 },
  )
  paint(door, (g) => g.fillRect(660, 392, 36, 32), { ...brass, tone: 0.56 })
  paint(
    door,
    (g) => {
      oval(g, [678, 405, 3.6, 4])
      g.fillRect(676.4, 405, 3.4, 10)
    },
    { color: '#080502', edge: [0.2, 8], pool: 0 },
  )
}
