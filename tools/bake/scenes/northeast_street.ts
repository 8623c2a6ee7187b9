import { createRng } from '../kit/random.ts'
import { type SceneSource } from '../kit/scene-source.ts'
import { type Stage } from '../kit/stage.ts'
import { drawFronts, drawGoods } from './northeast_street/fronts.ts'
import { drawFruit } from './northeast_street/fruit.ts'
import { drawNight } from './northeast_street/night.ts'
import { drawShutters } from './northeast_street/shutters.ts'
import { drawSigns } from './northeast_street/signs.ts'
import { drawSky, drawFarSide, drawLight } from './northeast_street/air.ts'
import { drawRoad } from './northeast_street/road.ts'
import { drawTrees, drawFront } from './northeast_street/trees.ts'
import { drawPassers, drawHer } from './northeast_street/people.ts'

const DRAWINGS: Record<string, (stage: Stage) => void> = {
  autumn: drawAutumn,
  fruit: drawFruit,
  night: drawNight,
  shutters: drawShutters,
}

/** A street with two scripts on its signs: in leaf, at its fruit, in the rain, shut. */
export const scene: SceneSource = {
  id: 'northeast_street',
  seed: 733,
  tone: { gamma: 1, black: '#000000' },
  frame: { card: 'bottom-right', safe: [1000, 430, 590, 460], focus43: 660, focus916: 640 },
  looks: {
    autumn: {
      value: 'light',
      ground: '#2f3138',
      weather: [
        { kind: 'leaves', area: [560, 80, 1000, 700], depth: 0.6 },
        { kind: 'passers', area: [690, 418, 230, 92], amount: 0.34, color: '#77706c', depth: 0.5 },
      ],
    },
    fruit: {
      value: 'light',
      ground: '#2c2622',
      frame: { card: 'bottom-right', safe: [1000, 430, 590, 460], focus43: 600, focus916: 560 },
      weather: [{ kind: 'passers', area: [-60, 388, 1720, 172], amount: 0.7, color: '#8795a2', depth: 0.2 }],
    },
    night: {
      value: 'dark',
      ground: '#060b0f',
      flicker: { kind: 'neon' },
      tone: { gamma: 1.2, black: '#03070a' },
      frame: { card: 'bottom-right', safe: [1000, 430, 590, 460], focus43: 600, focus916: 610 },
      weather: [
        { kind: 'rain', amount: 0.4, depth: 0.8 },
        { kind: 'glints', area: [500, 400, 460, 400], amount: 0.6, size: 0.6, color: '#ff86a6', depth: 0.4 },
      ],
    },
    shutters: {
      value: 'light',
      ground: '#34373b',
      flicker: { kind: 'lamp' },
      frame: { card: 'top-right', safe: [1000, 20, 590, 480], focus43: 600, focus916: 560 },
      weather: [{ kind: 'steam', at: [606, 500], size: 0.5, color: '#fff6e6', depth: 0.34 }],
    },
  },
  hotspots: {
    masks: [540, 690, 230, 130],
    road: [930, 560, 300, 170],
    tv: [620, 0, 150, 140],
  },
  draw: (stage, look) => DRAWINGS[look]?.(stage),
}

function drawAutumn(stage: Stage) {
  drawSky(stage)
  const fronts = stage.layer('fronts', { depth: 0.3 })
  drawFronts(fronts, createRng(3))
  drawGoods(fronts, createRng(4))
  drawSigns(fronts, createRng(5))
  drawFarSide(fronts, createRng(6))
  drawRoad(stage)
  drawTrees(stage)
  drawPassers(stage)
  drawHer(stage)
  drawFront(stage)
  drawLight(stage)
}
