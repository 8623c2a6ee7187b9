import { blob, limb, oval } from '../../../kit/brush.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { type Layer } from '../../../kit/stage.ts'
import { SKIN, SUN } from './sun.ts'

/** Two trays, one on the other, on two forearms, against a coat; the hands hold one another in front. */
export function drawEggs(people: Layer, coat: PaintOptions) {
  tray(people, 446, 0.36)
  tray(people, 398, 0.46)
  drawForearms(people, coat)
}

function tray(people: Layer, y: number, tone: number) {
  for (const [row, dy] of [
    [0, -34],
    [1, -22],
  ] as const)
    for (let i = 0; i < 8; i++) {
      const x = 776 + i * 31 - row * 6
      paint(people, (g) => oval(g, [x, y + dy + ((i * 5 + row) % 3), 15, 19], ((i % 3) - 1) * 0.08), {
        color: ['#7c563c', '#b58662', '#e0ba92', '#fbe6c8'],
        tone: tone + 0.06 + ((i * 7 + row * 3) % 5) * 0.035 - (row ? 0 : 0.12),
        edge: [0.7, 14],
        wash: 0.2,
        washSize: 30,
        pool: 0.16,
        form: { light: SUN, r: 7, amt: 0.46, steps: 4 },
      })
    }
  const lip: [number, number, number?][] = [[744, y - 12, 1]]
  for (let i = 0; i < 9; i++) lip.push([760 + i * 31, y - 8 + (i % 2) * 5])
  lip.push([1030, y - 12, 1], [1018, y + 24, 1], [886, y + 30], [758, y + 24, 1])
  paint(people, blob(lip), {
    color: ['#5c564e', '#857e74', '#b2aa9a', '#dcd4be'],
    tone,
    edge: [2, 18],
    wash: 0.3,
    washSize: 50,
    pool: 0.2,
    form: { light: SUN, r: 8, amt: 0.4, steps: 3 },
    shadow: { dx: 3, dy: 9, r: 8, a: 0.5 },
  })
  paint(
    people,
    (g) => {
      for (let i = 0; i < 8; i++)
        limb(g, [
          [776 + i * 31, y - 4, 2],
          [778 + i * 30, y + 22, 1],
        ])
    },
    { color: '#4c463e', edge: [1, 12], pool: 0, dry: 0.2, alpha: 0.5 },
  )
}

function drawForearms(people: Layer, coat: PaintOptions) {
  const skin: PaintOptions = {
    color: SKIN,
    tone: 0.46,
    edge: [0.8, 16],
    wash: 0.18,
    washSize: 40,
    pool: 0.2,
    poolR: 3,
    form: { light: SUN, r: 7, amt: 0.42, steps: 4 },
    rim: { light: SUN, color: '#ffedc0', w: 2.4, amt: 0.5 },
    shadow: { dx: 2, dy: 4, r: 4, a: 0.5, color: '#241208', inside: true },
  }
  paint(people, (g) => limb(g, '996,160,62 1014,260,70 1028,362,66 1030,404,68 996,462,60 930,502,50'), {
    ...coat,
    tone: 0.36,
    shadow: { dx: 3, dy: 8, r: 9, a: 0.45, color: '#241c18', inside: true },
  })
  // the further hand, its fingers under the nearer
  paint(
    people,
    (g) => {
      limb(g, '936,500,44 900,504,46 872,506,40')
      limb(g, '880,496,18 846,502,15')
      limb(g, '880,512,18 850,518,14')
    },
    { ...skin, tone: 0.38 },
  )
  paint(people, (g) => limb(g, '930,490,20 914,474,17 906,460,13'), { ...skin, tone: 0.46 })
  paint(people, (g) => limb(g, '784,160,62 764,260,70 742,372,66 744,412,68 786,474,58 846,504,50'), {
    ...coat,
    tone: 0.5,
    shadow: { dx: 4, dy: 8, r: 9, a: 0.45, color: '#241c18', inside: true },
  })
  for (const [l, tone] of [
    ['880,520,17 906,526,16 928,520,12', 0.4],
    ['884,508,18 914,516,17 938,510,13', 0.46],
    ['886,496,19 918,504,17 944,498,13', 0.5],
    ['884,484,18 914,490,16 938,486,12', 0.54],
  ] as const)
    paint(people, (g) => limb(g, l), { ...skin, tone })
  paint(people, blob('838,480,1 866,474 890,476 900,490 900,512 888,528 864,530 838,528,1'), {
    ...skin,
    tone: 0.52,
    form: { light: SUN, r: 13, amt: 0.4, steps: 4 },
  })
  paint(people, (g) => limb(g, '850,486,22 870,470,18 876,454,13'), { ...skin, tone: 0.58 })
  // cuffs
  paint(people, blob('828,472,1 846,474 854,504 844,536,1 828,532 834,504'), { ...coat, tone: 0.6 })
  paint(
    people,
    (g) => {
      for (const l of [
        '900,482,0.6 905,488,2 902,496,0.6',
        '902,500,0.6 906,506,2 902,514,0.6',
        '896,516,0.6 900,522,1.8 896,528,0.6',
        '712,396,1 744,404,7 776,384,1',
        '716,424,1 748,420,6 782,398,1',
        '728,446,1 760,440,5 790,424,1',
        '736,330,1 752,352,5 774,356,1',
        '760,220,1 770,280,4 760,330,1',
        '1064,392,1 1034,402,7 1000,382,1',
        '1060,422,1 1028,420,6 996,400,1',
        '1040,450,1 1012,440,4 990,426,1',
        '1036,320,1 1018,346,5 998,350,1',
        '960,470,1 978,492,4 970,516,1',
        '806,462,1 818,490,4 808,516,1',
      ])
        limb(g, l)
    },
    { color: '#2a1a12', edge: [1.2, 16], soft: 0.6, pool: 0, dry: 0.1, alpha: 0.55 },
  )
}
