import { blob, limb, poly } from '../../../kit/brush.ts'
import { type PaintOptions, paint } from '../../../kit/paint.ts'
import { type Layer } from '../../../kit/stage.ts'
import { LAMP } from './palette.ts'

/** A child's jacket laid on its back over the edge of the table; its zip has been put in badly, and holds. */
export function drawJacket(table: Layer) {
  const cloth: PaintOptions = {
    color: ['#0b0f16', '#1f2a38', '#40505c', '#83847a', '#d8c08c'],
    tone: 0.42,
    edge: [1.8, 30],
    wash: 0.2,
    washSize: 70,
    pool: 0.16,
    form: { light: LAMP, r: 13, amt: 0.42, steps: 4 },
    rim: { light: LAMP, color: '#ffe0a4', w: 3, amt: 0.8 },
  }
  const inside = { dx: 4, dy: 6, r: 5, a: 0.45, inside: true } as const
  // sleeves: one along the table, one over its edge
  paint(table, (g) => limb(g, '862,616,26 836,634,30 822,658,28 818,676,25'), {
    ...cloth,
    shadow: { dx: 6, dy: 8, r: 8, a: 0.5 },
  })
  paint(table, (g) => limb(g, '966,612,26 1006,638,30 1026,682,30 1030,730,27 1028,766,24'), {
    ...cloth,
    tone: 0.32,
    shadow: { dx: 8, dy: 6, r: 8, a: 0.5 },
  })
  paint(table, (g) => poly(g, '1014,760 1043,758 1042,780 1016,781'), { ...cloth, tone: 0.24 })
  paint(table, (g) => poly(g, '804,668 832,672 828,688 802,683'), { ...cloth, tone: 0.36 })
  // the two fronts, broken by the edge of the table
  paint(table, blob('858,606,1 884,600 916,606,1 920,684,1 922,772,1 880,778 842,772,1 846,692,1 852,650'), {
    ...cloth,
    tone: 0.5,
    shadow: inside,
  })
  paint(table, blob('914,606,1 944,600 972,608,1 982,650 998,690,1 1004,766,1 964,776 920,773,1 919,690,1'), {
    ...cloth,
    tone: 0.42,
    shadow: inside,
  })
  // below the edge the light comes only sidelong
  paint(table, (g) => poly(g, '838,694 1006,690 1010,784 834,786'), {
    color: '#0a0e16',
    edge: [2, 30],
    soft: 3,
    pool: 0,
    alpha: 0.3,
    clip: table.stage.mask((g) => poly(g, '844,690 1000,688 1006,774 840,778')),
  })
  // a collar that stands
  paint(table, blob('872,606,1 880,588 914,582 950,588 960,606,1 938,600 915,604 892,600'), {
    ...cloth,
    tone: 0.3,
    shadow: inside,
  })
  paint(table, blob('870,604,1 884,596 902,600 915,612,1 908,622 888,616'), {
    ...cloth,
    tone: 0.6,
    shadow: inside,
  })
  paint(table, blob('960,604,1 948,596 930,600 916,612,1 922,622 944,616'), {
    ...cloth,
    tone: 0.52,
    shadow: inside,
  })
  paint(
    table,
    (g) => {
      for (const l of [
        '862,704,1 874,724,3 880,744,1',
        '978,702,1 968,722,3 962,744,1',
        '866,640,1 880,656,2.6 886,680,1',
        '972,636,1 956,652,2.6 948,676,1',
        '850,694,1 884,697,2.4 918,695,1',
        '922,695,1 962,697,2.4 998,692,1',
        '1012,650,1 1020,684,2.6 1016,724,1',
      ])
        limb(g, l)
    },
    { color: '#0a0d13', edge: [1.4, 20], pool: 0, alpha: 0.6 },
  )
  // the zip: it leaves its line twice
  paint(
    table,
    (g) => {
      for (let i = 0; i < 31; i++) {
        const y = 620 + i * 4.9
        const x = 915 + (i > 8 ? 4 : 0) + (i > 19 ? -3 : 0) + Math.sin(i * 0.9) * 1.2
        g.fillRect(x, y, 3.6, 3)
        g.fillRect(x + 3.4, y + 2.4, 3.6, 3)
      }
    },
    { color: ['#8a6a34', '#e8c67c', '#fff0c0'], tone: 0.6, edge: [0.4, 8], pool: 0.2 },
  )
  paint(table, (g) => poly(g, '914,646 928,645 930,668 920,670'), {
    color: ['#8a6a34', '#f0d088', '#fff6d8'],
    tone: 0.62,
    edge: [0.5, 10],
    pool: 0.2,
    shadow: { dx: 2, dy: 3, r: 2, a: 0.5 },
  })
}
