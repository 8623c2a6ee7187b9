import { folds, piece, place, type Look } from '../../kit/body.ts'
import { dryStroke, limb, oval } from '../../kit/brush.ts'
import { glow, wash } from '../../kit/light.ts'
import { dog } from '../../kit/village-dog.ts'
import { headPoints } from '../../kit/kerchief.ts'
import { kneeHolder } from '../../kit/knee-holder.ts'
import { paint } from '../../kit/paint.ts'
import { hoop } from '../../kit/pen.ts'
import { stringElder } from '../../kit/string-elder.ts'
import { createRng, smooth, bell, type Rng } from '../../kit/random.ts'
import { type Layer, type Stage } from '../../kit/stage.ts'
import { drawFarBank, type FarInks } from './far-bank.ts'
import { drawOthers } from './others.ts'
import { drawLanding, drawRoots } from './landing.ts'
import { drawWetLeaves } from './near-bank.ts'
import { drawButtress, drawTrunk } from './tree.ts'

const MILK: FarInks = {
  ridge: ['#a9b09c', '#bcc0ab', '#cdceb9'],
  ridgeCun: '#97a08c',
  hill: ['#8b9480', '#a0a691', '#b7baa4'],
  hillCun: '#7e8875',
  jungle: ['#5c6756', '#747e69', '#8f957e', '#adaf97'],
  mist: '#dcd8c4',
  crest:
    '-20,312 80,276 180,262 300,290 420,318 540,296 640,252 730,240 830,262 960,306 1080,300 1180,268 1270,262 1380,296 1500,284 1620,252',
}

const SUN = [420, 120] as const

/** The morning after: the river is milk with tea in it, and an old man comes along the bank behind a dog. */
export function drawDawn(stage: Stage) {
  const rng = createRng(90)
  const back = stage.layer('back', { depth: 0 })
  wash(back, ['#8d9683', '#a8ad98', '#c3c3ae', '#d9d5c1', '#eae3d2', '#f6f0e2'], {
    toneAt: (x, y) =>
      0.3 + 0.5 * smooth(0, 440, y) + 0.2 * bell(x, y, { x0: SUN[0], y0: 300, rx: 520, ry: 240 }),
    cloud: 0.22,
    size: 460,
    sx: 0.7,
    sy: 1.4,
    y1: 560,
  })
  drawFarBank(stage.layer('far', { depth: 0.15 }), rng, MILK)
  water(stage.layer('water', { depth: 0.4 }), rng)
  const land = stage.layer('land', { depth: 0.6 })
  drawLanding(land)
  drawTrunk(land)
  drawButtress(land)
  people(land)
  drawRoots(land)
  drawWetLeaves(
    stage.layer('front', { depth: 1, sway: { x: 2, y: 2, rotation: 0.3, seconds: 8 } }),
    {
      color: ['#141c13', '#263222', '#415039', '#6d7a58', '#a9b08c'],
      tone: 0.3,
      edge: [2, 30],
      wash: 0.3,
      washSize: 70,
      form: { light: SUN, r: 9, amt: 0.4, steps: 4 },
      rim: { light: SUN, color: '#f0ead2', w: 3, amt: 0.6 },
      pool: 0.2,
    },
    '#8f9a76',
  )
  const light = stage.layer('light', { depth: 0.2, blend: 'add' })
  glow(light, { x: SUN[0], y: 330, r: 560, color: '#ffdcae', a: 0.16, sy: 0.5, p: 1.6 })
}

// Milk that has had tea in it: hardly any line in it, only where the current turns.
function water(layer: Layer, rng: Rng) {
  paint(layer, (g) => g.fillRect(-20, 476, 1660, 450), {
    color: ['#8a7a5e', '#a8977a', '#c4b598', '#dacdb4', '#ece3d0', '#f7f1e4'],
    tone: 0.62,
    edge: [2, 60],
    wash: 0.16,
    washSize: 260,
    pool: 0,
    fade: [0, 474, 0, 0, 504, 1],
    shade: (x, y) =>
      0.18 * smooth(620, 480, y) -
      0.3 * smooth(640, 900, y) +
      0.14 * bell(x, y, { x0: 360, y0: 560, rx: 420, ry: 110 }) -
      0.1 * smooth(600, 1300, x),
  })
  for (let i = 0; i < 44; i++) {
    const y = 492 + rng() ** 1.3 * 400
    const p = (y - 470) / 400
    const x = rng.range(-200, 1300)
    paint(
      layer,
      (g) =>
        dryStroke(g, rng, {
          points: [
            [x, y],
            [x + 120 + 160 * p, y - 4 * p],
            [x + 200 + 460 * p, y + 5 * p],
          ],
          width: 5 + 26 * p,
          bristles: 22,
          load: 0.5,
          thin: [0.6, 2.2],
        }),
      { color: rng() < 0.5 ? '#f5efe0' : '#a08f72', edge: [3, 34], soft: 0.8, pool: 0, alpha: 0.3 },
    )
  }
  // the wood on the other side, standing on its head
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 90; i++) {
        const x = rng.range(-40, 1640)
        const h = 20 + 60 * Math.abs(Math.sin(x * 0.006 + 1) * Math.cos(x * 0.0173))
        oval(g, [x, 486 + h * 0.4, rng.range(8, 26), h * 0.6])
      }
    },
    { color: '#96947c', edge: [8, 22], soft: 5, pool: 0, alpha: 0.4, fade: [0, 486, 1, 0, 570, 0] },
  )
  // dead trees that stand in it to the knee
  const dice = createRng(35)
  paint(
    layer,
    (g) => {
      for (const [x, y, h] of [
        [92, 560, 190],
        [176, 536, 120],
        [1010, 520, 96],
      ] as const) {
        limb(g, [
          [x, y, h * 0.07],
          [x + 5, y - h * 0.5, h * 0.05],
          [x + 2, y - h, h * 0.02],
        ])
        for (let i = 0; i < 5; i++) {
          const t = 0.4 + i * 0.12
          const side = i % 2 ? 1 : -1
          limb(g, [
            [x + 4, y - h * t, h * 0.028],
            [x + side * h * 0.14, y - h * (t + 0.1), h * 0.016],
            [x + side * h * dice.range(0.16, 0.26), y - h * (t + 0.22), h * 0.006],
          ])
        }
        for (let i = 0; i < 9; i++)
          oval(g, [x + dice.normal() * 5, y + 6 + i * h * 0.05, h * (0.06 + i * 0.01), 2])
      }
    },
    {
      color: ['#56604f', '#757c67', '#9a9a80'],
      tone: 0.4,
      edge: [1.6, 14],
      soft: 0.5,
      pool: 0,
      alpha: 0.8,
      fade: [0, 560, 1, 0, 680, 0],
    },
  )
  // what still drips from the leaves
  paint(
    layer,
    (g) => {
      for (const [x, y, r] of [
        [620, 640, 34],
        [690, 604, 22],
        [470, 700, 30],
        [760, 570, 16],
        [560, 770, 40],
      ] as const)
        for (const q of [1, 0.55]) hoop(g, 1.8, [x, y, r * q, r * q * 0.24])
    },
    { color: '#8d7d62', edge: [1.2, 14], pool: 0, dry: 0.1, alpha: 0.6 },
  )
}

function people(layer: Layer) {
  const shared = {
    light: SUN,
    formLight: [500, -100] as const,
    form: 0.36,
    rim: '#fbf3de',
    rimAmt: 0.75,
    line: '#14180f',
  }
  // what each of them keeps from the light
  for (const [x, y, rx] of [
    [800, 758, 76],
    [968, 768, 66],
    [1120, 806, 120],
    [1350, 810, 130],
  ] as const)
    paint(layer, (g) => oval(g, [x, y, rx, 9], 0.02), {
      color: '#1b1a12',
      edge: [4, 30],
      soft: 5,
      pool: 0,
      alpha: 0.5,
    })
  drawOthers(layer, shared)
  stringElder(layer, place(762, 754, 344), {
    ...shared,
    cloth: ['#24271f', '#3c4034', '#5e6150', '#8b8b73'],
    shirt: ['#5a5f58', '#868a7e', '#b3b3a2', '#dedac6'],
    check: ['#1f3a44', '#3f6470', '#7fa0a0', '#c8d3c4'],
    hair: ['#2e2b27', '#544e46', '#857d70'],
    skin: ['#4d3a2b', '#85664a', '#b8926c', '#e6c69c'],
    phone: ['#15171a', '#2f3438', '#6a7274'],
    cord: ['#26408a', '#4a6ab8'],
  })
  dog(layer, place(946, 764, 270), {
    ...shared,
    cloth: ['#4a3320', '#7c5a38', '#b08a58', '#dfc08c'],
  })
  paint(layer, (g) => limb(g, '845,582,2 850,660,1.8 866,726,1.8 902,745,1.8 946,722,1.8 980,692,2'), {
    color: '#6d5a3a',
    edge: [1, 30],
    pool: 0,
  })
  her(layer, {
    ...shared,
    cloth: ['#151b1c', '#28302f', '#434c47', '#6b7268', '#9ea08c'],
    skin: ['#4d3a2b', '#85664a', '#b8926c', '#e6c69c'],
    hair: ['#0b0b0c', '#1b1a19', '#38352e', '#7a745e'],
    scarf: ['#3c0b0e', '#701a1c', '#9a302b', '#c4654f'],
  })
}

// Knees up, the cloth of her headscarf forward over the cheek.
function her(layer: Layer, look: Look & { scarf: readonly string[] }) {
  const at = place(1132, 802, 430, true)
  const lower = {
    trousers: ['#161713', '#2a2b23', '#47473a', '#74725c'],
    shoes: ['#14130f', '#2a271f', '#4e4736', '#857a5c'],
  }
  kneeHolder(layer, at, { ...look, ...lower }, { bow: 0.5 })
  const q = headPoints({ x: 6.1, y: -49.6, turn: 19 })
  piece({ layer, at, look }, q('4.4,-5.4 6.4,-2.4 7,0.8 6.2,4.6 3.6,7.8 1,7.4,1 2.4,3 3.6,-1.4'), {
    tone: 0.46,
    color: look.scarf,
  })
  const fingers = [
    '18.4,-19.4,0.15 20.6,-19,0.4 22.4,-17.6,0.15',
    '17.6,-18,0.15 20,-17.4,0.4 22.2,-15.8,0.15',
  ]
  folds({ layer, at, look }, fingers, { alpha: 0.5 })
}
