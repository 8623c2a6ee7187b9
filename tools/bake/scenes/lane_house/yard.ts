import { limb, oval, poly, shape } from '../../kit/brush.ts'
import { wash } from '../../kit/light.ts'
import { paint } from '../../kit/paint.ts'
import { createRng, smooth } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'
import { DOORWAY, lightOn, OPEN, timber } from './hour.ts'

/** Through the door: beaten earth, a low wall of field stones with a jacket-wide gap, a bare tree, the next roof, a hill. */
export function drawYard(yard: Layer) {
  const rng = createRng(131)
  wash(yard, ['#c8b48c', '#e2d0a4', '#f4e6c0', '#fff6dc'], {
    toneAt: (x, y) => 0.62 + 0.3 * smooth(440, 160, y) - 0.1 * smooth(420, 680, x),
    cloud: 0.2,
    size: 160,
    y1: 660,
    alpha: (x) => (x > 380 && x < 700 ? 1 : 0),
  })
  const clip = yard.stage.mask((g) => g.fillRect(380, 0, 320, 660))
  paint(
    yard,
    (g) => {
      shape(g, '360,420,1 430,392 500,404 570,372 640,388 720,366,1 720,480,1 360,480,1')
      g.fill()
    },
    {
      color: ['#8d8a78', '#b3ac90', '#d6caa6'],
      tone: 0.5,
      edge: [2, 40],
      wash: 0.3,
      washSize: 80,
      pool: 0.06,
      clip,
      fade: [0, 380, 1, 0, 470, 0.5],
    },
  )
  // the next house: a long roof, smoke from it
  paint(yard, (g) => poly(g, '560,440 588,410 700,404 720,440'), {
    color: ['#4f4234', '#7d6a50', '#b09870'],
    tone: 0.46,
    edge: [1.4, 30],
    wash: 0.3,
    washSize: 40,
    clip,
  })
  paint(yard, (g) => g.fillRect(574, 438, 150, 40), {
    color: ['#9a8664', '#cdb88c'],
    edge: [1.2, 30],
    wash: 0.3,
    washSize: 40,
    clip,
  })
  // ground
  paint(yard, (g) => poly(g, '360,476 720,470 720,670 360,670'), {
    color: ['#8a6a42', '#b8925c', '#e0bd80', '#fae3ac'],
    tone: 0.6,
    edge: [2, 60],
    wash: 0.24,
    washSize: 90,
    pool: 0.06,
    clip,
    shade: (_x, y) => 0.14 * smooth(500, 640, y),
  })
  // a wall of field stones, low, in its own shade
  paint(
    yard,
    (g) => {
      for (let r = 0; r < 3; r++)
        for (let i = 0; i < 14; i++) {
          const x = 372 + i * 27 + (r % 2) * 13
          if (x > 586 && x < 652) continue
          oval(g, [
            x + rng.normal() * 3,
            486 - r * 17 + rng.normal() * 2,
            rng.range(13, 17),
            rng.range(8.5, 11),
          ])
        }
    },
    {
      color: ['#4a4238', '#786c5a', '#a89878', '#d6c498'],
      tone: 0.4,
      edge: [1.2, 14],
      wash: 0.3,
      washSize: 30,
      pool: 0.3,
      poolR: 3,
      form: { light: [380, 300], r: 7, amt: 0.4, steps: 3 },
      shadow: { dx: 12, dy: 9, r: 6, a: 0.4, color: '#3a2a18' },
      clip,
    },
  )
  // a tree that has nothing on it
  paint(
    yard,
    (g) => {
      limb(g, '470,486,15 466,420,11 474,350,9 468,280,6 476,200,3')
      limb(g, '470,390,8 440,330,6 424,270,4 428,220,2')
      limb(g, '474,350,7 510,300,5 522,240,3.4 540,190,1.6')
      limb(g, '470,300,5 446,250,3.4 450,200,1.6')
      limb(g, '514,290,4 548,270,2.6 574,230,1.4')
      limb(g, '428,290,3.4 404,262,2 398,230,1.2')
      limb(g, '522,244,2.4 510,210,1.8 516,176,1')
    },
    {
      color: ['#3a2e24', '#64503c', '#a08860'],
      tone: 0.34,
      edge: [1, 18],
      pool: 0.1,
      form: { light: [380, 300], r: 4, amt: 0.4, steps: 3 },
      clip,
    },
  )
}

/** The leaf of the door, swung out and seen along its edge, with its lock hanging open on it. */
export function drawLeaf(wall: Layer) {
  const { left, top, bottom } = DOORWAY
  paint(
    wall,
    (g) =>
      poly(g, [
        [left - 2, top],
        [left + 54, top + 62],
        [left + 54, bottom - 36],
        [left - 2, bottom - 4],
      ]),
    {
      ...timber(OPEN),
      tone: 0.34,
      ...lightOn(OPEN, { r: 6, amt: 0.3, w: 3, rim: 0.9, reach: 900 }),
    },
  )
  paint(
    wall,
    (g) => {
      for (const t of [0.3, 0.62])
        limb(g, [
          [left + 54 * t, top + 62 * t, 2],
          [left + 54 * t, bottom - 4 - 32 * t, 2],
        ])
      limb(g, [
        [left, 150, 2],
        [left + 50, 183, 2],
      ])
      limb(g, [
        [left, 176, 2],
        [left + 50, 206, 2],
      ])
      limb(g, [
        [left, 540, 2],
        [left + 50, 521, 2],
      ])
    },
    { color: OPEN.line, edge: [0.8, 20], pool: 0, alpha: 0.6 },
  )
}
