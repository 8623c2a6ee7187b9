import { blob } from '../../../kit/brush.ts'
import { backOfHand, type HandLook } from '../../../kit/hands.ts'
import { paint } from '../../../kit/paint.ts'
import { type Layer } from '../../../kit/stage.ts'
import { transformed } from '../../../kit/transform.ts'
import { SKY } from './palette.ts'

/** Hers, by daylight. */
export const SKIN = ['#5a3a2a', '#8f6349', '#b98d6a', '#dcb892', '#f4dfc2']

const LOOK: HandLook = {
  skin: SKIN,
  skinLight: '#e6c8a4',
  light: SKY,
  formLight: [820, 500],
  rim: '#fff2dc',
  rimAmt: 0.4,
  shade: '#4a3426',
}

// The table is seen low: what lies on it is pressed flat, about the wrist.
const onTable = (layer: Layer, y: number) =>
  transformed(layer, (g) => {
    g.translate(0, y * 0.32)
    g.scale(1, 0.68)
  })

/** The far hand, flat on the cloth on the other side of the foot, its thumb to the seam. */
export function drawFarHand(layer: Layer) {
  pressed(layer, '490,642 524,616 572,606 588,612 572,630 526,648')
  const pose = { x: 494, y: 637, size: 53, rot: 1.06, flip: true, bend: 0.3, spread: 0.1 }
  backOfHand(onTable(layer, pose.y), pose, LOOK)
}

/** The near hand, flat on the cloth this side of the foot: back up, fingers a little apart, thumb along the seam. */
export function drawNearHand(layer: Layer) {
  pressed(layer, '596,690 630,656 672,634 690,648 666,678 616,706')
  const pose = { x: 593, y: 684, size: 64, rot: 0.82, bend: 0.3, spread: 0.1 }
  backOfHand(onTable(layer, pose.y), pose, LOOK)
}

// What a hand presses on goes dark under it.
function pressed(layer: Layer, outline: string) {
  paint(layer, blob(outline), { color: '#55524a', soft: 7, edge: [2, 20], pool: 0, alpha: 0.5 })
}
