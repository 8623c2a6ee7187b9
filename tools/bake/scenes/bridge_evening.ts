import { glow } from '../kit/light.ts'
import { type SceneSource } from '../kit/scene-source.ts'
import { drawBridge, drawDusk, drawMist } from './bridge_evening/bridge.ts'
import { drawBuses } from './bridge_evening/bus.ts'
import { drawFriend } from './bridge_evening/friend.ts'

/** This side of a bridge, evening: a bus with curtains, and a second. */
export const scene: SceneSource = {
  id: 'bridge_evening',
  seed: 91,
  tone: { gamma: 1.1, black: '#050608' },
  frame: { card: 'bottom-right', safe: [960, 330, 620, 540], focus43: 620, focus916: 480 },
  looks: {
    dusk: {
      value: 'dark',
      ground: '#14171c',
      weather: [{ kind: 'mist', area: [0, 430, 1600, 220], amount: 1, depth: 0.3 }],
    },
  },
  hotspots: {},
  draw(stage) {
    const rng = stage.rng
    drawDusk(stage.layer('dusk', { depth: 0 }), rng.fork(1))
    const bridge = stage.layer('bridge', { depth: 0.3 })
    drawBridge(bridge, rng.fork(2))
    const buses = stage.layer('buses', { depth: 0.5 })
    drawBuses(buses, rng.fork(3))
    drawMist(stage.layer('mist', { depth: 0.4, blend: 'add' }))
    drawFriend(stage.layer('friend', { depth: 0.85 }), rng.fork(4))
    const light = stage.layer('light', { depth: 0.3, blend: 'add' })
    glow(light, { x: 40, y: 250, r: 620, color: '#ffb877', a: 0.3, p: 1.6 })
  },
}
