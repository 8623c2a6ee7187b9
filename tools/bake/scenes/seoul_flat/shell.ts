import { limb, poly } from '../../kit/brush.ts'
import { paint } from '../../kit/paint.ts'
import { bow } from '../../kit/pen.ts'
import { createRng, smooth } from '../../kit/random.ts'
import { type Layer, type Pen } from '../../kit/stage.ts'

/** Where wall and floor meet. */
export const SKIRTING = 640

/** The window's opening in the back wall. */
export type Pane = { x: number; y: number; w: number; h: number }

type Shell = {
  wall: readonly string[]
  floor: readonly string[]
  shade: (x: number, y: number) => number
  frame: string
  pane: Pane
}

/** Walls with the window cut out of them, floor, skirting, the window's frame and its sill. */
export function drawShell(layer: Layer, { wall, floor, shade, frame, pane }: Shell) {
  const dice = createRng(61)
  const { x, y, w, h } = pane
  const cutOut = (g: Pen) => {
    g.beginPath()
    g.rect(-20, -20, 1640, SKIRTING + 20)
    g.rect(x, y, w, h)
    g.fill('evenodd')
  }
  paint(layer, cutOut, {
    color: wall,
    edge: [1.4, 60],
    tone: 0.34,
    wash: 0.13,
    washSize: 200,
    pool: 0,
    shade: (px, py) => 0.7 * shade(px, py + 240) + 0.12 * smooth(300, 640, py) - 0.08 * smooth(400, 0, px),
  })
  // A corner: the wall on the left comes towards us.
  paint(layer, (g) => poly(g, `-20,-20 210,-20 214,${SKIRTING} -20,775`), {
    color: wall,
    edge: [1.6, 60],
    tone: 0.16,
    wash: 0.14,
    washSize: 200,
    pool: 0,
    grad: [210, 0, 0, -20, 0, 0.12],
  })
  paint(layer, (g) => poly(g, `-20,770 214,${SKIRTING} 1620,${SKIRTING} 1620,930 -20,930`), {
    color: floor,
    edge: [1.6, 60],
    tone: 0.36,
    wash: 0.22,
    washSize: 260,
    pool: 0,
    shade: (px, py) => shade(px, py) - 0.1 * smooth(760, 900, py) * smooth(0, 1, Math.abs(px - 880) / 700),
  })
  // Lino in long sheets: two seams, a few scuffs.
  const seams = ['470,642,1 300,760,1.6 60,920,2', '1240,642,1 1330,740,1.6 1500,920,2']
  paint(layer, (g) => seams.forEach((line) => limb(g, line)), {
    color: floor[0] ?? '#000000',
    edge: [1.2, 40],
    pool: 0,
    dry: 0.1,
    alpha: 0.5,
  })
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 50; i++) {
        const sx = dice.range(0, 1600)
        const sy = dice.range(660, 900)
        bow(g, dice.range(0.6, 1.6), [sx, sy], [sx + 50, sy - 3], [sx + dice.range(50, 180), sy - 2])
      }
    },
    { color: floor[0] ?? '#000000', edge: [1.4, 30], pool: 0, dry: 0.3, alpha: 0.3 },
  )
  paint(
    layer,
    (g) => poly(g, `214,${SKIRTING - 14} 1620,${SKIRTING - 16} 1620,${SKIRTING + 2} 214,${SKIRTING + 3}`),
    {
      color: [wall[0] ?? '#000000', wall[2] ?? '#000000', wall[4] ?? '#000000'],
      edge: [1.2, 50],
      tone: 0.4,
      pool: 0.1,
    },
  )
  paint(
    layer,
    (g) => {
      g.lineWidth = 16
      g.strokeRect(x - 6, y - 6, w + 12, h + 12)
      g.fillRect(x + w * 0.5 - 9, y, 12, h)
      g.fillRect(x + w * 0.5 + 7, y, 7, h)
      g.fillRect(x - 30, y + h + 4, w + 60, 17)
    },
    {
      color: [wall[0] ?? '#000000', wall[1] ?? '#000000', wall[3] ?? '#000000'],
      edge: [1.4, 60],
      tone: 0.42,
      wash: 0.24,
      pool: 0.14,
      rim: { light: [x + w / 2, y + h / 2], color: frame, w: 2.4, amt: 0.5 },
      shadow: { dx: 6, dy: 10, r: 8, a: 0.45 },
    },
  )
}
