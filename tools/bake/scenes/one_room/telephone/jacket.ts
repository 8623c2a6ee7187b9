import { blob, limb, poly } from '../../../kit/brush.ts'
import { type PaintOptions, paint } from '../../../kit/paint.ts'
import { lerp } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { LAMP } from './palette.ts'

/** A jacket over the edge of the table, whose zip has been put in badly. */
export function drawJacket(table: Layer) {
  // a jacket, folded; the zip is the only straight thing in it, and is not straight
  const cloth: PaintOptions = {
    color: ['#0b0f16', '#1f2a38', '#40505c', '#83847a', '#d8c08c'],
    tone: 0.4,
    edge: [2, 30],
    wash: 0.28,
    washSize: 70,
    pool: 0.18,
    form: { light: LAMP, r: 16, amt: 0.46, steps: 4 },
    rim: { light: LAMP, color: '#ffe0a4', w: 3.4, amt: 0.8 },
  }
  paint(
    table,
    blob(
      '792,668,1 808,640 868,624 948,624 1028,634 1054,660,1 1048,702 1060,794 1052,834,1 1010,840,1 998,774 992,706 948,684 868,680',
    ),
    { ...cloth, shadow: { dx: 8, dy: 10, r: 10, a: 0.5 } },
  )
  paint(table, (g) => limb(g, '924,646,40 950,694,46 954,764,42 944,818,36'), {
    ...cloth,
    tone: 0.46,
    shadow: { dx: 8, dy: 4, r: 8, a: 0.5, inside: true },
  })
  paint(table, (g) => poly(g, '926,810 964,814 960,836 922,832'), { ...cloth, tone: 0.34 })
  // collar, turned up as it came off
  paint(table, blob('804,658,1 816,626 858,608 894,614 900,632 864,640 832,664,1'), {
    ...cloth,
    tone: 0.52,
    shadow: { dx: 4, dy: 5, r: 4, a: 0.45, inside: true },
  })
  paint(
    table,
    (g) => {
      limb(g, '938,684,1 950,724,3 946,774,1')
      limb(g, '1008,724,1 1018,774,4 1026,830,1')
      limb(g, '824,650,1 848,634,3 884,628,1')
      limb(g, '1034,694,1 1038,754,3 1042,814,1')
    },
    { color: '#0a0d13', edge: [1.4, 20], pool: 0, alpha: 0.6 },
  )
  paint(
    table,
    (g) => {
      for (let i = 0; i < 34; i++) {
        const t = i / 33,
          x = lerp(894, 1010, Math.min(1, t * 1.5)) + Math.sin(t * 13) * 2.4,
          y = 640 + 12 * Math.sin(Math.min(1, t * 1.5) * 2.4) + Math.max(0, t - 0.62) * 420
        g.fillRect(x, y - 4, 3.6, 3.6)
        g.fillRect(x + 3, y + 1, 3.6, 3.6)
      }
    },
    { color: ['#8a6a34', '#e8c67c', '#fff0c0'], tone: 0.6, edge: [0.4, 8], pool: 0.2 },
  )
  paint(table, (g) => poly(g, '1008,734 1022,732 1026,756 1012,758'), {
    color: ['#8a6a34', '#f0d088', '#fff6d8'],
    tone: 0.62,
    edge: [0.5, 10],
    pool: 0.2,
    shadow: { dx: 2, dy: 3, r: 2, a: 0.5 },
  })
}
