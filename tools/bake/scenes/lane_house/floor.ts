import { poly } from '../../kit/brush.ts'
import { type Inks } from '../../kit/color.ts'
import { paint } from '../../kit/paint.ts'
import { straight } from '../../kit/pen.ts'
import { createRng, lerp } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'

const EYE = [700, 510] as const
const SHEET = '-40,650 1640,650 1640,940 -40,940'

type Floor = {
  inks: Inks
  tone: number
  shade: (x: number, y: number) => number
  joint: string
  jointAlpha: number
  /** Inks of the tiles that came out darker and paler. */
  fired: readonly [string, string]
}

/** Square tiles laid by hand, one of them a little proud; `shade` is how the light falls along them. */
export function drawFloor(floor: Layer, { inks, tone, shade, joint, jointAlpha, fired }: Floor) {
  const rng = createRng(81)
  const clip = floor.stage.mask((g) => poly(g, SHEET))
  paint(floor, (g) => poly(g, SHEET), {
    color: inks,
    tone,
    edge: [1.6, 70],
    wash: 0.16,
    washSize: 170,
    pool: 0,
    shade,
  })
  const row = (i: number) => EYE[1] + 140 / (1 - i * 0.088)
  const column = (i: number, y: number) => EYE[0] + (i * 96 * (y - EYE[1])) / 140
  // each tile was fired on another day
  for (const up of [false, true])
    paint(
      floor,
      (g) => {
        for (let r = 0; r < 8; r++)
          for (let c = -12; c < 14; c++) {
            if (rng() > 0.2) continue
            const [y0, y1] = [row(r), row(r + 1)]
            poly(g, [
              [column(c, y0) + 2, y0 + 1],
              [column(c + 1, y0) - 2, y0 + 1],
              [column(c + 1, y1) - 3, y1 - 2],
              [column(c, y1) + 3, y1 - 2],
            ])
          }
      },
      { color: fired[up ? 1 : 0], edge: [1.4, 24], pool: 0.2, alpha: up ? 0.06 : 0.2, clip },
    )
  paint(
    floor,
    (g) => {
      for (let r = 1; r < 8; r++) {
        const y = row(r)
        g.lineWidth = lerp(1.4, 4, r / 7)
        g.beginPath()
        g.moveTo(-40, y + rng.normal())
        for (let x = 0; x <= 1640; x += 120) g.lineTo(x, y + rng.normal() * 1.4)
        g.stroke()
      }
      for (let c = -14; c < 18; c++)
        straight(g, 2.2, [column(c, 650), 650], [column(c, 940) + rng.normal() * 4, 940])
    },
    { color: joint, edge: [1.6, 30], pool: 0, dry: 0.14, alpha: jointAlpha, clip },
  )
}
