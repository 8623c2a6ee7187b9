import { type SceneSource } from '../kit/scene-source.ts'
import { drawSchool } from './school_gate/school.ts'
import { drawWall } from './school_gate/wall.ts'
import { drawRoad } from './school_gate/road.ts'
import { drawChildren } from './school_gate/children.ts'
import { drawHaws } from './school_gate/haws.ts'
import { drawLight } from './school_gate/light.ts'

/** A school gate from across the road, at the hour when everyone comes out. */
export const scene: SceneSource = {
  id: 'school_gate',
  seed: 430,
  tone: { gamma: 1, black: '#000000' },
  frame: { card: 'bottom-right', safe: [1000, 430, 590, 460], focus43: 600, focus916: 690 },
  looks: {
    half_past_four: {
      value: 'light',
      ground: '#33333c',
      weather: [
        {
          kind: 'leaves',
          area: [1080, 230, 480, 340],
          amount: 0.34,
          size: 0.7,
          color: '#c4a04a',
          depth: 0.4,
        },
      ],
    },
  },
  hotspots: {},
  draw(stage) {
    drawWall(drawSchool(stage))
    drawRoad(stage)
    drawChildren(stage)
    drawHaws(stage)
    drawLight(stage)
  },
}
