import { blob, limb, oval, poly } from '../../../kit/brush.ts'
import { backOfHand } from '../../../kit/hands.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { type Layer } from '../../../kit/stage.ts'
import { SKIN, SUN } from './sun.ts'

/** Two trays, one on the other, on two folded forearms: one hand lies on the other sleeve, the other has come under and holds the edge. */
export function drawEggs(people: Layer, coat: PaintOptions) {
  drawSleeves(people, coat)
  tray(people, 448, 0.36)
  tray(people, 400, 0.46)
  drawFingersUnder(people)
  drawHand(people, coat)
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
  const far = ['984,150,62 1004,260,62 1016,360,60 1018,462,54', '1018,466,56 950,488,48 880,494,44'] as const
  const near = ['788,150,62 768,260,62 758,360,60 756,462,54', '756,466,56 824,490,49 902,495,42'] as const
  sleeve(0.36, '1046,440 1041,488 1024,503 990,500 1010,450', ...far)
  sleeve(0.5, '728,440 733,488 750,503 784,500 764,450', ...near)
  paint(
    people,
    (g) => {
      for (const l of [
        '738,486,1 754,464,6 782,450,1',
        '732,452,1 748,448,5 776,436,1',
        '740,340,1 754,356,4 776,358,1',
        '764,220,1 772,280,4 764,330,1',
        '812,476,1 820,494,4 812,512,1',
        '1036,486,1 1020,464,6 992,450,1',
        '1042,452,1 1026,448,5 998,436,1',
        '1034,340,1 1018,356,5 998,358,1',
      ])
        limb(g, l)
    },
    { color: '#2a1a12', edge: [1.2, 16], soft: 0.6, pool: 0, dry: 0.1, alpha: 0.55 },
  )
}

// Of the hand that comes from below, between trays and sleeve: four fingers round the lower edge.
function drawFingersUnder(people: Layer) {
  const clip = people.stage.mask((g) => poly(g, '740,430 860,430 860,473 800,460 770,452 740,452'))
  for (const [x, top, w] of [
    [776, 446, 12],
    [791, 440, 14],
    [807, 439, 14],
    [823, 443, 13.4],
  ] as const)
    paint(
      people,
      (g) =>
        limb(g, [
          [x - 3, 490, w + 2],
          [x, 466, w + 1],
          [x + 1, top + w / 2, w - 1],
        ]),
      {
        color: SKIN,
        tone: 0.5,
        edge: [0.7, 16],
        wash: 0.16,
        pool: 0.2,
        poolR: 3,
        form: { light: SUN, r: 5, amt: 0.4, steps: 4 },
        shadow: { dx: 3, dy: 3, r: 3, a: 0.5, color: '#241208', inside: true },
        clip,
      },
    )
}

function drawHand(people: Layer, coat: PaintOptions) {
  backOfHand(
    people,
    {
      x: 906,
      y: 494,
      size: 39,
      rot: Math.PI / 2 + 0.03,
      bend: 0.3,
      spread: -0.4,
      foreshorten: 0.9,
      slim: 1.12,
    },
    { skin: SKIN, light: SUN, rim: '#ffedc0', rimAmt: 0.5, line: '#4a2c1c', shade: '#241208' },
  )
  paint(people, blob('884,473,1 904,474,1 909,495 905,518,1 884,517,1 888,495'), {
    ...coat,
    tone: 0.64,
    shadow: { dx: 4, dy: 2, r: 4, a: 0.45, color: '#241208', inside: true },
  })
}
