import { type SceneSource } from '../kit/scene-source.ts'
import { type Stage } from '../kit/stage.ts'
import { drawCandles } from './arcade/candles.ts'
import { drawCoffee } from './arcade/coffee.ts'
import { drawShop } from './arcade/shop.ts'
import { drawShutters } from './arcade/shutters.ts'
import { drawSupermarket } from './arcade/supermarket.ts'

const DRAWINGS: Record<string, (stage: Stage) => void> = {
  shutters: drawShutters,
  coffee: drawCoffee,
  shop: drawShop,
  supermarket: drawSupermarket,
  candles: drawCandles,
}

/** Shops under a pavement: her own at closing time, and a table in somebody else's. */
export const scene: SceneSource = {
  id: 'arcade',
  seed: 1120,
  tone: { gamma: 1.16, black: '#07070f' },
  frame: { card: 'bottom-right', safe: [990, 390, 600, 500], focus43: 640, focus916: 690 },
  looks: {
    shutters: { value: 'dark', ground: '#0f1020', flicker: { kind: 'tube' } },
    coffee: {
      value: 'light',
      ground: '#2a2836',
      tone: { gamma: 1, black: '#000000' },
      frame: { card: 'bottom-right', safe: [1060, 400, 530, 490], focus43: 600, focus916: 640 },
      weather: [
        { kind: 'steam', at: [352, 526], size: 0.8, color: '#ffffff', depth: 0.6 },
        { kind: 'passers', area: [-80, 270, 1760, 262], amount: 0.7, color: '#8a8792', depth: 0.1 },
      ],
    },
    shop: {
      value: 'dark',
      ground: '#17121f',
      flicker: { kind: 'lamp' },
      frame: { card: 'bottom-right', safe: [1000, 390, 590, 500], focus43: 620, focus916: 640 },
      weather: [{ kind: 'steam', at: [664, 464], size: 0.8, depth: 0.5 }],
    },
    supermarket: {
      value: 'light',
      ground: '#3a3848',
      tone: { gamma: 1, black: '#000000' },
      frame: { card: 'bottom-right', safe: [1000, 440, 590, 460], focus43: 640, focus916: 520 },
      weather: [{ kind: 'passers', area: [1130, 380, 460, 95], amount: 0.34, color: '#b4aeb0', depth: 0.1 }],
    },
    candles: {
      value: 'dark',
      ground: '#10102a',
      flicker: { kind: 'lamp' },
      frame: { card: 'bottom-right', safe: [1000, 420, 590, 470], focus43: 640, focus916: 420 },
      weather: [{ kind: 'steam', at: [1300, 262], size: 0.4, color: '#e8d2b0', depth: 0.45 }],
    },
  },
  hotspots: {},
  draw(stage, look) {
    DRAWINGS[look]?.(stage)
  },
}
