import { inScene, type Body } from './body.ts'
import { backOfHand } from './hands.ts'

/** A hand that hangs at the side of somebody seen from behind: its back, the thumb towards the thigh. `wrist` and `size` (width of the palm) in body units. */
export function hangingHand(
  { layer, at, look }: Body,
  { wrist, side, size = 4.8 }: { wrist: string; side: 'left' | 'right'; size?: number },
) {
  const [to = [at.x, at.y]] = inScene(at, wrist)
  const left = (side === 'left') !== at.flip
  backOfHand(
    layer,
    {
      x: to[0],
      y: to[1],
      size: size * at.s,
      rot: Math.PI + (left ? -0.1 : 0.1),
      flip: !left,
      bend: 0.8,
      spread: 0.04,
      foreshorten: 0.78,
    },
    { skin: look.skin ?? look.cloth, light: look.light, line: look.line ?? '#1c100a' },
  )
}
