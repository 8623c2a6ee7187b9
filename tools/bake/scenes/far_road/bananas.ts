import { blob, limb } from '../../kit/brush.ts'
import { glow } from '../../kit/light.ts'
import { paint } from '../../kit/paint.ts'
import { blades } from '../../kit/plants.ts'
import { createRng } from '../../kit/random.ts'
import { type Layer, type Stage } from '../../kit/stage.ts'
import { bananaBunch, bananaLeaf, bananaStem } from './banana-plant.ts'
import { drawCarrier } from './carrier.ts'
import { drawEaves } from './eaves.ts'
import { AIR, HAZE } from './bananas-air.ts'
import { drawLand } from './bananas-land.ts'

/** Warm rain over a mud road and a clump of bananas, from under somebody's eaves; she carries a heavy coat over her arm. */
export function drawBananas(stage: Stage) {
  const { rng } = stage
  const land = stage.layer('land', { depth: 0.2 })
  drawLand(land, rng)
  plants(land)
  rain(stage.layer('rain', { depth: 0.5, weather: true }))
  drawEaves(stage.layer('eaves', { depth: 0.8 }))
  drawCarrier(stage.layer('figure', { depth: 1 }))
  const lamp = stage.layer('lamp', { depth: 0.8, blend: 'add', lit: true })
  glow(lamp, { x: 120, y: 960, r: 560, color: '#ffab4e', a: 0.42, p: 1.5, sy: 0.5 })
  const light = stage.layer('light', { depth: 0.1, blend: 'add' })
  glow(light, { x: 1150, y: 250, r: 620, color: '#fff2c8', a: 0.16, p: 1.4, sy: 0.6 })
}

// The clump: one leans, with its bunch, on nothing at all.
function plants(layer: Layer) {
  paint(layer, blob('520,690 640,664 800,668 940,690 900,716 740,726 580,716'), {
    color: '#3c4a2c',
    edge: [8, 30],
    soft: 6,
    pool: 0,
    alpha: 0.6,
  })
  bananaLeaf(layer, '700,330 620,210 520,150 430,170 380,230', 46, { ...AIR, leaf: HAZE.leaf }, 0.34, 1)
  bananaLeaf(layer, '760,330 792,200 850,110 920,80', 42, { ...AIR, leaf: HAZE.leaf }, 0.4, 2)
  bananaStem(layer, '610,700,54 622,560,44 652,430,34 690,316,22 706,270,14', AIR, 4)
  bananaStem(layer, '800,704,74 790,560,62 762,430,50 726,330,40 704,280,30', AIR, 7)
  // the fruit stalk comes out of the heart of the crown and is bent over by what hangs from it
  paint(layer, (g) => limb(g, '706,306,20 702,280,22 690,258,20 672,262,18 660,292,15 657,332,12'), {
    color: AIR.stem,
    tone: 0.5,
    edge: [1.6, 20],
    wash: 0.3,
    washSize: 40,
    pool: 0.16,
    form: { light: AIR.light, r: 6, amt: 0.44, steps: 4 },
  })
  bananaLeaf(layer, '702,300 700,190 660,90 600,20', 58, AIR, 0.36, 3)
  bananaLeaf(layer, '712,300 770,190 846,158 920,206 944,276', 56, AIR, 0.42, 5)
  bananaLeaf(layer, '700,310 640,260 560,270 500,350 480,440', 54, AIR, 0.46, 6)
  bananaLeaf(layer, '690,300 610,180 500,90 420,80', 50, AIR, 0.4, 11)
  bananaLeaf(layer, '716,306 790,270 860,318 896,410 904,490', 52, AIR, 0.38, 8)
  bananaBunch(layer, { x: 660, y: 410, s: 1 }, AIR)
  // a young one at its foot
  bananaStem(layer, '880,706,30 884,640,24 880,590,16', AIR, 9)
  bananaLeaf(layer, '880,600 894,530 936,486 984,494', 28, { ...AIR, k: 0.7 }, 0.46, 9)
  bananaLeaf(layer, '880,600 860,520 820,480', 28, { ...AIR, k: 0.7 }, 0.5, 10)
  const rng = createRng(15)
  paint(layer, (g) => blades(g, rng, { x0: 500, x1: 960, y: 706, n: 120, h: [14, 60], lean: 0.06, w: 4 }), {
    color: ['#2c4426', '#567040', '#93a35e', '#cfd48e'],
    tone: 0.4,
    edge: [1, 10],
    pool: 0,
    wash: 0.5,
    washSize: 40,
  })
}

function rain(layer: Layer) {
  const rng = createRng(70)
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 240; i++) {
        const x = rng.range(-40, 1700)
        const y = rng.range(60, 860)
        const l = rng.range(16, 52)
        limb(g, [
          [x, y, 0.5],
          [x - l * 0.12, y + l, 1.7],
        ])
      }
    },
    { color: '#fbfbee', edge: [0.4, 10], pool: 0, alpha: 0.5 },
  )
}
