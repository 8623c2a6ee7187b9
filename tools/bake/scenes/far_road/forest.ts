import { place } from '../../kit/body.ts'
import { blob, limb, oval } from '../../kit/brush.ts'
import { darnedBack } from '../../kit/darned-back.ts'
import { glow, wash } from '../../kit/light.ts'
import { paint } from '../../kit/paint.ts'
import { blades } from '../../kit/plants.ts'
import { bell, createRng, smooth } from '../../kit/random.ts'
import { type Layer, type Stage } from '../../kit/stage.ts'
import { trailWalker } from '../../kit/trail-walker.ts'
import { carrierBack, walkerBack } from '../../kit/walkers.ts'
import { drawNear } from './forest-near.ts'
import { drawTrunks, fern } from './trunks.ts'

/** The gap in the trees. */
export const GAP: readonly [number, number] = [760, 60]
const DAY = { light: GAP, formLight: GAP, form: 0.4, rim: '#c6d6a2', rimAmt: 0.6, line: '#030604' }

/** Something warm at the head of the line. */
const LAMP: readonly [number, number] = [716, 560]

/** Green dark: a file of people in a forest, as the last of them sees it: her bundle and scarf, and in front of her the back of a man with a darned elbow. */
export function drawForest(stage: Stage) {
  const back = stage.layer('trunks', { depth: 0.15 })
  wash(back, ['#050c08', '#0e1c14', '#21382a', '#3f5b45', '#6f8a68', '#b4c596'], {
    toneAt: (x, y) =>
      0.2 +
      0.5 * bell(x, y, { x0: 760, y0: 250, rx: 250, ry: 380 }) +
      0.16 * bell(x, y, { x0: 730, y0: 540, rx: 320, ry: 140 }) -
      0.1 * smooth(600, 900, y),
    cloud: 0.3,
    size: 300,
    sx: 1.3,
    sy: 0.8,
  })
  drawTrunks(back)
  calm(back)
  path(back)
  ahead(back)
  undergrowth(back)
  const file = stage.layer('file', { depth: 0.6 })
  // leaf shade under the two who are near; they stand in it, not on it
  for (const [x, y, rx] of [
    [912, 766, 82],
    [1034, 880, 116],
  ] as const)
    paint(file, (g) => oval(g, [x, y, rx, 15], -0.04), {
      color: '#040705',
      edge: [6, 24],
      soft: 9,
      pool: 0,
      alpha: 0.7,
    })
  darnedBack(file, place(912, 766, 420, true), {
    cloth: ['#080f0b', '#17241c', '#2e4133', '#5c7255', '#a6b586'],
    skin: ['#1a140f', '#3a2d20', '#665139', '#94805f'],
    hair: ['#050706', '#0c100e', '#181d19', '#363f34'],
    darn: '#6f8262',
    ...DAY,
  })
  // damp air between the two
  paint(file, blob('960,470 1010,440 1040,560 1030,720 990,790 950,700'), {
    color: ['#3f5a45', '#6d8a66'],
    tone: 0.5,
    edge: [14, 40],
    soft: 14,
    pool: 0,
    alpha: 0.24,
  })
  trailWalker(file, place(1034, 872, 572), {
    trousers: ['#080a09', '#151b18', '#28332d', '#4c5a4a', '#8d9876'],
    cloth: ['#060a0b', '#10191c', '#213033', '#455a56', '#98a684'],
    bundle: ['#17170f', '#37362a', '#6a654c', '#a8a47c', '#d6d2a8'],
    skin: ['#1a140f', '#3a2d20', '#665139', '#94805f'],
    hair: ['#050606', '#0c0e0d', '#171a17', '#31372d'],
    band: ['#1c1a14', '#48432f', '#7d7553'],
    scarf: ['#22090d', '#4a1519', '#7a292b', '#a64f45'],
    ...DAY,
  })
  const dice = createRng(91)
  for (const [x, y, size] of [
    [846, 786, 54],
    [968, 800, 62],
    [1140, 898, 84],
    [1226, 872, 90],
  ] as const)
    fern(file, dice, { x, y, size, light: GAP })
  drawNear(stage.layer('front', { depth: 1, sway: { x: 2, y: 1, rotation: 0.15, seconds: 9 } }))
  const light = stage.layer('light', { depth: 0.3, blend: 'add', lit: true })
  glow(light, { x: LAMP[0], y: LAMP[1], r: 150, color: '#ff9c3e', a: 0.6, p: 2, sy: 0.9 })
  glow(light, { x: LAMP[0], y: LAMP[1], r: 26, color: '#ffd894', a: 0.8, p: 1.6 })
  const gap = stage.layer('gap', { depth: 0.1, blend: 'add' })
  glow(gap, { x: 770, y: 120, r: 520, color: '#b8cc86', a: 0.2, p: 1.5, sx: 0.6 })
}

// Where the words lie, trunks and leaves are one dark.
function calm(layer: Layer) {
  for (const [outline, alpha] of [
    ['-40,-40,1 560,-40,1 610,160 590,400 640,560 560,640 -40,660,1', 0.46],
    ['-40,60,1 300,40 380,220 340,420 400,600 -40,640,1', 0.3],
    ['1330,-40,1 1640,-40,1 1640,660,1 1420,640 1370,400 1390,160', 0.3],
  ] as const)
    paint(layer, blob(outline), {
      color: ['#0a140e', '#13221a', '#1d3126'],
      tone: 0.44,
      edge: [14, 60],
      soft: 26,
      wash: 0.3,
      washSize: 200,
      pool: 0,
      alpha,
    })
}

// A path that is only where others have trodden: mud, roots across it, the light lying in its wet.
function path(layer: Layer) {
  const rng = createRng(10)
  paint(layer, blob('-20,700,1 300,650 560,612 700,596 900,606 1200,640 1640,700,1 1640,940,1 -20,940,1'), {
    color: ['#060b07', '#111a11', '#253023', '#47543a', '#77815a'],
    tone: 0.32,
    edge: [8, 50],
    wash: 0.34,
    washSize: 110,
    pool: 0,
    shade: (x, y) => 0.3 * bell(x, y, { x0: 730, y0: 620, rx: 200, ry: 70 }) - 0.1 * smooth(700, 900, y),
    fade: [0, 590, 0.3, 0, 640, 1],
  })
  paint(
    layer,
    blob('690,604,1 770,604,1 820,650 900,700 1040,770 1260,940,1 640,940,1 760,800 730,710 702,650'),
    {
      color: ['#0f120b', '#2a2818', '#564c30', '#8d8258', '#c6bf90'],
      tone: 0.36,
      edge: [6, 34],
      wash: 0.34,
      washSize: 70,
      pool: 0.08,
      soft: 1,
      shade: (_, y) => 0.26 * smooth(760, 600, y) - 0.12 * smooth(760, 900, y),
    },
  )
  // roots across it, each its own way
  for (const root of [
    '640,668,12 740,660,9 800,676,7 850,668,3',
    '860,700,4 820,712,8 760,716,10 700,740,14',
    '1120,742,16 1010,750,11 940,770,9 880,766,4',
    '700,812,16 800,800,12 900,820,10 980,806,4',
    '1240,850,18 1120,862,13 1000,850,9 930,866,4',
  ])
    paint(layer, (g) => limb(g, root), {
      color: ['#070a06', '#1a1c11', '#48452c', '#96906a'],
      tone: 0.34,
      edge: [3, 16],
      pool: 0.1,
      form: { light: GAP, r: 4, amt: 0.44, steps: 3 },
      shadow: { dx: 0, dy: 5, r: 4, a: 0.4, inside: true },
    })
  for (let i = 0; i < 16; i++) {
    const y = rng.range(650, 860)
    const k = (y - 580) / 220
    const x = 745 + 190 * k + rng.normal() * 90 * k
    paint(layer, (g) => oval(g, [x, y, 34 * k, 5 * k]), {
      color: ['#55583c', '#9aa27a', '#d3dab0'],
      tone: 0.4,
      edge: [3, 14],
      pool: 0.2,
      alpha: 0.26,
    })
  }
}

// The others of the line, one behind the other, each with less left of him.
function ahead(layer: Layer) {
  const dim = {
    light: GAP,
    formLight: LAMP,
    form: 0.3,
    rim: '#a8bb86',
    rimAmt: 0.5,
    line: '#0a110c',
  }
  walkerBack(layer, place(722, 622, 120), {
    ...dim,
    cloth: ['#1a2820', '#2c3e32', '#4a5e4a'],
    bundle: ['#24342a', '#405542', '#5f7358'],
    scarf: ['#1d2b22', '#35483a', '#566a52'],
  })
  walkerBack(layer, place(756, 646, 164, true), {
    ...dim,
    cloth: ['#121d16', '#24352b', '#435847'],
    bundle: ['#1f2a1f', '#44523e', '#717d5a'],
    scarf: ['#2a2c20', '#55563c', '#878760'],
  })
  carrierBack(layer, place(792, 684, 244), {
    ...dim,
    cloth: ['#0c150f', '#1c2b22', '#384c3d', '#5f7358'],
    bundle: ['#262f24', '#525e46', '#8b9470'],
    scarf: ['#17221d', '#33443a', '#607259'],
    child: ['#0e1413', '#222d2b', '#3d4d48', '#647468'],
    hair: ['#060807', '#0f1311', '#20261f', '#454d3c'],
  })
  const rng = createRng(4)
  paint(
    layer,
    (g) => blades(g, rng, { x0: 640, x1: 880, base: (x) => 630 + (x - 700) * 0.5, n: 60, h: [10, 34], w: 3 }),
    {
      color: ['#0a120c', '#1f3022', '#4a6244'],
      tone: 0.36,
      edge: [0.8, 8],
      pool: 0,
    },
  )
}

// Ferns shut behind each of them.
function undergrowth(layer: Layer) {
  const rng = createRng(27)
  for (let i = 0; i < 24; i++) {
    const left = i % 2 === 0
    const x = left ? rng.range(300, 760) : rng.range(1120, 1640)
    const y = rng.range(690, 860)
    fern(layer, rng, { x, y, size: rng.range(70, 150) * (y / 800), light: GAP })
  }
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 40; i++)
        oval(
          g,
          [rng.range(300, 1600), rng.range(820, 920), rng.range(30, 90), rng.range(16, 40)],
          rng.normal() * 0.3,
        )
    },
    {
      color: ['#050a07', '#0d1710', '#1d2c20'],
      tone: 0.34,
      edge: [8, 20],
      pool: 0,
      wash: 0.4,
      washSize: 50,
    },
  )
}
