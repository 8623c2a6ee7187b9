import { limb, oval, shape } from '../../../kit/brush.ts'
import { backOfHand, type HandLook } from '../../../kit/hands.ts'
import { paint } from '../../../kit/paint.ts'
import { type Points } from '../../../kit/points.ts'
import { createRng } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { DOUGH, NEON } from './palette.ts'
import { onDough } from './table.ts'

const HAND: HandLook = {
  skin: ['#3a2119', '#7a4c38', '#b98262', '#deb08b', '#f4d6b4'],
  skinLight: '#f3d6b6',
  light: NEON,
  formLight: [820, 60],
  rim: '#ff9a9a',
  rimAmt: 0.42,
  line: '#34180f',
}

/** Both hands, to the wrist in dough, seen from where she stands. */
export function drawHands(layer: Layer) {
  drawArm(layer, '742,960,128 796,890,106 848,818,78 862,796,72')
  const [left = [0, 0], right = [0, 0]] = onDough('860,806 1118,800')
  backOfHand(
    layer,
    {
      x: left[0],
      y: left[1],
      size: 132,
      rot: 0.42,
      flip: true,
      bend: 0.42,
      spread: 0.12,
      foreshorten: 0.82,
      slim: 0.94,
    },
    HAND,
  )
  drawArm(layer, '1262,960,130 1200,892,106 1132,812,78 1118,792,72')
  backOfHand(
    layer,
    {
      x: right[0],
      y: right[1],
      size: 133,
      rot: -0.36,
      bend: 0.32,
      spread: 0.2,
      foreshorten: 0.84,
      slim: 0.94,
    },
    HAND,
  )
  drawBuriedThumbs(layer)
  drawFlour(layer)
  // sleeves pushed up
  for (const sleeve of [
    '690,900 742,838,1 790,850 836,890,1 830,960 670,960',
    '1322,900 1262,834,1 1210,850 1168,888,1 1180,960 1340,960',
  ])
    paint(
      layer,
      (g) => {
        shape(g, onDough(sleeve))
        g.fill()
      },
      {
        color: ['#0d1420', '#1c2a3c', '#38506a', '#6383a0'],
        tone: 0.4,
        edge: [2.4, 30],
        wash: 0.3,
        washSize: 60,
        form: { light: [760, 300], r: 15, amt: 0.4, steps: 4 },
        shadow: { dx: 4, dy: -8, r: 8, a: 0.4 },
      },
    )
}

function drawArm(layer: Layer, line: Points) {
  paint(layer, (g) => limb(g, onDough(line)), {
    color: HAND.skin,
    tone: 0.5,
    edge: [1.6, 60],
    wash: 0.16,
    washSize: 120,
    pool: 0.14,
    poolR: 5,
    form: { light: [760, 200], r: 26, amt: 0.36, steps: 4 },
    rim: { light: NEON, color: '#ff9a9a', w: 5, amt: 0.35 },
    shadow: { dx: 16, dy: 16, r: 14, a: 0.4, color: '#140a06' },
  })
}

// Dough closes over the thumbs and creeps up between the fingers: soft, no lip.
function drawBuriedThumbs(layer: Layer) {
  for (const dough of [
    '930,742 960,716 986,726 990,770 970,792 940,780',
    '1044,744 1016,716 990,728 988,772 1006,794 1034,780',
  ])
    paint(
      layer,
      (g) => {
        shape(g, onDough(dough))
        g.fill()
      },
      {
        color: DOUGH,
        tone: 0.6,
        edge: [4, 30],
        soft: 7,
        wash: 0.12,
        washSize: 60,
        pool: 0,
        form: { light: [820, 0], r: 16, amt: 0.3, steps: 4 },
      },
    )
}

function drawFlour(layer: Layer) {
  const rng = createRng(24)
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 130; i++) {
        const [p = [0, 0]] = onDough([[(i % 2 ? 866 : 1108) + rng.normal() * 46, 736 + rng.normal() * 56]])
        g.globalAlpha = rng.range(0.3, 0.9)
        const r = rng.range(0.6, 2.4)
        oval(g, [p[0], p[1], r, r])
      }
      g.globalAlpha = 1
    },
    { color: '#f4ecda', edge: [1, 8], pool: 0, alpha: 0.6 },
  )
}
