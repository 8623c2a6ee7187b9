import { limb, poly } from '../../../kit/brush.ts'
import { paint } from '../../../kit/paint.ts'
import { createRng } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'

/** Masks, drying on a string across the window, ears down, half of what is sewn today. */
export function drawString(wall: Layer) {
  const line = (x: number) => 196 + 16 * Math.sin(((x - 560) / 520) * Math.PI)
  paint(wall, (g) => limb(g, '548,192,2 690,208,2 820,212,2 950,208,2 1092,194,2'), {
    color: '#566064',
    edge: [0.6, 30],
    pool: 0,
  })
  const rng = createRng(207)
  for (const x of [604, 664, 722, 838, 896, 958, 1020]) {
    const y = line(x)
    const lean = rng.normal() * 3
    paint(
      wall,
      (g) => {
        g.lineWidth = 1.6
        for (const d of [-15, 15]) {
          g.beginPath()
          g.ellipse(x + d + lean, y + 38, 6, 15, -d * 0.012, 0, Math.PI)
          g.stroke()
        }
      },
      { color: '#7f8a8c', edge: [0.5, 10], pool: 0, alpha: 0.9 },
    )
    paint(
      wall,
      (g) =>
        poly(g, [
          [x - 23, y + 1],
          [x + 23, y],
          [x + 22 + lean, y + 34],
          [x - 21 + lean, y + 36],
        ]),
      {
        color: ['#8b9798', '#b4bdba', '#dfe2da'],
        tone: 0.6 + rng.normal() * 0.06,
        edge: [0.9, 14],
        wash: 0.16,
        washSize: 20,
        pool: 0.2,
        poolR: 2,
      },
    )
    paint(
      wall,
      (g) => {
        for (const d of [11, 18, 25])
          limb(g, [
            [x - 20, y + d, 1],
            [x, y + d + 1, 1.8],
            [x + 20, y + d - 1, 1],
          ])
        g.fillRect(x - 17, y - 6, 4, 12)
        g.fillRect(x + 13, y - 6, 4, 12)
      },
      { color: '#667376', edge: [0.5, 10], pool: 0, alpha: 0.7 },
    )
  }
}
