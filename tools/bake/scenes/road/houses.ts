import { limb, oval, poly } from '../../kit/brush.ts'
import { type PaintOptions, paint } from '../../kit/paint.ts'
import { shifted } from '../../kit/points.ts'
import { type Rng, createRng } from '../../kit/random.ts'
import { type Layer, type Pen } from '../../kit/stage.ts'
import { SUN } from './light.ts'
import { type Season } from './season.ts'

const WALL: PaintOptions = { edge: [1.2, 20], wash: 0.2, washSize: 60, pool: 0.14, poolR: 3 }

/** A kitchen with a stove pipe and its door open; further on a brick house, one lamp on by day because somebody sees badly. */
export function drawHouses(layer: Layer, { crown: leaves, weeds }: Season) {
  const brick = ['#5a3a2c', '#8f6048', '#bd8a68', '#dcb492']
  const plaster = ['#8d8570', '#b7ae94', '#dcd3b8', '#f2ead2']
  const roof = ['#3f4648', '#5f6866', '#858c82', '#a9ab98']
  paint(layer, (g) => poly(g, '716,446 716,392 884,386 886,442'), { ...WALL, color: plaster, tone: 0.6 })
  paint(layer, (g) => poly(g, '704,396 728,360 870,354 898,390'), {
    ...WALL,
    color: roof,
    tone: 0.5,
    rim: { light: SUN, color: '#f4e8c4', w: 2, amt: 0.5 },
    shadow: { dx: 4, dy: 7, r: 4, a: 0.4, inside: true },
  })
  paint(layer, (g) => poly(g, '744,446 744,402 776,401 777,445'), {
    ...WALL,
    color: ['#1d1611', '#4a3524'],
    tone: 0.34,
  })
  paint(layer, (g) => poly(g, '806,426 806,402 852,400 853,424'), {
    ...WALL,
    color: ['#3c4646', '#6d7874'],
    tone: 0.4,
  })
  paint(layer, (g) => limb(g, '786,370,8 788,330,7 790,312,7'), {
    color: ['#2c2c2a', '#5d5c54'],
    tone: 0.4,
    edge: [0.8, 12],
    pool: 0,
  })
  // Steam: it rises, leans, is taken apart.
  const steam = '790,310,12 800,280,28 788,240,46 812,196,70 872,140,104'
  const risen = { edge: [14, 40] as const, pool: 0, fade: [800, 320, 1, 860, 130, 0.06] as const }
  paint(layer, (g) => limb(g, shifted(steam, 10, 5)), { ...risen, color: '#8f9a94', soft: 8, alpha: 0.6 })
  paint(layer, (g) => limb(g, steam), { ...risen, color: '#fffdf6', soft: 5, alpha: 0.9 })
  paint(layer, (g) => poly(g, '1100,426 1100,362 1282,352 1286,420'), {
    ...WALL,
    color: brick,
    tone: 0.56,
    wash: 0.28,
  })
  paint(layer, (g) => poly(g, '1084,366 1122,318 1262,308 1302,356'), {
    ...WALL,
    color: roof,
    tone: 0.42,
    rim: { light: SUN, color: '#f4e8c4', w: 2, amt: 0.5 },
    shadow: { dx: 4, dy: 8, r: 4, a: 0.4, inside: true },
  })
  paint(layer, (g) => poly(g, '1172,398 1172,366 1212,364 1213,396'), {
    color: ['#b98a52', '#dcb47a', '#f0d8a4'],
    tone: 0.6,
    edge: [0.8, 12],
    pool: 0.2,
    poolR: 3,
  })
  paint(layer, (g) => ['1192,364,2 1192,398,2', '1172,381,2 1213,380,2'].forEach((line) => limb(g, line)), {
    color: '#5a3a28',
    edge: [0.5, 10],
    pool: 0,
  })
  paint(layer, (g) => poly(g, '1120,425 1120,374 1146,373 1147,424'), {
    ...WALL,
    color: ['#2f4a48', '#55746c'],
    tone: 0.5,
  })
  paint(layer, (g) => poly(g, '1070,432 1070,408 1330,398 1332,424'), {
    ...WALL,
    color: ['#7a6448', '#a58a62', '#cdb388'],
    tone: 0.5,
    rim: { light: SUN, color: '#f6e6bc', w: 1.6, amt: 0.6 },
  })
  yard(layer, weeds)
  // A tree over the roof of the old teacher's house.
  const dice = createRng(11)
  paint(
    layer,
    (g) =>
      [
        '1328,424,11 1332,384,8 1330,350,5 1322,306,2',
        '1331,386,5 1304,354,4 1284,336,1.6',
        '1331,372,5 1362,340,4 1384,326,1.6',
        '1330,352,4 1350,310,3 1356,286,1.4',
        '1331,392,4 1360,372,3 1380,368,1.4',
      ].forEach((line) => limb(g, line)),
    { color: '#4a3826', edge: [1, 12], pool: 0 },
  )
  if (!leaves) return
  paint(layer, (g) => crown(g, dice), {
    color: leaves,
    tone: 0.46,
    edge: [1.6, 10],
    wash: 0.34,
    washSize: 40,
    form: { light: SUN, r: 12, amt: 0.34, steps: 4 },
    pool: 0.1,
  })
}

// What holds the houses to the ground: a wall of mud brick, a path from the road to the open door, stubble at the foot of all.
function yard(layer: Layer, weeds: Season['weeds']) {
  const dice = createRng(17)
  paint(layer, (g) => poly(g, '742,446 780,446 790,456 760,470 716,486 712,478 744,462'), {
    color: ['#a08458', '#cdb284', '#ecdcb2'],
    tone: 0.56,
    edge: [2.4, 18],
    wash: 0.24,
    pool: 0,
    alpha: 0.8,
  })
  const mud: PaintOptions = { ...WALL, color: ['#6d573c', '#94794f', '#c0a476'], tone: 0.5 }
  paint(layer, (g) => poly(g, '792,458 792,436 960,424 962,446'), {
    ...mud,
    rim: { light: SUN, color: '#f6e6bc', w: 1.6, amt: 0.6 },
    shadow: { dx: 9, dy: 4, r: 4, a: 0.4, inside: true },
  })
  paint(layer, (g) => limb(g, '886,446,4 930,452,7 980,452,3'), {
    color: '#57462c',
    edge: [3, 18],
    soft: 2,
    pool: 0,
    alpha: 0.4,
  })
  paint(layer, (g) => limb(g, '1290,424,6 1380,436,10 1470,442,4'), {
    color: '#57462c',
    edge: [3, 18],
    soft: 2.4,
    pool: 0,
    alpha: 0.45,
  })
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 150; i++) {
        const far = i % 2
        const x = far ? dice.range(1060, 1350) : dice.range(700, 980)
        const base = far ? 434 - (x - 1070) * 0.03 : 450 - (x - 716) * 0.012 + dice.range(-2, 10)
        limb(g, [
          [x, base + 4, 1.8],
          [x + dice.normal() * 3, base - dice.range(4, 12), 0.7],
        ])
      }
    },
    { color: weeds, tone: 0.5, edge: [0.6, 8], pool: 0, wash: 0.5, washSize: 30 },
  )
}

// Half bare already: clumps at the ends of its branches, sky between them.
function crown(g: Pen, rng: Rng) {
  for (const [x, y, r] of [
    [1286, 334, 24],
    [1312, 312, 28],
    [1348, 290, 27],
    [1384, 324, 25],
    [1376, 366, 18],
    [1336, 336, 18],
    [1300, 362, 15],
  ] as const)
    for (let i = 0; i < 26; i++) {
      const a = rng() * 7
      const d = Math.sqrt(rng()) * r
      oval(
        g,
        [x + Math.cos(a) * d * 1.2, y + Math.sin(a) * d * 0.7, rng.range(3, 8), rng.range(2, 4.6)],
        rng.normal() * 0.5,
      )
    }
}
