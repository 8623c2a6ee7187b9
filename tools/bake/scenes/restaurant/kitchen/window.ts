import { limb, oval, poly, shape } from '../../../kit/brush.ts'
import { paint } from '../../../kit/paint.ts'
import { createRng } from '../../../kit/random.ts'
import { type Layer, type Stage } from '../../../kit/stage.ts'
import { NEON, PANE } from './palette.ts'

/** Night behind the glass, and a layer of light: a sign that cannot be read, somebody's windows. */
export function drawNeon(stage: Stage, back: Layer) {
  const rng = createRng(7)
  const clip = stage.mask((g) => g.fillRect(...PANE))
  paint(back, (g) => g.fillRect(...PANE), {
    color: ['#0b1024', '#1a1c3a', '#33284e'],
    edge: [2, 50],
    wash: 0.5,
    washSize: 140,
    pool: 0.2,
  })
  const night = stage.layer('neon', { depth: 0.1, blend: 'add', lit: true })
  const lamp = (
    x: number,
    y: number,
    [rx, ry]: readonly [number, number],
    color: string,
    [soft, alpha]: readonly [number, number],
  ) =>
    paint(night, (g) => oval(g, [x, y, rx, ry]), {
      color: [color, color],
      edge: [3, 40],
      soft,
      pool: 0,
      wash: 0,
      grain: 0,
      alpha,
      blend: 'add',
      clip,
    })
  lamp(NEON[0], NEON[1] + 10, [130, 110], '#ff2f56', [50, 0.5])
  for (const [x, y, w, h] of [
    [1128, 150, 7, 34],
    [1176, 142, 36, 5],
    [1204, 192, 6, 38],
    [1160, 216, 30, 5],
    [1144, 262, 32, 5],
    [1192, 290, 6, 28],
    [1152, 316, 26, 5],
  ] as const)
    lamp(x, y, [w, h], '#ff7a86', [5, 1])
  lamp(976, 300, [26, 64], '#3fd0c0', [26, 0.34])
  for (let i = 0; i < 12; i++) {
    const r = rng.range(8, 22)
    lamp(
      rng.range(905, 1385),
      rng.range(240, 380),
      [r, r],
      rng.pick(['#ffb05a', '#ffd79a', '#ff6a5a', '#7fd8ff']),
      [3, rng.range(0.2, 0.5)],
    )
  }
}

/** Fog on the glass and the runs that cleared it, the frame, and what stands on the sill. */
export function drawWindow(wall: Layer) {
  const rng = createRng(8)
  paint(wall, (g) => g.fillRect(...PANE), {
    color: '#8b98a0',
    edge: [2, 50],
    alpha: 0.36,
    pool: 0,
    wash: 0.2,
    fade: [0, 90, 0, 0, 390, 1],
    fadeNoise: 3,
  })
  paint(
    wall,
    (g) => {
      for (let i = 0; i < 26; i++) {
        const x = rng.range(894, 1386)
        const y = rng.range(90, 300)
        const l = rng.range(30, 160)
        const w = rng.range(2, 5)
        limb(g, [
          [x, y, w * 0.5],
          [x + rng.normal() * 4, y + l * 0.5, w * 0.7],
          [x + rng.normal() * 5, y + l, w * 1.3],
        ])
      }
    },
    { color: ['#16121f', '#3c2338'], edge: [1.4, 18], pool: 0, alpha: 0.55 },
  )
  paint(
    wall,
    (g) => {
      g.lineWidth = 22
      g.strokeRect(876, 66, 528, 338)
      g.lineWidth = 13
      g.beginPath()
      g.moveTo(1144, 66)
      g.lineTo(1140, 404)
      g.moveTo(876, 176)
      g.lineTo(1404, 172)
      g.stroke()
      poly(g, '850,400 1432,400 1446,430 838,430')
    },
    {
      color: ['#0a0d0d', '#1b2120', '#3a423d'],
      edge: [1.6, 40],
      tone: 0.42,
      wash: 0.3,
      washSize: 90,
      form: { light: [500, 300], r: 5, amt: 0.3, steps: 3 },
      rim: { light: NEON, color: '#e2506a', w: 3.4, amt: 0.8 },
      shadow: { dx: -8, dy: 14, r: 10, a: 0.5 },
    },
  )
  const dark = {
    color: ['#07100f', '#142220', '#2d423c'],
    edge: [1, 18] as const,
    form: { light: NEON, r: 8, amt: 0.3, steps: 3 },
    rim: { light: NEON, color: '#ff7286', w: 3, amt: 0.9 },
  }
  paint(
    wall,
    (g) => {
      for (const [x, w, h] of [
        [1286, 26, 66],
        [1340, 34, 84],
      ] as const) {
        shape(g, [
          [x, 404, 1],
          [x, 404 - h * 0.62],
          [x + w * 0.32, 404 - h * 0.76],
          [x + w * 0.34, 404 - h, 1],
          [x + w * 0.66, 404 - h, 1],
          [x + w * 0.68, 404 - h * 0.76],
          [x + w, 404 - h * 0.62],
          [x + w, 404, 1],
        ])
        g.fill()
      }
    },
    dark,
  )
  // a jar with a green onion: the one thing here that grows
  paint(
    wall,
    (g) => {
      for (const l of [
        '934,352,6 926,300,5 912,252,2',
        '938,352,6 942,288,5 952,226,2',
        '942,352,6 956,312,4.6 978,284,1.8',
      ])
        limb(g, l)
    },
    {
      color: ['#0c1f14', '#24502f', '#5c8a4c'],
      tone: 0.5,
      edge: [0.8, 16],
      pool: 0.1,
      rim: { light: NEON, color: '#ff8a96', w: 2, amt: 0.6 },
    },
  )
  paint(
    wall,
    (g) => {
      shape(g, '914,350,1 962,350,1 964,392 958,404,1 918,404,1 912,392')
      g.fill()
    },
    { ...dark, color: ['#1a2a2a', '#41564f', '#8a9a86'] },
  )
}
