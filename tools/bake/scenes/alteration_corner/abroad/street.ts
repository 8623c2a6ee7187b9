import { limb, oval, poly } from '../../../kit/brush.ts'
import { wash } from '../../../kit/light.ts'
import { paint } from '../../../kit/paint.ts'
import { smooth, type Rng } from '../../../kit/random.ts'
import { type Layer, type Stage } from '../../../kit/stage.ts'
import { BRICK, STONE, SUN } from './palette.ts'

/** A sky with room in it and wires. */
export function drawSky(back: Layer, rng: Rng) {
  wash(back, ['#7fa0b4', '#a8c0c6', '#d2d8cc', '#f2e4c6', '#fdeccc'], {
    toneAt: (x, y) => 0.2 + 0.5 * smooth(-20, 170, y) + 0.2 * smooth(500, 1600, x),
    cloud: 0.16,
    size: 400,
    sx: 0.6,
    sy: 1.6,
  })
  paint(
    back,
    (g) => {
      for (let i = 0; i < 4; i++) {
        const y = 8 + i * 15
        g.lineWidth = 1.8
        g.beginPath()
        g.moveTo(-20, y + rng.range(8, 26))
        g.quadraticCurveTo(640, y + rng.range(40, 60), 1240, y)
        g.quadraticCurveTo(1440, y + 18, 1640, y - 4)
        g.stroke()
      }
      limb(g, '1240,-20,11 1242,150,12')
      limb(g, '1196,12,6 1288,6,6')
      limb(g, '1204,40,5 1280,36,5')
    },
    { color: ['#4a4048', '#6e5e5c', '#a08672'], tone: 0.4, edge: [0.8, 40], pool: 0.1 },
  )
}

/** Brick from one end to the other, and on it the shadow of a tree that is behind us. */
export function drawWall(back: Layer, rng: Rng) {
  paint(back, (g) => poly(g, '-20,150 1640,136 1640,790 -20,790'), {
    color: BRICK,
    tone: 0.6,
    edge: [1.6, 60],
    wash: 0.18,
    washSize: 200,
    grain: 0.06,
    pool: 0.1,
    shade: (x, y) =>
      0.14 * smooth(500, 1500, x) - 0.12 * smooth(640, 790, y) - 0.14 * smooth(330, 160, y) - 0.06,
  })
  // single bricks that were fired longer
  for (const [color, count] of [
    ['#8a5148', 100],
    ['#f2c8a0', 90],
    ['#a5706c', 50],
  ] as const)
    paint(
      back,
      (g) => {
        for (let i = 0; i < count; i++) {
          const row = rng.int(0, 33)
          const y = 172 + row * 18.4
          g.fillRect(Math.floor(rng.range(0, 36)) * 46 - 20 + (row % 2) * 23, y, 43, 16)
        }
      },
      { color, edge: [0.9, 18], pool: 0.1, wash: 0.3, washSize: 40, alpha: 0.3 },
    )
  paint(
    back,
    (g) => {
      for (let row = 0; row < 34; row++) {
        const y = 170 + row * 18.4
        g.fillRect(-20, y, 1660, 1.5)
        for (let x = -20 + (row % 2) * 23; x < 1640; x += 46) g.fillRect(x, y, 1.5, 18)
      }
    },
    { color: '#f0d8bc', edge: [1.1, 30], pool: 0, alpha: 0.3 },
  )
  // parapet
  paint(back, (g) => poly(g, '-20,140 1640,126 1640,160 -20,172'), {
    color: STONE,
    tone: 0.56,
    edge: [1.4, 50],
    wash: 0.2,
    washSize: 120,
    form: { light: SUN, r: 7, amt: 0.3, steps: 3 },
    shadow: { dx: -3, dy: 9, r: 6, a: 0.4, color: '#5a3844' },
  })
  paint(
    back,
    (g) => {
      limb(g, '1560,800,30 1500,600,24 1450,470,18 1380,340,12 1330,240,7')
      limb(g, '1450,470,13 1500,340,9 1510,230,5')
      limb(g, '1400,390,9 1310,330,6 1240,310,4')
      limb(g, '1510,620,9 1420,560,6 1330,540,3')
      for (let i = 0; i < 130; i++) {
        const x = 1370 + rng.normal() * 150
        const y = 320 + rng.normal() * 110
        oval(g, [x, y, rng.range(9, 24), rng.range(7, 15)], rng.range(-0.7, 0.7))
      }
    },
    { color: '#6e4658', edge: [3, 24], soft: 3.4, pool: 0, wash: 0.2, alpha: 0.42, blend: 'normal' },
  )
  // what hangs over the pavement throws its shape to the left
  paint(back, (g) => poly(g, '250,246 330,150 372,150 372,786 292,786 292,300'), {
    color: '#5c3a50',
    edge: [2.4, 40],
    soft: 3,
    pool: 0,
    alpha: 0.5,
  })
}

/** Concrete in squares, and shadows with a long way to go. */
export function drawSidewalk(stage: Stage, rng: Rng) {
  const walk = stage.layer('street', { depth: 0.3 })
  paint(walk, (g) => poly(g, '-20,778 1640,770 1640,930 -20,930'), {
    color: STONE,
    tone: 0.56,
    edge: [1.8, 60],
    wash: 0.18,
    washSize: 190,
    pool: 0,
    shade: (x) => 0.08 * smooth(600, 1500, x),
  })
  paint(
    walk,
    (g) => {
      poly(g, '-20,782 848,778 760,806 -20,822')
      poly(g, '60,862 130,858 60,930 -20,930')
      limb(g, '1640,846,20 1300,866,16 960,884,12')
    },
    { color: '#6c6078', edge: [2.4, 40], soft: 2.4, pool: 0, alpha: 0.5 },
  )
  paint(
    walk,
    (g) => {
      for (let i = -3; i < 12; i++) {
        const x = i * 210
        limb(g, [
          [640 + (x - 640) * 0.86, 778, 2],
          [640 + (x - 640) * 1.2, 930, 3.4],
        ])
      }
      limb(g, '-20,842,2.4 800,838,3 1640,832,2.4')
    },
    { color: '#7d7378', edge: [1.6, 40], pool: 0, dry: 0.14, alpha: 0.6 },
  )
  paint(
    walk,
    (g) => {
      for (let i = 0; i < 70; i++) oval(g, [rng.range(-20, 1600), rng.range(786, 896), rng.range(2, 6), 1.4])
    },
    { color: '#857a7c', edge: [1, 10], pool: 0, alpha: 0.4 },
  )
}
