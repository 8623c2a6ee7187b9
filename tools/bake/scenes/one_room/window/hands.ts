import { blob } from '../../../kit/brush.ts'
import { flatHand } from '../../../kit/flat-hand.ts'
import { type HandLook } from '../../../kit/hands.ts'
import { paint } from '../../../kit/paint.ts'
import { type Layer } from '../../../kit/stage.ts'
import { transformed } from '../../../kit/transform.ts'
import { SKY } from './palette.ts'

/** Hers, by daylight. */
export const SKIN = ['#4e3022', '#80563c', '#a97b58', '#cba27a', '#ead0ac']

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
  pressed(layer, '508,628 540,606 590,592 606,600 590,618 542,634')
  const pose = { x: 507, y: 617, size: 44, rot: 1.2, flip: true }
  flatHand(onTable(layer, pose.y), pose, LOOK)
}

/** The near hand, flat on the cloth this side of the foot: back up, fingers a little apart, thumb along the seam. */
export function drawNearHand(layer: Layer) {
  pressed(layer, '584,700 612,656 648,616 668,628 652,664 606,708')
  const pose = { x: 582, y: 688, size: 52, rot: 0.66 }
  flatHand(onTable(layer, pose.y), pose, LOOK)
}

// What a hand presses on goes dark under it.
function pressed(layer: Layer, outline: string) {
  paint(layer, blob(outline), { color: '#55524a', soft: 7, edge: [2, 20], pool: 0, alpha: 0.5 })
}
