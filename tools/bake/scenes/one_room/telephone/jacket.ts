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
  // what lies on the table, seen along it
  paint(
    table,
    blob('850,638,1 882,626 914,623 948,626 984,636,1 1002,660 1012,696,1 924,700 844,696,1 842,664'),
    {
      ...cloth,
      tone: 0.6,
      shadow: { dx: 6, dy: 8, r: 8, a: 0.5 },
    },
  )
  // the sleeve that was under falls clear of it
  paint(table, (g) => limb(g, '992,676,26 1022,694,27 1030,740,25 1024,800,23'), {
    ...cloth,
    tone: 0.2,
    rim: null,
    shadow: { dx: 6, dy: 6, r: 7, a: 0.5 },
  })
  // what falls over its edge, limp
  const fall =
    '845,690,1 880,696 924,698 972,696 1011,690,1 1008,730 1014,772 1000,788 966,784 938,798 906,792 880,802 852,790 850,750 840,720'
  paint(table, blob(fall), { ...cloth, tone: 0.24, rim: null, shadow: { dx: 8, dy: 6, r: 9, a: 0.5 } })
  // below the edge the light comes only sidelong
  paint(table, (g) => poly(g, '838,698 1016,694 1020,806 834,808'), {
    color: '#0a0e16',
    edge: [2, 30],
    soft: 3,
    pool: 0,
    alpha: 0.3,
    clip: table.stage.mask((g) => blob(fall)(g)),
  })
  // the collar, lying flat
  paint(table, blob('880,632,1 888,621 918,616 950,620 960,630,1 940,637 918,640 898,638'), {
    ...cloth,
    tone: 0.26,
    shadow: inside,
  })
  paint(table, blob('884,631 902,624 926,622 948,628 928,633 904,634'), {
    ...cloth,
    tone: 0.12,
    form: null,
    rim: null,
  })
  // folds: over the edge, and where it hangs from it
  paint(
    table,
    (g) => {
      for (const l of [
        '846,692,1.4 884,698,3 924,700,3 972,697,3 1010,692,1.4',
        '860,704,1 880,740,5 872,790,1',
        '984,704,1 952,742,5 960,782,1',
        '974,644,1 968,664,2.6 984,686,1',
        '880,658,1 886,670,3 880,684,1',
        '910,664,1 916,676,2.6 912,690,1',
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
        const y = 640 + i * 4.9
        const x = 915 + (i > 8 ? 4 : 0) + (i > 19 ? -3 : 0) + Math.sin(i * 0.9) * 1.2
        g.fillRect(x, y, 3.6, 3)
        g.fillRect(x + 3.4, y + 2.4, 3.6, 3)
      }
    },
    { color: ['#8a6a34', '#e8c67c', '#fff0c0'], tone: 0.6, edge: [0.4, 8], pool: 0.2 },
  )
  paint(table, (g) => poly(g, '918,706 930,705 933,728 922,730'), {
    color: ['#8a6a34', '#f0d088', '#fff6d8'],
    tone: 0.62,
    edge: [0.5, 10],
    pool: 0.2,
    shadow: { dx: 2, dy: 3, r: 2, a: 0.5 },
  })
  // one sleeve folded over the front
  paint(table, (g) => limb(g, '862,652,34 880,676,33 924,694,31 962,706,28'), {
    ...cloth,
    tone: 0.46,
    shadow: { dx: 3, dy: 6, r: 5, a: 0.55 },
  })
  paint(table, (g) => poly(g, '954,689 974,695 968,724 948,718'), { ...cloth, tone: 0.24 })
}
