import { type SceneSource } from '../kit/scene-source.ts'
import { drawSky, drawVillage, drawYard } from './farmhouse/land.ts'
import { drawHouse } from './farmhouse/house.ts'
import { drawMaize, drawNear } from './farmhouse/yard.ts'
import { drawWalker, drawLight, drawWeather } from './farmhouse/people.ts'

/** A low farmhouse in snow: the lit door, a church far off, a hayrick that asks nothing. */
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
      weather: [{ kind: 'snow' }, { kind: 'smoke', at: [864, 140] }],
    },
  },
  hotspots: { door: [500, 400, 190, 270], cross: [1020, 190, 170, 220], hay: [0, 380, 240, 420] },
  draw(stage) {
    drawSky(stage)
    drawVillage(stage)
    drawYard(stage)
    const house = stage.layer('house', { depth: 0.5, lit: true })
    drawHouse(house, stage.rng)
    drawMaize(house)
    drawNear(stage)
    drawWalker(stage)
    drawLight(stage)
    drawWeather(stage)
  },
}
