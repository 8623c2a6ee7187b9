import { createCutter } from '../../../kit/cutter.ts'
import { landSheet } from '../../../kit/land-sheet.ts'
import { glow, wash } from '../../../kit/light.ts'
import { createRng, smooth } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'

/** A lid of cloud, a hill, the low houses of the lane: five chimneys, of which one smokes. */
export function drawFarEnd(back: Layer) {
  const rng = createRng(811)
  wash(back, ['#777e83', '#969c9e', '#b6bab7', '#d1d2cb', '#e6e4d9'], {
    toneAt: (x, y) => 0.3 + 0.56 * smooth(20, 430, y) - 0.1 * smooth(400, 1500, x),
    cloud: 0.26,
    size: 360,
    sx: 0.55,
    sy: 1.5,
    y1: 520,
  })
  landSheet(back, rng, '-20,404 240,372 460,352 620,372 820,346 1060,388 1340,362 1620,392', {
    ridge: { rough: 12, wl: 100, foot: 520 },
    color: ['#8f979a', '#a6adad', '#bdc1bc'],
    edge: [2.4, 60],
    wash: 0.28,
    pool: 0.06,
    fade: [0, 380, 1, 0, 470, 0.3],
  })
  landSheet(back, rng, '-20,420 200,412 420,402 640,408 860,400 1100,410 1620,398', {
    ridge: { rough: 5, wl: 90, foot: 520 },
    color: ['#83837c', '#9c9b93', '#b4b2a8'],
    edge: [2, 50],
    wash: 0.28,
    pool: 0.05,
  })
  const wall = createCutter(back, {
    color: ['#6c6f6e', '#8b8d89', '#aaaba4'],
    edge: [1.4, 24],
    wash: 0.28,
    washSize: 60,
    tone: 0.5,
  })
  for (const [x, y, w, h, smokes] of [
    [196, 408, 96, 26, false],
    [318, 398, 84, 24, false],
    [452, 406, 92, 26, false],
    [590, 398, 100, 30, true],
    [724, 408, 84, 24, false],
    [836, 396, 96, 27, false],
    [968, 410, 90, 25, false],
    [1090, 402, 84, 24, false],
  ] as const) {
    wall.board(
      [
        [x, y + 10],
        [x + w, y + 10],
        [x + w, y - h],
        [x, y - h],
      ],
      { tone: 0.56 },
    )
    wall.board(
      [
        [x - 9, y + 3 - h],
        [x + w + 9, y + 3 - h],
        [x + w * 0.84, y - h * 1.9],
        [x + w * 0.14, y - h * 1.9],
      ],
      { tone: 0.26 },
    )
    wall.board(
      [
        [x + w * 0.84, y - h * 1.3],
        [x + w * 0.96, y - h * 1.3],
        [x + w * 0.96, y - h * 2.6],
        [x + w * 0.84, y - h * 2.6],
      ],
      { tone: 0.16 },
    )
    if (!smokes) continue
    wall.board(
      [
        [x + 28, y - 4],
        [x + 46, y - 4],
        [x + 46, y - 21],
        [x + 28, y - 21],
      ],
      { color: ['#e08a2c', '#ffc468', '#ffe6b0'], tone: 0.56, pool: 0 },
    )
    glow(back, { x: x + 37, y: y - 12, r: 64, color: '#ffb452', a: 0.5, p: 1.7 })
    wall.bars([`${x + 36},${y - 21},2.4 ${x + 37},${y - 4},2.4`], {
      color: '#7a4a1c',
      pool: 0,
      edge: [0.4, 10],
    })
    // thin at the pot, then one wind bends it, curls it and pulls it to pieces
    for (let i = 0; i < 80; i++) {
      const t = i / 79
      const rise = 118 * t ** 0.55
      const curl = 2 + 16 * t
      if (i > 20 && Math.sin(i * 0.31 + t * t * 9) > 0.5) continue
      glow(back, {
        x: x + w * 0.9 + 230 * t ** 1.4 + curl * Math.sin(i * 0.42) + rng.normal() * 9 * t,
        y: 318 - rise - curl * 0.6 * Math.cos(i * 0.42) + rng.normal() * 7 * t,
        r: 6 + 17 * t,
        color: '#f0eee6',
        a: 0.42 * (1 - t) ** 0.6,
        p: 1.5,
        noise: 1.3,
        sx: 1 + t,
      })
    }
  }
}
