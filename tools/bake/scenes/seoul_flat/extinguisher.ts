import { blob, limb, oval, poly } from '../../kit/brush.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { hoop } from '../../kit/pen.ts'
import { type Layer } from '../../kit/stage.ts'

/** A fire extinguisher by the door, where the regulations want it: shoulders, valve and lever, its hose down one side, on a foot. */
export function drawExtinguisher(layer: Layer, light: readonly [number, number]) {
  const can: PaintOptions = {
    color: ['#170c0b', '#3b1a17', '#632d26', '#965c4a'],
    tone: 0.46,
    edge: [0.6, 40],
    wash: 0.14,
    washSize: 60,
    pool: 0.12,
    shade: (x) => 0.3 * Math.sin(((x - 214) / 48) * Math.PI) - 0.2,
    rim: { light, color: '#ecc898', w: 2, amt: 0.45 },
  }
  const iron: PaintOptions = {
    color: ['#0b0b0d', '#232325', '#55514a', '#9a9280'],
    tone: 0.42,
    edge: [0.5, 20],
    pool: 0.1,
    form: { light, r: 3, amt: 0.4, steps: 3 },
  }
  paint(layer, (g) => oval(g, [236, 794, 44, 7]), { color: '#07080a', soft: 5, pool: 0, alpha: 0.75 })
  paint(layer, (g) => poly(g, '215,780 261,780 264,794 212,794'), { ...iron, tone: 0.2 })
  paint(layer, blob('214,784,1 214,706 218,692 228,684 238,682 248,684 258,692 262,706 262,784,1 238,788'), {
    ...can,
    shadow: { dx: -8, dy: 5, r: 7, a: 0.45 },
  })
  // neck, valve, the lever over its grip, the ring of the pin
  paint(layer, (g) => poly(g, '232,686 232,664 245,664 245,686'), iron)
  paint(layer, (g) => limb(g, '228,666,7 246,664,7 270,670,5'), iron)
  paint(layer, (g) => limb(g, '230,658,6 246,655,6 272,647,4.4'), { ...iron, tone: 0.56 })
  paint(layer, (g) => hoop(g, 2, [249, 672, 4, 5]), { ...iron, tone: 0.7, form: null })
  // the hose leaves the valve, falls beside the can, and is held by a clip
  paint(layer, (g) => limb(g, '231,664,5 214,662,5 203,676,5 201,706,5 203,736,5 205,744,7 206,764,10'), {
    ...iron,
    tone: 0.3,
  })
  paint(layer, (g) => limb(g, '200,724,4 216,724,4'), { ...iron, tone: 0.5 })
  paint(layer, (g) => poly(g, '221,716 256,716 256,752 221,752'), {
    color: ['#5d5648', '#a0957a', '#d8cba6'],
    tone: 0.4,
    edge: [0.6, 24],
    pool: 0.1,
    alpha: 0.85,
  })
  paint(
    layer,
    (g) => ['226,725,2 250,725,2', '226,734,2 244,734,2', '226,743,2 248,743,2'].forEach((l) => limb(g, l)),
    { color: '#4a4436', edge: [0.6, 10], pool: 0, dry: 0.2 },
  )
}
