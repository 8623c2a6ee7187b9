import { blob, limb, oval, shape } from '../../kit/brush.ts'
import { paint } from '../../kit/paint.ts'
import { smooth, type Rng } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'

/** The grain jar with its lid off, the gourd scoop, and the corn that is left, counted out on the floor. */
export function drawJar(layer: Layer, rng: Rng, fire: readonly [number, number]) {
  const rim = (w: number, amt: number) => ({ light: fire, color: '#ffb25a', w, amt, reach: 620 })
  paint(layer, blob('-60,640 -20,560 70,538 176,548 236,590 262,680 258,790 216,900 180,960,1 -60,960,1'), {
    color: ['#060404', '#140d0a', '#2e1c12', '#5e3a1f', '#a56a33'],
    edge: [2, 60],
    tone: 0.24,
    wash: 0.3,
    washSize: 120,
    form: { light: [640, 640], r: 40, amt: 0.5, steps: 5 },
    rim: rim(6, 0.9),
    shadow: { dx: -10, dy: 10, r: 20, a: 0.6 },
  })
  paint(layer, (g) => oval(g, [92, 552, 138, 36], 0.04), {
    color: ['#0d0705', '#2f1d11', '#6f4724', '#b9793c'],
    edge: [1.6, 40],
    tone: 0.5,
    form: { light: fire, r: 8, amt: 0.4, steps: 3 },
    rim: { light: fire, color: '#ffc070', w: 4, amt: 0.8 },
  })
  paint(layer, (g) => oval(g, [92, 554, 118, 26], 0.04), {
    color: ['#030202', '#0a0604', '#2c1a0d'],
    edge: [1.4, 40],
    tone: 0.25,
    pool: 0.2,
    shade: (x, y) => 0.4 * smooth(150, 30, x) * smooth(548, 566, y),
  })
  // The far inner wall catches fire-light and goes down to nothing.
  paint(
    layer,
    (g) => {
      g.beginPath()
      g.ellipse(92, 554, 116, 25, 0.04, Math.PI, Math.PI * 1.72)
      g.ellipse(92, 564, 104, 22, 0.04, Math.PI * 1.72, Math.PI, true)
      g.fill()
    },
    {
      color: ['#3a220f', '#80502a', '#c08344'],
      edge: [1.6, 24],
      tone: 0.45,
      pool: 0,
      fade: [40, 0, 1, 190, 0, 0.2],
      alpha: 0.8,
    },
  )
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 26; i++)
        oval(g, [690 + rng.normal() * 44, 858 + rng.normal() * 14, 4.8, 3], rng() * 3)
    },
    { color: ['#b98d4e', '#f0cf8c'], edge: [0.5, 8], pool: 0, shadow: { dx: 3, dy: 3, r: 2, a: 0.7 } },
  )
  paint(layer, (g) => oval(g, [250, 886, 110, 30], -0.1), {
    color: ['#060404', '#1a100b', '#40281a', '#7d5030'],
    edge: [1.6, 40],
    tone: 0.34,
    form: { light: fire, r: 10, amt: 0.4, steps: 3 },
    rim: { light: fire, color: '#ffb25a', w: 4, amt: 0.8 },
    shadow: { dx: -6, dy: 12, r: 10, a: 0.6 },
  })
  paint(layer, (g) => limb(g, '236,868,14 252,858,18 268,866,14'), {
    color: ['#0b0705', '#2b1a10', '#6d4526'],
    edge: [1, 16],
    tone: 0.5,
    rim: rim(3, 0.8),
  })
  // The gourd scoop lies on its back.
  paint(
    layer,
    (g) => {
      shape(g, '536,860 580,850 626,856 640,872 622,890 576,896 542,884')
      g.fill()
      limb(g, '548,866,14 500,852,11 470,846,9')
    },
    {
      color: ['#20140a', '#5b3c1e', '#a67440', '#e2b574'],
      edge: [1.6, 24],
      tone: 0.44,
      form: { light: fire, r: 10, amt: 0.4, steps: 4 },
      rim: { light: fire, color: '#ffce8a', w: 3, amt: 0.8 },
      shadow: { dx: -4, dy: 10, r: 8, a: 0.6 },
    },
  )
  paint(layer, (g) => oval(g, [588, 868, 40, 12], 0.04), {
    color: ['#080503', '#1f1409', '#4d331a'],
    edge: [1.4, 20],
    tone: 0.3,
    pool: 0.1,
  })
}
