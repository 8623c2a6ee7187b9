import { type SceneSource } from '../kit/scene-source.ts'
import { type Stage } from '../kit/stage.ts'
import { drawCity, drawTrees } from './travel_window/view.ts'
import { drawFrame, drawHandles, drawSeats, drawNextSeat, drawVents } from './travel_window/bus.ts'
import { drawCoach } from './travel_window/coach.ts'
import { drawHer, drawLight } from './travel_window/her.ts'

/** A city bus at noon, nearly at the end of the line: a land going by, and a thumb. */
function drawBus(stage: Stage) {
  drawCity(stage)
  drawTrees(stage)
  const bus = stage.layer('bus', { depth: 0.55 })
  drawFrame(bus)
  drawVents(bus)
  drawHandles(stage, bus)
  drawSeats(stage)
  drawHer(stage)
  drawNextSeat(stage)
  drawLight(stage)
}

const DRAWINGS: Record<string, (stage: Stage) => void> = { bus: drawBus, coach: drawCoach }

/** A window with a land going by: China in days, or a city at noon. */
export const scene: SceneSource = {
  id: 'travel_window',
  seed: 1407,
  tone: { gamma: 1, black: '#000000' },
  frame: { card: 'bottom-right', safe: [1000, 420, 590, 470], focus43: 620, focus916: 600 },
  looks: {
    bus: { value: 'light', ground: '#2a2836' },
    coach: {
      value: 'dark',
      ground: '#10121b',
      tone: { gamma: 1.06, black: '#05060a' },
      frame: { card: 'top-left', safe: [10, 80, 590, 640], focus43: 1000, focus916: 1010 },
    },
  },
  hotspots: {},
  draw(stage, look) {
    DRAWINGS[look]?.(stage)
  },
}
