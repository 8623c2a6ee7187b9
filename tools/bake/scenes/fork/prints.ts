import { oval } from '../../kit/brush.ts'
import { paint } from '../../kit/paint.ts'
import { pointAt, resampled, type Points } from '../../kit/points.ts'
import { createRng } from '../../kit/random.ts'
import { type Layer, type Mask, type Pen } from '../../kit/stage.ts'

type Prints = { way: Points; sheet: Mask; widthAt: (y: number) => number; salt: number }
type Print = { x: number; y: number; along: number; across: number; turn: number; age: number }

/** Footprints along a way, one boot after the other: people who went, each with a stride of his own; shade in each, its far wall lit. */
export function drawPrints(layer: Layer, { way, sheet, widthAt, salt }: Prints) {
  const dice = createRng(salt)
  const prints: Print[] = []
  for (const lane of [-0.2, 0.03, 0.22]) prints.push(...walk(resampled(way, 40), { lane, widthAt, dice }))
  const cut = (dx: number, dy: number, k: number) => (g: Pen) => {
    for (const { x, y, along, across, turn, age } of prints) {
      g.globalAlpha = age
      oval(g, [x + dx * across, y + dy * across, along * k, across * k], turn)
    }
    g.globalAlpha = 1
  }
  paint(layer, cut(-0.7, 0.5, 1.12), {
    color: '#fffaf0',
    clip: sheet,
    edge: [1, 10],
    soft: 0.6,
    pool: 0,
    alpha: 0.7,
  })
  paint(layer, cut(0, 0, 1), {
    color: ['#2c4159', '#4a6079', '#74899d'],
    tone: 0.4,
    clip: sheet,
    edge: [1.2, 12],
    pool: 0,
    wash: 0.2,
    alpha: 0.86,
  })
}

type Walk = { lane: number; widthAt: (y: number) => number; dice: ReturnType<typeof createRng> }

function walk(path: ReturnType<typeof resampled>, { lane, widthAt, dice }: Walk): Print[] {
  const prints: Print[] = []
  const worn = dice.range(0.45, 1)
  let since = dice.range(0, 10)
  let foot = 1
  for (let i = 1; i < path.length; i++) {
    const [ax, ay] = pointAt(path, i - 1)
    const [x, y] = pointAt(path, i)
    const w = widthAt(y)
    // going away shortens a step, going across doesn't
    since += Math.hypot(x - ax, (y - ay) * 2)
    if (since < w * 0.46) continue
    since = dice.range(-0.06, 0.06) * w
    foot = -foot
    const turn = Math.atan2((y - ay) * 0.7, x - ax)
    const d = Math.hypot(x - ax, y - ay) || 1
    const side = (lane + foot * 0.075 + dice.normal() * 0.02) * w
    const away = Math.abs(y - ay) / d
    prints.push({
      x: x - ((y - ay) / d) * side,
      y: y + ((x - ax) / d) * side * 0.6,
      along: w * (0.108 - away * 0.03),
      across: w * (0.04 + away * 0.012),
      turn: turn + foot * 0.12,
      age: Math.min(1, worn * dice.range(0.6, 1.1)),
    })
  }
  return prints
}
