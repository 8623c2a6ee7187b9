import { blob, limb, poly } from '../../../kit/brush.ts'
import { type PaintOptions, paint } from '../../../kit/paint.ts'
import { type Layer } from '../../../kit/stage.ts'
import { LAMP } from './palette.ts'

/** A child's jacket laid flat on the cloth, one sleeve over the table's edge; its zip has been put in badly, and holds. */
export function drawJacket(table: Layer) {
  const cloth: PaintOptions = {
    color: ['#0b0f16', '#1f2a38', '#40505c', '#83847a', '#d8c08c'],
    tone: 0.5,
    edge: [1.2, 26],
    wash: 0.16,
    washSize: 60,
    pool: 0.18,
    form: { light: LAMP, r: 8, amt: 0.36, steps: 4 },
    rim: { light: LAMP, color: '#ffe0a4', w: 2.6, amt: 0.7 },
    shadow: { dx: 4, dy: 6, r: 6, a: 0.5 },
  }
  const inside = { dx: 3, dy: 4, r: 4, a: 0.45, inside: true } as const
  // the far sleeve: out over the cloth, and down from the edge
  paint(table, (g) => limb(g, '950,614,27 988,634,30 1004,664,30 1010,690,29'), { ...cloth, tone: 0.4 })
  paint(table, (g) => limb(g, '1010,686,29 1013,716,28 1009,750,25'), { ...cloth, tone: 0.22, rim: null })
  paint(table, (g) => poly(g, '996,748 1023,749 1022,762 997,761'), { ...cloth, tone: 0.14, rim: null })
  // the body, seen along the table: the hem is nearest
  paint(
    table,
    blob('872,606,1 896,599 932,599 958,606,1 974,628 968,654 980,684,1 914,690 840,685,1 850,654 850,628'),
    cloth,
  )
  // the hem's band, the neck, the collar that lies round it
  paint(table, blob('841,677,1 914,683 978,676,1 982,688,1 914,694 838,689,1'), {
    ...cloth,
    tone: 0.34,
    shadow: null,
  })
  paint(table, blob('888,603 900,597 930,597 942,603 926,609 902,609'), {
    ...cloth,
    tone: 0.1,
    form: null,
    rim: null,
    shadow: null,
  })
  paint(table, blob('884,600,1 890,597 898,604 912,610,1 904,618 888,608'), {
    ...cloth,
    tone: 0.58,
    shadow: inside,
  })
  paint(table, blob('946,600,1 940,597 932,604 918,610,1 926,618 942,608'), {
    ...cloth,
    tone: 0.44,
    shadow: inside,
  })
  // the zip: it leaves its line twice
  paint(
    table,
    (g) => {
      for (let i = 0; i < 19; i++) {
        const y = 613 + i * 4
        const x = 912 + (i > 6 ? 5 : 0) + (i > 12 ? -4 : 0)
        g.fillRect(x, y, 3.6, 2.6)
        g.fillRect(x + 3.4, y + 2, 3.6, 2.6)
      }
    },
    { color: ['#8a6a34', '#e8c67c', '#fff0c0'], tone: 0.62, edge: [0.4, 8], pool: 0.2 },
  )
  // the near sleeve, folded over the front, its cuff short of the zip
  paint(table, (g) => limb(g, '876,614,25 862,634,27 870,652,26 888,657,23 899,656,21'), {
    ...cloth,
    tone: 0.56,
    shadow: { dx: 3, dy: 5, r: 4, a: 0.55 },
  })
  paint(table, (g) => poly(g, '895,645 905,645 907,668 896,669'), { ...cloth, tone: 0.34, shadow: null })
  paint(
    table,
    (g) => {
      for (const l of [
        '856,640,1 864,644,2.4 874,640,1',
        '864,654,1 870,649,2.4 880,648,1',
        '940,620,1 948,640,2.4 944,664,1',
        '958,612,1 962,624,2.2 960,640,1',
        '984,640,1 994,646,2.2 1006,642,1',
        '1000,690,1 1010,695,2.6 1021,690,1',
        '928,650,1 936,656,2 950,656,1',
      ])
        limb(g, l)
    },
    { color: '#0a0d13', edge: [1, 16], pool: 0, alpha: 0.6 },
  )
}
