import { limb, oval, shape } from '../../../kit/brush.ts'
import { backOfHand, type HandLook } from '../../../kit/hands.ts'
import { paint } from '../../../kit/paint.ts'
import { toPoints, type Point, type Points } from '../../../kit/points.ts'
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
  drawThumb(layer, left, { flip: true, rot: 0.42 })
  backOfHand(
    layer,
    {
      folded: [4],
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
  drawThumb(layer, right, { flip: false, rot: -0.36 })
  backOfHand(
    layer,
    {
      folded: [4],
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

// A thumb close along the hand, its tip pressed into dough that has risen round it.
function drawThumb(layer: Layer, [x, y]: Point, { flip, rot }: { flip: boolean; rot: number }) {
  const k = 1.32
  const m = (points: Points): Point[] =>
    toPoints(points).map(([a, b, w]) => {
      const [X, Y] = [a * (flip ? -1 : 1) * k, b * 0.83 * k]
      const [cos, sin] = [Math.cos(rot), Math.sin(rot)]
      return [x + X * cos - Y * sin, y + X * sin + Y * cos, w === undefined ? w : w * k]
    })
  // the hollow the tip has made, and the dough that went up in front of it
  paint(layer, (g) => limb(g, m('-72,-76,34 -72,-112,40 -68,-132,34')), {
    color: '#5c4837',
    edge: [5, 30],
    soft: 9,
    pool: 0,
    alpha: 0.6,
  })
  paint(layer, (g) => limb(g, m('-16,-34,34 -48,-54,36 -66,-88,30 -64,-116,24 -58,-134,17')), {
    color: HAND.skin,
    tone: 0.47,
    edge: [1.2, 40],
    wash: 0.16,
    washSize: 110,
    pool: 0.22,
    poolR: 4,
    form: { light: HAND.formLight ?? NEON, r: 11, amt: 0.34, steps: 4 },
    rim: { light: NEON, color: '#ff9a9a', w: 4, amt: 0.4 },
    shadow: { dx: flip ? 5 : -5, dy: 6, r: 6, a: 0.45, color: '#2a1a10', inside: true },
  })
  paint(
    layer,
    (g) => {
      for (const l of ['-76,-90,0.8 -66,-93,2.4 -56,-88,0.8', '-74,-97,0.6 -65,-100,1.8 -57,-96,0.6'])
        limb(g, m(l))
    },
    { color: HAND.line ?? '#34180f', edge: [0.8, 20], pool: 0, alpha: 0.5 },
  )
  paint(layer, (g) => limb(g, m('-82,-122,12 -68,-142,22 -50,-146,16')), {
    color: DOUGH,
    tone: 0.6,
    edge: [3, 30],
    soft: 4,
    wash: 0.12,
    washSize: 60,
    pool: 0,
    form: { light: [820, 0], r: 12, amt: 0.34, steps: 4 },
  })
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
