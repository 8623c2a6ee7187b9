import { blob, limb } from '../../../kit/brush.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { type Layer } from '../../../kit/stage.ts'
import { SUN } from './sun.ts'
import { cloth, drawChin, HAIR } from './worn.ts'

/** A broad coat, a zip, the pull of a bag's strap: what stands beside her like a piece of the street. */
export function drawMiran(people: Layer, coat: PaintOptions) {
  paint(
    people,
    blob(
      '846,178,1 806,198 778,236 768,290 776,360 798,460 806,560 782,760,1 1018,760,1 1000,560 996,470 1004,360 1004,290 996,236 968,198 944,178,1',
    ),
    {
      ...coat,
      tone: 0.36,
      shadow: { dx: 8, dy: 6, r: 14, a: 0.34, color: '#4a4850' },
    },
  )
  paint(people, blob('884,206,1 902,206,1 904,420,1 898,560 900,760,1 884,760,1 884,420,1'), {
    ...coat,
    tone: 0.24,
    form: null,
    rim: null,
  })
  paint(
    people,
    (g) => {
      for (const l of [
        '800,250,1 822,330,5 812,430,1',
        '980,250,1 958,330,5 970,420,1',
        '860,220,1 848,300,4 858,380,1',
        '800,540,1 840,530,5 876,548,1',
        '996,540,1 950,534,5 908,552,1',
      ])
        limb(g, l)
    },
    { color: '#211a16', edge: [2, 24], soft: 0.8, pool: 0, dry: 0.1, alpha: 0.45 },
  )
  // her hair ends at the jaw; a knitted collar comes up to the chin
  paint(people, blob('846,90,1 836,140 846,178 870,190 922,190 946,178 956,140 946,90,1'), {
    ...cloth(HAIR),
    tone: 0.3,
    rim: null,
  })
  drawChin(people, 896, coat)
  paint(people, blob('864,186 864,176,1 896,184 928,176,1 930,200 916,270 896,290 876,270'), {
    ...cloth(['#2a302e', '#4a544e', '#76806f', '#b4b490']),
    tone: 0.4,
    rim: null,
  })
  // the two points of a collar, open at the throat
  for (const point of [
    '846,160,1 866,176 892,214,1 888,262 866,288,1 846,240',
    '900,214,1 926,176 946,160,1 952,200 942,240 916,284,1 900,256',
  ])
    paint(people, blob(point), {
      ...coat,
      tone: 0.5,
      shadow: { dx: 4, dy: 6, r: 6, a: 0.45, color: '#1a1310', inside: true },
    })
  // the strap of a bag across
  paint(people, (g) => limb(g, '956,196,22 908,280,22 826,430,22'), {
    color: ['#1e2624', '#37443e', '#5f6c5e', '#98a086'],
    tone: 0.42,
    edge: [1.2, 24],
    form: { light: SUN, r: 7, amt: 0.3, steps: 3 },
    shadow: { dx: 4, dy: 5, r: 5, a: 0.4, inside: true },
  })
}
