import { type SceneSource } from '../kit/scene-source.ts'
import { drawCity, drawTrees, drawReflection } from './travel_window/view.ts'
import { drawFrame, drawHandles, drawSeats, drawNextSeat } from './travel_window/bus.ts'
import { drawHer, drawLight } from './travel_window/her.ts'

/** A city bus at noon, nearly at the end of the line: a land going by, and a thumb. */
export const scene: SceneSource = {
  id: 'travel_window',
  seed: 1407,
  tone: { gamma: 1, black: '#000000' },
  frame: { card: 'bottom-right', safe: [1000, 420, 590, 470], focus43: 620, focus916: 600 },
  looks: { bus: { value: 'light', ground: '#2a2836' } },
  hotspots: {},
  draw(stage) {
    drawCity(stage)
    drawTrees(stage)
    drawReflection(stage)
    const bus = stage.layer('bus', { depth: 0.55 })
    drawFrame(bus)
    drawHandles(bus)
    drawSeats(stage)
    drawHer(stage)
    drawNextSeat(stage)
    drawLight(stage)
  },
}
