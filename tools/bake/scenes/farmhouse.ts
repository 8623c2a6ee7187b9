import { type SceneSource } from '../kit/scene-source.ts'
import { type Stage } from '../kit/stage.ts'
import { drawDoorNight } from './farmhouse/door_night.ts'
import { drawKitchen } from './farmhouse/kitchen.ts'
import { drawStonesDay } from './farmhouse/stones_day.ts'
import { drawWallDay } from './farmhouse/wall_day.ts'
import { drawYardAutumn } from './farmhouse/yard_autumn.ts'

const DRAWINGS: Record<string, (stage: Stage) => void> = {
  door_night: drawDoorNight,
  kitchen: drawKitchen,
  wall_day: drawWallDay,
  stones_day: drawStonesDay,
  yard_autumn: drawYardAutumn,
}

/** A low farmhouse: its lit door, its kitchen, its wall, its washing stones, its yard. */
export const scene: SceneSource = {
  id: 'farmhouse',
  seed: 341,
  tone: { gamma: 1.16, black: '#05070c' },
  frame: { card: 'bottom-right', safe: [980, 400, 610, 490], focus43: 640, focus916: 600 },
  looks: {
    door_night: {
      value: 'dark',
      ground: '#0b1020',
      flicker: { kind: 'lamp' },
      weather: [{ kind: 'smoke', at: [864, 138], depth: 0.5 }],
    },
    kitchen: {
      value: 'dark',
      ground: '#160d06',
      flicker: { kind: 'lamp' },
      tone: { gamma: 1.02, black: '#0a0604' },
      frame: { card: 'top-right', safe: [1000, 20, 590, 500], focus43: 640, focus916: 600 },
      weather: [
        { kind: 'steam', at: [548, 634], depth: 0.85 },
        { kind: 'steam', at: [425, 436], size: 0.8, depth: 0.4 },
      ],
    },
    wall_day: {
      value: 'light',
      ground: '#2a2620',
      tone: { gamma: 1, black: '#000000' },
      frame: { card: 'bottom-right', safe: [1000, 410, 590, 480], focus43: 600, focus916: 640 },
    },
    stones_day: {
      value: 'light',
      ground: '#131c1e',
      tone: { gamma: 1, black: '#000000' },
      frame: { card: 'bottom-right', safe: [1000, 430, 590, 460], focus43: 640, focus916: 560 },
      weather: [{ kind: 'glints', area: [20, 440, 1540, 380], amount: 1.4, color: '#ffffff', depth: 0.3 }],
    },
    yard_autumn: {
      value: 'light',
      ground: '#1f1512',
      tone: { gamma: 1.05, black: '#0a0506' },
      frame: { card: 'top-right', safe: [1000, 20, 590, 470], focus43: 620, focus916: 560 },
      weather: [{ kind: 'smoke', at: [920, 90], size: 0.6, depth: 0.2 }],
    },
  },
  hotspots: { door: [500, 400, 190, 270], cross: [1020, 230, 190, 190], hay: [0, 380, 240, 420] },
  draw(stage, look) {
    DRAWINGS[look]?.(stage)
  },
}
