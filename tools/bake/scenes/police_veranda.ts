import { createRng } from '../kit/random.ts'
import { type SceneSource } from '../kit/scene-source.ts'
import { drawGarden, drawFront } from './police_veranda/garden.ts'
import { drawWall, drawOpenings, drawLeafShade } from './police_veranda/house.ts'
import { drawDeck, drawSteps, drawRoof } from './police_veranda/deck.ts'
import { drawChair } from './police_veranda/chair.ts'
import { drawSergeant, drawFan } from './police_veranda/sergeant.ts'
import { drawPeople, drawLight, drawShoes } from './police_veranda/people.ts'

/** A police post in the morning: five swept steps, shoes beside them, a chair pushed forward, somebody behind a crossword. */
export const scene: SceneSource = {
  id: 'police_veranda',
  seed: 515,
  tone: { gamma: 1, black: '#000000' },
  frame: { card: 'bottom-right', safe: [1010, 410, 580, 480], focus43: 680, focus916: 600 },
  looks: { morning: { value: 'light', ground: '#33484a' } },
  hotspots: { steps: [340, 570, 390, 280], chair: [590, 330, 150, 240] },
  draw(stage) {
    drawGarden(stage)
    const house = stage.layer('house', { depth: 0.45 })
    drawWall(house, createRng(22))
    drawOpenings(house)
    drawLeafShade(house, createRng(24))
    drawDeck(house, createRng(5))
    drawSteps(house, createRng(6))
    drawSergeant(house)
    drawFan(house)
    drawRoof(house, createRng(7))
    drawChair(house)
    drawShoes(house)
    drawPeople(stage)
    drawFront(stage)
    drawLight(stage)
  },
}
