import { blob, limb, oval } from '../../kit/brush.ts'
import { glow } from '../../kit/light.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { hoop } from '../../kit/pen.ts'
import { bell, createRng } from '../../kit/random.ts'
import { type Layer, type Stage } from '../../kit/stage.ts'
import { COALS } from './place.ts'

/** An oil drum cut down, a door in its side; the coals are somebody's morning. */
export function drawStove(stall: Layer) {
  const drum: PaintOptions = {
    color: ['#121314', '#232526', '#3c3d3b', '#62605a', '#96918a'],
    tone: 0.36,
    edge: [1.8, 40],
    wash: 0.34,
    washSize: 80,
    pool: 0.18,
    form: { light: [420, 300], r: 34, amt: 0.44, steps: 4 },
  }
  paint(stall, (g) => oval(g, [190, 930, 220, 30]), { color: '#15181a', soft: 8, pool: 0, alpha: 0.6 })
  paint(stall, blob('60,652,1 320,650,1 330,760 324,930,1 56,930,1 50,760'), drum)
  paint(stall, (g) => oval(g, [190, 652, 130, 23]), { ...drum, tone: 0.5, form: null })
  paint(stall, (g) => oval(g, [190, 653, 96, 15]), {
    color: ['#1a0d07', '#5a2410', '#d0641e'],
    tone: 0.24,
    edge: [2, 20],
    pool: 0.2,
  })
  paint(
    stall,
    (g) => {
      limb(g, '52,716,6 190,734,6 328,714,6')
      limb(g, '54,836,6 190,856,6 326,834,6')
    },
    { ...drum, tone: 0.5, form: { light: [300, 500], r: 3, amt: 0.5, steps: 2 } },
  )
  const mouth = blob('140,828,1 138,786 150,760 192,750 234,760 248,786 248,828,1 194,834')
  paint(stall, blob('132,836,1 130,784 144,752 192,741 240,752 256,784 256,836,1 194,843'), {
    ...drum,
    tone: 0.52,
  })
  const fire = paint(stall, mouth, {
    color: ['#0c0605', '#2c100a', '#7c2a0e', '#d6641c', '#ffb35a', '#ffe2a0'],
    tone: 0.24,
    edge: [1.6, 24],
    wash: 0.3,
    washSize: 24,
    pool: 0.3,
    shade: (x, y) => 0.5 * bell(x, y, { x0: 190, y0: 812, rx: 50, ry: 26 }),
  })
  paint(
    stall,
    (g) => {
      const rng = createRng(33)
      for (let i = 0; i < 22; i++)
        oval(g, [rng.range(146, 242), 826 - rng() ** 1.5 * 34, rng.range(8, 15), rng.range(6, 10)], rng() * 3)
    },
    {
      color: ['#170b08', '#6a2410', '#d8661e', '#ffc070'],
      tone: 0.34,
      clip: fire,
      edge: [2, 12],
      wash: 0.5,
      washSize: 16,
      pool: 0.34,
      poolR: 3,
      form: { light: [190, 880], r: 5, amt: 0.5, steps: 3 },
    },
  )
}

/** Aluminium, dented, older than the stall. */
export function drawKettle(stall: Layer) {
  const tin: PaintOptions = {
    color: ['#24272a', '#43484a', '#6c716f', '#9fa29b', '#d6d6ca', '#f0eee0'],
    tone: 0.44,
    edge: [1.6, 30],
    wash: 0.24,
    washSize: 60,
    pool: 0.16,
    form: { light: [420, 200], r: 26, amt: 0.5, steps: 4 },
    rim: { light: COALS, color: '#f0a04a', w: 5, amt: 0.9, reach: 170 },
  }
  paint(stall, (g) => hoop(g, 9, [190, 528, 62, 70], { arc: [Math.PI * 1.04, Math.PI * 1.96] }), {
    ...tin,
    color: ['#191512', '#3a2c22', '#7a604a'],
    tone: 0.44,
    form: { light: [420, 200], r: 4, amt: 0.4, steps: 2 },
  })
  paint(stall, blob('262,592,1 292,566 318,530 330,514,1 352,520,1 334,556 312,596 272,632,1'), {
    ...tin,
    tone: 0.5,
  })
  paint(stall, blob('96,652,1 84,610 96,564 130,534 190,524 250,534 284,566 296,610 284,652,1 190,662'), {
    ...tin,
    shadow: { dx: -4, dy: 4, r: 6, a: 0.5 },
  })
  paint(stall, blob('134,536,1 146,520 190,513 234,520 246,536,1 190,544'), { ...tin, tone: 0.56 })
  paint(stall, (g) => oval(g, [190, 508, 11, 9]), {
    ...tin,
    color: ['#191512', '#3a2c22', '#7a604a'],
    tone: 0.5,
  })
  paint(
    stall,
    (g) => {
      limb(g, '100,600,0.6 130,632,2.4 190,642,1')
      limb(g, '120,560,0.6 138,556,2 150,546,0.6')
      limb(g, '252,596,0.6 262,610,2.4 258,630,0.6')
    },
    { color: '#2c3032', edge: [1, 20], pool: 0, alpha: 0.5 },
  )
}

/** What leaves the spout. */
export function drawSteam(stage: Stage) {
  const steam = stage.layer('steam', { depth: 0.85, weather: true })
  for (const [x, y, r, a] of [
    [352, 500, 40, 0.34],
    [366, 452, 62, 0.3],
    [392, 390, 86, 0.24],
    [404, 310, 110, 0.16],
  ] as const)
    glow(steam, { x, y, r, color: '#e6e6dd', a, p: 1.3, sx: 0.7, noise: 1.1 })
}
