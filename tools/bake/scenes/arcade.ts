import { createRng } from '../kit/random.ts'
import { type SceneSource } from '../kit/scene-source.ts'
import { drawPassage, drawFloor, drawPillar, drawLight } from './arcade/passage.ts'
import { drawShop, drawCounter, drawWaiting } from './arcade/shop.ts'
import { drawShutters, drawSigns } from './arcade/fronts.ts'
import { drawHer } from './arcade/her.ts'

/** Shops under a pavement at closing time; one shutter is half down. */
export const scene: SceneSource = {
  id: 'arcade',
  seed: 1120,
  tone: { gamma: 1.16, black: '#07070f' },
  frame: { card: 'bottom-right', safe: [990, 390, 600, 500], focus43: 640, focus916: 690 },
  looks: { shutters: { value: 'dark', ground: '#0f1020', flicker: { kind: 'tube' } } },
  hotspots: {},
  draw(stage) {
    drawPassage(stage)
    const shop = stage.layer('shop', { depth: 0.3, lit: true })
    drawShop(shop, createRng(11))
    drawCounter(shop, createRng(12))
    drawWaiting(shop)
    const fronts = stage.layer('fronts', { depth: 0.4 })
    drawShutters(fronts, createRng(21))
    drawSigns(fronts, createRng(22))
    drawFloor(stage)
    drawHer(stage)
    drawPillar(stage)
    drawLight(stage)
  },
}
