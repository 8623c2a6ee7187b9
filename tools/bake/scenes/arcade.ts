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
      weather: [{ kind: 'steam', at: [352, 526] }],
    },
    shop: {
      value: 'dark',
      ground: '#17121f',
      flicker: { kind: 'lamp' },
      frame: { card: 'bottom-right', safe: [1000, 390, 590, 500], focus43: 620, focus916: 640 },
      weather: [{ kind: 'steam', at: [664, 464] }],
    },
    supermarket: {
      value: 'light',
      ground: '#3a3848',
      tone: { gamma: 1, black: '#000000' },
      frame: { card: 'bottom-right', safe: [1000, 440, 590, 460], focus43: 640, focus916: 520 },
    },
    candles: {
      value: 'dark',
      ground: '#10102a',
      flicker: { kind: 'lamp' },
      frame: { card: 'bottom-right', safe: [1000, 420, 590, 470], focus43: 640, focus916: 420 },
    },
  },
  hotspots: {},
  draw(stage, look) {
    DRAWINGS[look]?.(stage)
  },
}
