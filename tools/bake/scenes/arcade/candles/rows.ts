import { inScene } from '../../../kit/body.ts'
import { limb } from '../../../kit/brush.ts'
import { glow } from '../../../kit/light.ts'
import { paint } from '../../../kit/paint.ts'
import { createRng, type Rng } from '../../../kit/random.ts'
import { type Layer, type Stage } from '../../../kit/stage.ts'
import { drawBarrow } from './barrow.ts'
import { drawBearer } from './bearer.ts'
import { FAR_ROWS, standings, type Standing } from './crowd.ts'
import { COATS, RIM } from './inks.ts'
import { drawCandle, drawHead, flameOf, placeOf, poseOf, trace } from './outline.ts'

/** Everybody but her. */
export function drawRows(stage: Stage) {
  const rng = createRng(805)
  const far = stage.layer('far', { depth: 0.45 })
  drawBarrow(far, createRng(803))
  const near = stage.layer('near', { depth: 0.62 })
  const light = stage.layer('candles', { depth: 0.55, blend: 'add', lit: true })
  standings().forEach((row, i, rows) => {
    if (i < FAR_ROWS) return drawHem(far, light, row, rng)
    const layer = i < rows.length - 1 ? far : near
    row.forEach((one) => drawBearer(layer, light, one, rng))
  })
}

// One dark hem, light above it where a candle is, and here and there a shoulder.
function drawHem(layer: Layer, light: Layer, row: Standing[], rng: Rng) {
  for (let part = 0; part < 3; part++) {
    const some = row.filter((_, i) => i % 3 === part)
    paint(
      layer,
      (g) =>
        some.forEach((one) => {
          const [at, pose] = [placeOf(one), poseOf(one)]
          trace(g, at, pose)
          g.fill()
          drawHead(g, at, pose)
          pose.legs.forEach((leg) => limb(g, inScene(at, leg, true)))
        }),
      { color: COATS[part] ?? COATS[0], tone: 0.42, edge: [0.6, 10], wash: 0.3, washSize: 60, pool: 0 },
    )
  }
  const shining = row.filter(() => rng() < 0.72)
  paint(
    layer,
    (g) =>
      shining.forEach((one) => {
        const side = one.flip ? -1 : 1
        const lines = [
          `${side * 9},-80,1.6 ${side * 12.6},-72,2.6 ${side * 12.4},-62,1`,
          `${side * 5.6},-94,1.2 ${side * 5.4},-87,1.6`,
        ]
        lines.forEach((line) => limb(g, inScene(placeOf({ ...one, flip: false }), line, true)))
      }),
    { color: RIM, edge: [0.4, 8], pool: 0, wash: 0.5, washSize: 30, alpha: 0.6 },
  )
  for (const one of shining) {
    const [x, y] = flameOf(one)
    const dx = (one.flip ? -1 : 1) * one.h * 0.17
    if (rng() < 0.5) {
      drawCandle(layer, [x + dx, y - one.h * 0.02], one.h * 0.014)
      glow(light, { x: x + dx, y, r: one.h * 0.34, color: '#ffcf94', a: 0.5, p: 1.8 })
    }
    glow(light, { x, y: y - one.h * 0.06, r: one.h * 0.62, color: '#ffb765', a: 0.2, p: 2 })
  }
}
