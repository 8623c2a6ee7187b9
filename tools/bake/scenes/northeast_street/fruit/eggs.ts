import { blob, limb, oval, poly } from '../../../kit/brush.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { type Layer } from '../../../kit/stage.ts'
import { SUN } from './sun.ts'

/** Two trays, one on the other, on two folded forearms, each hand in the other sleeve. */
export function drawEggs(people: Layer, coat: PaintOptions) {
  drawSleeves(people, coat)
  tray(people, 448, 0.36)
  tray(people, 400, 0.46)
}

function tray(people: Layer, y: number, tone: number) {
  for (const [row, dy] of [
    [0, -34],
    [1, -22],
  ] as const)
    for (let i = 0; i < 7; i++) {
      const x = 796 + i * 31 - row * 6
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
  const lip: [number, number, number?][] = [[768, y - 9, 1]]
  for (let i = 0; i < 8; i++) lip.push([780 + i * 31, y - 8 + (i % 2) * 5])
  lip.push([1010, y - 9, 1], [1004, y + 24, 1], [889, y + 29], [774, y + 24, 1])
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
      for (let i = 0; i < 7; i++)
        limb(g, [
          [796 + i * 31, y - 4, 2],
          [798 + i * 30.4, y + 22, 1],
        ])
    },
    { color: '#4c463e', edge: [1, 12], pool: 0, dry: 0.2, alpha: 0.5 },
  )
}

// Upper arms hang to two elbows; from each a forearm goes level across, the nearer one over the other.
function drawSleeves(people: Layer, coat: PaintOptions) {
  const over = { dx: 3, dy: 8, r: 9, a: 0.5, color: '#241c18', inside: true }
  const sleeve = (tone: number, elbow: string, ...lines: string[]) =>
    paint(
      people,
      (g) => {
        poly(g, elbow)
        lines.forEach((line) => limb(g, line))
      },
      { ...coat, tone, shadow: over },
    )
  sleeve(0.36, '1000,470 960,520 930,480', '1018,466,56 950,488,48 880,494,44')
  sleeve(
    0.5,
    '728,440 733,488 750,503 784,500 764,450',
    '846,202,22 808,230,54 774,290,64 758,370,60 756,462,54',
    '756,466,56 840,490,52 920,496,48 990,494,44',
  )
  // the far elbow closes over the hand
  sleeve(
    0.4,
    '1046,440 1041,488 1024,510 984,516 976,470 1010,450',
    '946,202,22 984,232,54 1004,290,64 1014,370,60 1018,462,54',
  )
  paint(
    people,
    (g) => {
      for (const l of [
        '738,486,1 754,464,6 782,450,1',
        '732,452,1 748,448,5 776,436,1',
        '740,340,1 754,356,4 776,358,1',
        '812,476,1 820,494,4 812,512,1',
        '1036,486,1 1020,470,6 984,468,1',
        '1042,452,1 1026,448,5 998,436,1',
        '1034,340,1 1018,356,5 998,358,1',
      ])
        limb(g, l)
    },
    { color: '#2a1a12', edge: [1.2, 16], soft: 0.6, pool: 0, dry: 0.1, alpha: 0.55 },
  )
}
