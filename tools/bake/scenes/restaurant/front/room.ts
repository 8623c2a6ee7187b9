import { limb, poly } from '../../../kit/brush.ts'
import { wash } from '../../../kit/light.ts'
import { paint } from '../../../kit/paint.ts'
import { straight } from '../../../kit/pen.ts'
import { bell, createRng, lerp } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { LANTERN, WOOD } from './palette.ts'

const EYE = [640, 400] as const

/** Walls painted half way up, a street door with cloth strips, a floor that holds the light. */
export function drawRoom(room: Layer) {
  const rng = createRng(41)
  wash(room, ['#1c0b07', '#43190d', '#7c3717', '#b56a2c', '#e8ab5a', '#ffdf9c'], {
    toneAt: (x, y) => 0.2 + 0.42 * bell(x, y, { x0: LANTERN[0], y0: LANTERN[1] + 40, rx: 250, ry: 190 }),
    cloud: 0.18,
    size: 200,
  })
  // side walls lean away from the lamp
  const side = {
    color: ['#160806', '#35140b', '#642b13', '#96552a'],
    edge: [1.6, 50] as const,
    wash: 0.26,
    washSize: 120,
    pool: 0.12,
  }
  paint(room, (g) => poly(g, '240,60 400,170 400,486 240,600'), { ...side, tone: 0.34 })
  paint(room, (g) => poly(g, '1040,60 884,170 884,486 1040,600'), { ...side, tone: 0.42 })
  paint(room, (g) => poly(g, '240,60 1040,60 884,170 400,170'), { ...side, tone: 0.22 })
  // dado
  paint(room, (g) => poly(g, '400,392 884,392 884,486 400,486'), {
    color: ['#1d0a08', '#48160e', '#7d2a16', '#b35a30'],
    tone: 0.42,
    edge: [1.4, 40],
    wash: 0.3,
    washSize: 80,
    pool: 0.2,
    alpha: 0.8,
    shade: (x, y) => 0.22 * bell(x, y, { x0: 640, y0: 420, rx: 170, ry: 90 }),
  })
  paint(room, (g) => poly(g, '240,440 400,392 400,486 240,600'), { ...side, tone: 0.2, alpha: 0.8 })
  paint(room, (g) => poly(g, '400,484 884,484 1100,660 180,660'), {
    color: ['#160806', '#38170c', '#6a3416', '#b06c30', '#eab262'],
    tone: 0.26,
    edge: [1.4, 60],
    wash: 0.2,
    washSize: 120,
    pool: 0,
    shade: (x, y) => 0.42 * bell(x, y, { x0: 640, y0: 560, rx: 230, ry: 70 }),
  })
  paint(
    room,
    (g) => {
      for (let i = -8; i <= 8; i++) straight(g, 1.6, [EYE[0] + i * 34, 486], [EYE[0] + i * 34 * 2.9, 660])
      for (const y of [498, 514, 536, 566, 608]) straight(g, 1.6, [180, y], [1100, y + rng.normal()])
    },
    { color: '#1c0a06', edge: [1.2, 30], pool: 0, dry: 0.16, alpha: 0.5 },
  )
  drawStreetDoor(room)
  // all that is seen of the room past the kitchen door
  paint(room, (g) => g.fillRect(210, 90, 46, 840), {
    color: ['#5a1f0c', '#b4571e', '#f0a04a', '#ffe2a0'],
    tone: 0.5,
    edge: [1, 40],
    wash: 0.2,
    pool: 0,
    shade: (_x, y) => 0.34 * bell(0, y, { x0: 0, y0: 420, rx: 1, ry: 300 }) - 0.2,
  })
}

// The way out: glass in two leaves, blue outside, and between it and the room a row of cloth strips.
function drawStreetDoor(room: Layer) {
  const rng = createRng(42)
  paint(room, (g) => poly(g, '430,216 530,216 530,486 430,486'), {
    color: WOOD,
    tone: 0.3,
    edge: [1.2, 40],
    wash: 0.3,
    washSize: 50,
    form: { light: LANTERN, r: 5, amt: 0.4, steps: 4 },
    shadow: { dx: -3, dy: 3, r: 6, a: 0.4 },
  })
  paint(
    room,
    (g) => {
      g.fillRect(440, 228, 37, 160)
      g.fillRect(483, 228, 37, 160)
    },
    {
      color: ['#16202c', '#2f4354', '#5f7484', '#9cabb0'],
      tone: 0.46,
      edge: [0.8, 20],
      wash: 0.4,
      washSize: 40,
      pool: 0.2,
    },
  )
  paint(
    room,
    (g) =>
      [404, 458].forEach((y) =>
        limb(g, [
          [442, y, 1.6],
          [518, y, 1.6],
        ]),
      ),
    {
      color: WOOD[0] ?? '#120805',
      edge: [0.6, 14],
      pool: 0,
      alpha: 0.7,
    },
  )
  paint(
    room,
    (g) => {
      for (let i = 0; i < 9; i++) {
        const x = lerp(436, 524, i / 8)
        limb(g, [
          [x, 222, 7],
          [x + rng.normal() * 2, 250, 7],
          [x + rng.normal() * 3, rng.range(276, 296), 6],
        ])
      }
    },
    {
      color: ['#2a120a', '#6a2c14', '#b3692e', '#eab868'],
      tone: 0.42,
      edge: [0.8, 16],
      form: { light: LANTERN, r: 3, amt: 0.4, steps: 4 },
      shadow: { dx: -2, dy: 3, r: 3, a: 0.4 },
    },
  )
}
