import { blob, limb } from '../../kit/brush.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { type Layer } from '../../kit/stage.ts'
import { DIAL } from './dial.ts'

/** A seat from behind: a slab with a seam, a headrest on two rods. */
export function drawSeat(layer: Layer, x: number, driven: 0 | 1, lift = 0) {
  const q = (text: string) =>
    text.split(' ').map((p) => {
      const [a = 0, b = 0, c] = p.split(',').map(Number)
      return [x + a, b > 900 ? b : b - lift, c] as const
    })
  const cover: PaintOptions = {
    color: ['#0b0f14', '#1b232b', '#313a40', '#62573f'],
    tone: 0.34,
    edge: [2.4, 40],
    wash: 0.28,
    washSize: 110,
    pool: 0.14,
    form: { light: DIAL, r: 34, amt: 0.28, steps: 4 },
    rim: { light: DIAL, color: '#c58a4c', w: 3, amt: 0.62, reach: 330 },
  }
  const top = driven ? 640 : 556
  if (!driven) {
    paint(
      layer,
      (g) => {
        limb(g, q('-34,566,9 -34,520,9'))
        limb(g, q('34,566,9 34,520,9'))
      },
      { ...cover, edge: [1, 20] },
    )
    paint(
      layer,
      blob(q('-92,520 -96,480 -84,446 -40,434 0,432 44,434 86,448 96,482 90,522 40,534 -40,534')),
      { ...cover, rim: { light: [716, 440], color: '#b79a66', w: 3, amt: 0.5, reach: 420 } },
    )
  }
  paint(
    layer,
    blob(
      q(
        `-150,940,1 -168,840 -164,740 -140,${top + 50} -96,${top + 8} 0,${top} 96,${top + 8} 142,${top + 52} 166,740 172,840 156,940,1`,
      ),
    ),
    { ...cover, tone: 0.3 },
  )
  paint(
    layer,
    (g) =>
      [
        '-118,930,2 -128,800,2.6 -108,690,2',
        '118,930,2 128,800,2.6 108,690,2',
        '-100,790,1.6 0,800,2.4 100,790,1.6',
      ].forEach((l) => limb(g, q(l))),
    {
      color: '#030405',
      edge: [1, 20],
      pool: 0,
      alpha: 0.7,
      dry: 0.1,
    },
  )
}
