import { limb, oval, poly } from '../../../kit/brush.ts'
import { createCutter } from '../../../kit/cutter.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { bell, smooth, type Rng } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { LAMP, PASSAGE, WOOD } from './palette.ts'

/** Two metres forty of board, rubbed pale where the cloth goes over. */
export function drawCounter(counter: Layer, rng: Rng) {
  const top = '-20,560 1640,548 1640,640 -20,676'
  paint(counter, (g) => poly(g, '-20,664 1640,630 1640,930 -20,930'), {
    color: ['#0d0b1a', '#211a2c', '#3f2c30', '#6a4a3c', '#a8805c'],
    tone: 0.36,
    edge: [1.6, 60],
    wash: 0.22,
    washSize: 190,
    pool: 0.08,
    shade: (x, y) => 0.1 * smooth(900, 400, x) - 0.16 * smooth(700, 900, y),
    grain: 0.06,
  })
  paint(
    counter,
    (g) => {
      for (const x of [120, 372, 946, 1206, 1462])
        limb(g, [
          [x, 668, 3],
          [x + 2, 790, 5],
          [x - 1, 930, 3],
        ])
    },
    { color: '#0b0814', edge: [1.4, 50], pool: 0, alpha: 0.7 },
  )
  paint(counter, (g) => poly(g, top), {
    color: WOOD,
    tone: 0.36,
    edge: [1.4, 60],
    wash: 0.2,
    washSize: 170,
    grain: 0.07,
    pool: 0.12,
    shade: (x, y) => 0.5 * bell(x, y, { x0: 470, y0: 590, rx: 330, ry: 110 }) - 0.1 * smooth(1000, 1500, x),
    rim: { light: [600, 1400], color: '#b9a6b4', w: 5, amt: 0.5 },
    shadow: { dx: 0, dy: 16, r: 10, a: 0.55 },
  })
  paint(
    counter,
    (g) => {
      for (let i = 0; i < 34; i++) {
        const x = rng.range(-20, 1500)
        const y = rng.range(562, 640) + 10 * smooth(1600, 0, x)
        limb(g, [
          [x, y, 0.6],
          [x + rng.range(60, 160), y + rng.normal() * 2, 2],
          [x + rng.range(180, 320), y - 3, 0.5],
        ])
      }
    },
    { color: '#2a170f', edge: [1.4, 30], pool: 0, dry: 0.2, alpha: 0.36 },
  )
}

/** The machine, its needle under the lamp, a hem half through. */
export function drawMachine(counter: Layer) {
  const enamel: PaintOptions = {
    color: ['#241d26', '#57474a', '#978071', '#d9c3a0', '#fff0d0'],
    tone: 0.44,
    edge: [1.2, 60],
    wash: 0.07,
    washSize: 160,
    grain: 0.05,
    form: { light: LAMP, r: 26, amt: 0.42, steps: 3 },
    rim: { light: LAMP, color: '#fff4d4', w: 3.4, amt: 0.9, reach: 200 },
  }
  const { sheet, bars, disc, lines } = createCutter(counter, enamel)
  paint(counter, (g) => oval(g, [300, 622, 250, 24]), { color: '#0d0812', soft: 9, pool: 0, alpha: 0.55 })
  sheet('76,606,1 80,580 110,572 440,570 462,582 464,606,1', { tone: 0.4 })
  sheet(
    '92,576,1 96,456 110,428 150,418 400,416 430,424 438,448 436,504 426,512,1 396,512,1 388,492 372,482 220,484 206,498 204,576,1',
  )
  disc([88, 490, 16, 38], { tone: 0.36 })
  disc([104, 488, 10, 24], { tone: 0.5, rim: null })
  bars(['408,510,9 408,534,6', '408,530,3 408,572,1.6', '398,560,4 420,562,4'], {
    color: ['#2a2428', '#8a8078', '#f2e6cc'],
    tone: 0.6,
  })
  bars(['384,418,5 384,396,4', '232,418,4 232,376,4'], { color: ['#2a2428', '#8a8078', '#f2e6cc'] })
  disc([176, 450, 14, 14], { tone: 0.3 })
  disc([232, 450, 11, 11], { tone: 0.3 })
  bars(['150,428,1 260,424,5 380,424,5 424,432,1'], {
    color: '#fff6dc',
    rim: null,
    form: null,
    pool: 0,
    alpha: 0.7,
  })
  lines(['226,478,1 300,476,3 372,476,1'], { alpha: 0.4 })
  // thread from its reel to the needle
  const reel: PaintOptions = { color: ['#1c2c40', '#4f708a', '#a8bcc0'], tone: 0.5, pool: 0.2, rim: null }
  sheet('220,384,1 244,384,1 242,412,1 222,412,1', reel)
  bars(['234,384,1.6 300,394,1.6 384,396,1.6 410,420,1.6 408,560,1.4'], {
    color: '#c8d4d2',
    rim: null,
    form: null,
    pool: 0,
    alpha: 0.85,
  })
  // grey cloth under the foot, one end off the table
  sheet('330,588,1 372,566 430,564 474,570 500,588 488,612 450,604 400,612 346,606,1', {
    color: ['#252634', '#4c4e5c', '#8a8884', '#d8ccb0'],
    tone: 0.5,
    shadow: { dx: -4, dy: 7, r: 6, a: 0.45 },
  })
  lines(['390,578,0.8 440,582,2.6 480,600,0.8'], { alpha: 0.5 })
  // the lamp on its arm
  const iron: PaintOptions = {
    ...enamel,
    color: ['#10101a', '#29262e', '#544a48', '#a88a5c', '#ffe2a4'],
    tone: 0.4,
    form: { light: LAMP, r: 5, amt: 0.5, steps: 3 },
  }
  bars(['40,600,10 92,330,9 108,300,9 244,250,8 352,296,8'], iron)
  disc([100, 312, 12, 12], { ...iron, tone: 0.5 })
  sheet('338,290,1 360,272 384,280 452,330 470,368,1 436,388 386,372,1 350,322', {
    ...iron,
    color: ['#1c2a26', '#3a564a', '#6a8668', '#d8d8a4'],
    form: { light: PASSAGE, r: 12, amt: 0.3, steps: 3 },
    rim: { light: PASSAGE, color: '#c8c0cc', w: 3, amt: 0.5 },
  })
  disc([430, 374, 44, 15, 0.16], { color: ['#ffdf98', '#fff8e0'], tone: 0.7, rim: null, pool: 0, form: null })
}

/** Chalk, scissors, a tin of buttons, a cushion of pins. */
export function drawTools(counter: Layer, rng: Rng) {
  const metal: PaintOptions = {
    color: ['#1c1a24', '#5c565c', '#aa9f94', '#f4e6c8'],
    tone: 0.5,
    edge: [0.8, 24],
    pool: 0.2,
    form: { light: LAMP, r: 5, amt: 0.44, steps: 3 },
    shadow: { dx: 4, dy: 5, r: 4, a: 0.5, inside: true, color: '#1a0d0c' },
  }
  const tools = createCutter(counter, metal)
  // tin
  tools.sheet('914,596,1 917,566 956,560 995,565 998,596,1 956,604', {
    color: ['#1c2436', '#3c4a62', '#76829a', '#d8ccb0'],
    tone: 0.42,
    form: { light: LAMP, r: 12, amt: 0.46, steps: 4 },
    rim: { light: LAMP, color: '#ffdca0', w: 3, amt: 0.7 },
  })
  tools.disc([956, 565, 40, 9.6], { color: ['#14121c', '#3a3034', '#7c6850'], tone: 0.4 })
  paint(
    counter,
    (g) => {
      for (let i = 0; i < 34; i++) oval(g, [rng.range(924, 988), rng.range(560, 569), 5, 3], rng.normal())
    },
    {
      color: ['#4a342c', '#b08c62', '#f4e4c0'],
      tone: 0.5,
      edge: [0.6, 8],
      pool: 0.3,
      poolR: 2,
      wash: 0.6,
      washSize: 14,
    },
  )
  // a square of chalk, scissors lying open between machine and iron
  tools.sheet('504,640,1 548,632 556,642 512,652,1', { color: ['#8a8490', '#d8d0c8', '#ffffff'], tone: 0.7 })
  tools.bars(['486,616,9 540,606,7 590,592,2', '484,598,9 540,606,7 588,614,2'])
  tools.disc([472, 620, 17, 9, -0.2], { color: ['#12101c', '#2e2a3c', '#6a606a'], tone: 0.4 })
  tools.disc([470, 596, 17, 9, 0.2], { color: ['#12101c', '#2e2a3c', '#6a606a'], tone: 0.4 })
  tools.disc([472, 620, 9, 4, -0.2], { color: WOOD, tone: 0.7, shadow: null })
  tools.disc([470, 596, 9, 4, 0.2], { color: WOOD, tone: 0.7, shadow: null })
}
