import { glow, wash } from '../kit/light.ts'
import { type SceneSource } from '../kit/scene-source.ts'
import { drawCloth } from './coat_lining/cloth.ts'
import { LAMP } from './coat_lining/palette.ts'
import { drawSeam } from './coat_lining/seam.ts'

/** The recap's page: the coat inside out by lamplight, and the seam of one telling. */
export const scene: SceneSource = {
  id: 'coat_lining',
  seed: 35,
  tone: { gamma: 1.06, black: '#050302' },
  frame: { card: 'bottom-right', safe: [950, 350, 630, 530], focus43: 640, focus916: 520 },
  looks: { lamp: { value: 'dark', ground: '#120a06', flicker: { kind: 'lamp' } } },
  hotspots: {},
  draw(stage) {
    const table = stage.layer('table', { depth: 0 })
    wash(table, ['#0c0806', '#21150d', '#3a2616'], { toneAt: (x, y) => 0.5 - x / 3000 - y / 3000, size: 300 })
    drawCloth(stage.layer('cloth', { depth: 0.4 }), stage.rng.fork(1))
    drawSeam(stage.layer('seam', { depth: 0.48 }), stage.rng.fork(2))
    const light = stage.layer('light', { depth: 0.4, blend: 'add', lit: true })
    glow(light, { x: LAMP[0], y: LAMP[1], r: 900, color: '#ffb761', a: 0.34, p: 1.7, noise: 0.2 })
    glow(light, { x: 440, y: 330, r: 460, color: '#ffdca0', a: 0.16, p: 1.6, noise: 0.2 })
  },
}
