import { type Rng } from '../../kit/random.ts'
import { type Pen } from '../../kit/stage.ts'

/** A dab the size of a letter that is no letter: strokes and a ring, or strokes only. */
export function dab(
  g: Pen,
  rng: Rng,
  { x, y, s, round }: { x: number; y: number; s: number; round: boolean },
) {
  g.lineWidth = Math.max(1.4, s * 0.1)
  if (round) {
    g.beginPath()
    g.ellipse(x - s * 0.14, y - s * 0.12, s * 0.2, s * 0.18, 0, 0, 7)
    g.stroke()
  }
  g.beginPath()
  for (let i = 0; i < (round ? 5 : 8); i++) {
    const across = rng() < 0.55
    const dx = rng.range(-0.36, 0.36) * s
    const dy = rng.range(-0.36, 0.36) * s
    const l = rng.range(0.26, 0.76) * s
    g.moveTo(x + (across ? -l / 2 : dx), y + (across ? dy : -l / 2))
    g.lineTo(x + (across ? l / 2 : dx), y + (across ? dy : l / 2))
  }
  g.stroke()
}
