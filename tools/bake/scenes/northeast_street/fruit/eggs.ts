import { blob, limb, oval } from '../../../kit/brush.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { type Layer } from '../../../kit/stage.ts'
import { SKIN, SUN } from './sun.ts'

/** Two trays, one on the other, on two forearms, against a coat: the palm is under them, the thumb comes up over the edge. */
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
  paint(
    people,
    (g) => limb(g, '984,160,60 1004,260,60 1022,350,57 1034,424,54 1016,468,50 960,486,42 900,494,34'),
    {
      ...coat,
      tone: 0.36,
      shadow: { dx: 3, dy: 8, r: 9, a: 0.45, color: '#241c18', inside: true },
    },
  )
  paint(
    people,
    (g) => limb(g, '790,160,60 770,260,60 750,350,57 738,424,54 758,470,50 820,490,44 880,496,37'),
    {
      ...coat,
      tone: 0.5,
      shadow: { dx: 4, dy: 8, r: 9, a: 0.45, color: '#241c18', inside: true },
    },
  )
  // the palm is turned up under the tray; the fingers rest on the other sleeve, the thumb comes over the edge
  for (const [l, tone] of [
    ['906,509,19 936,512,17 956,513,13', 0.36],
    ['908,501,20 942,503,18 968,505,14', 0.42],
    ['908,491,21 946,491,18 974,494,14', 0.5],
  ] as const)
    paint(people, (g) => limb(g, l), { ...skin, tone })
  paint(people, blob('874,480,1 892,476 912,477 926,483 932,493 928,506 912,516 894,518 874,517,1'), {
    ...skin,
    tone: 0.46,
    form: { light: SUN, r: 12, amt: 0.4, steps: 4 },
  })
  paint(people, (g) => limb(g, '894,490,22 914,477,20 926,465,17 932,453,13'), { ...skin, tone: 0.56 })
  const creases = [
    '930,483,0.6 935,491,1.8 932,499,0.6',
    '952,485,0.6 956,492,1.6 953,499,0.6',
    '916,468,0.6 923,468,1.6 930,473,0.6',
  ]
  paint(people, (g) => creases.forEach((l) => limb(g, l)), {
    color: '#4a2c1c',
    edge: [0.8, 14],
    pool: 0,
    dry: 0.1,
    alpha: 0.45,
  })
  // cuffs
  paint(people, blob('868,472,1 886,476,1 890,496 886,518,1 866,518,1 870,496'), { ...coat, tone: 0.6 })
  paint(
    people,
    (g) => {
      for (const l of [
        '714,424,1 740,430,6 766,428,1',
        '722,450,1 748,446,5 776,446,1',
        '746,476,1 764,460,5 786,458,1',
        '736,330,1 752,352,5 774,356,1',
        '760,220,1 770,280,4 760,330,1',
        '1058,424,1 1034,430,6 1008,428,1',
        '1052,452,1 1026,446,5 998,446,1',
        '1026,478,1 1008,460,4 988,458,1',
        '1036,320,1 1018,346,5 998,350,1',
      ])
        limb(g, l)
    },
    { color: '#2a1a12', edge: [1.2, 16], soft: 0.6, pool: 0, dry: 0.1, alpha: 0.55 },
  )
}
