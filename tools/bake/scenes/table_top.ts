import { type SceneSource } from '../kit/scene-source.ts'
import { type Stage } from '../kit/stage.ts'
import { drawCalendar } from './table_top/calendar.ts'
import { drawFormLook } from './table_top/form.ts'
import { drawNotes } from './table_top/notes.ts'
import { drawRivers } from './table_top/rivers.ts'

const DRAWINGS: Record<string, (stage: Stage) => void> = {
  notes: drawNotes,
  form: drawFormLook,
  calendar: drawCalendar,
  rivers: drawRivers,
}

/** A table from above: whatever is on it is the scene. */
export const scene: SceneSource = {
  id: 'table_top',
  seed: 58,
  tone: { gamma: 1.12, black: '#040706' },
  frame: { card: 'top-left', safe: [20, 20, 620, 560], focus43: 1000, focus916: 1040 },
  looks: {
    notes: { value: 'dark', ground: '#07100f', flicker: { kind: 'lamp' } },
    form: {
      value: 'light',
      ground: '#1d2124',
      seed: 91,
      tone: { gamma: 1, black: '#000000' },
      frame: { card: 'top-left', safe: [20, 20, 640, 600], focus43: 1000, focus916: 1030 },
    },
    calendar: {
      value: 'light',
      ground: '#1c120a',
      seed: 27,
      tone: { gamma: 1, black: '#000000' },
      frame: { card: 'bottom-right', safe: [960, 400, 630, 490], focus43: 620, focus916: 600 },
    },
    rivers: {
      value: 'dark',
      ground: '#0b0e10',
      seed: 36,
      flicker: { kind: 'lamp' },
      tone: { gamma: 1.1, black: '#050708' },
      frame: { card: 'top-left', safe: [20, 20, 640, 560], focus43: 950, focus916: 1060 },
    },
  },
  hotspots: {
    all: [720, 100, 244, 176],
    half: [976, 92, 236, 156],
    none: [1210, 128, 360, 360],
    south: [400, 660, 380, 160],
    east: [950, 620, 300, 170],
    north: [840, 60, 300, 180],
  },
  draw(stage, look) {
    DRAWINGS[look]?.(stage)
  },
}
