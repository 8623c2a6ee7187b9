import { blob, limb, oval, poly, shape } from '../../kit/brush.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { type Layer } from '../../kit/stage.ts'

/** The dial of the tape player: the one warm light in the car. */
export const DIAL: readonly [number, number] = [826, 664]

const GLASS =
  '168,176,1 240,128 420,112 720,104 1020,108 1210,122 1290,168,1 1372,330 1424,500 1428,560,1 1220,572 900,566 700,562 420,566 180,578 62,570,1 80,470 120,310'

/** The inside of a car from its back seat: roof, windscreen, mirror, dashboard, a driver's back, an empty seat beside it. */
export function drawCar(layer: Layer) {
  const vinyl: PaintOptions = { edge: [2, 50], wash: 0.26, washSize: 160, pool: 0.06 }
  paint(layer, (g) => poly(g, '-30,-30 1630,-30 1630,930 -30,930'), {
    ...vinyl,
    color: ['#080b0f', '#11161b', '#20252a', '#3b3630'],
    tone: 0.36,
    shade: (x, y) => 0.26 * Math.exp(-(((x - DIAL[0]) / 340) ** 2 + ((y - DIAL[1] - 20) / 150) ** 2)) + 0.06,
  })
  paint(
    layer,
    (g) => {
      shape(g, GLASS)
      g.fill()
    },
    { edge: [1.6, 60], pool: 0, blend: 'erase' },
  )
  // the frame catches what comes back from the road
  paint(layer, (g) => limb(g, '66,566,5 420,562,6 716,558,8 1010,562,6 1424,558,4'), {
    color: ['#241f18', '#6b5a3a', '#c9a968'],
    tone: 0.5,
    edge: [1.2, 40],
    pool: 0,
    fade: [0, 0, 1, 1, 0, 1],
    shade: (x) => 0.3 * Math.exp(-(((x - 716) / 300) ** 2)) - 0.3,
    alpha: 0.8,
  })
  bonnet(layer)
  dash(layer)
  mirror(layer)
  wheel(layer)
  driver(layer)
  seat(layer, 1196, 0)
}

function bonnet(layer: Layer) {
  paint(layer, blob('190,580,1 300,556 520,540 716,534 920,540 1130,556 1270,578,1'), {
    color: ['#080b0f', '#141a20', '#2c2f2e', '#77684a'],
    tone: 0.3,
    edge: [2, 50],
    wash: 0.2,
    pool: 0,
    rim: { light: [716, 420], color: '#e8cf96', w: 2.4, amt: 0.6 },
  })
}

function dash(layer: Layer) {
  paint(
    layer,
    blob('40,578,1 400,570 716,564 1040,568 1450,570,1 1470,640 1300,668 1000,640 716,632 420,650 60,690,1'),
    {
      color: ['#07090c', '#12161a', '#24262a', '#4a4336'],
      tone: 0.36,
      edge: [2, 40],
      wash: 0.2,
      pool: 0.1,
      rim: { light: [716, 300], color: '#8d7a50', w: 2.2, amt: 0.5, reach: 500 },
    },
  )
  // the player: a dial, the slot, two knobs
  paint(layer, (g) => poly(g, '734,632 918,632 914,706 738,706'), {
    color: ['#060709', '#111216', '#25221e'],
    tone: 0.4,
    edge: [1.2, 30],
    pool: 0.14,
  })
  paint(layer, (g) => poly(g, '766,648 886,648 886,668 766,668'), {
    color: ['#c46a1c', '#ffac4c', '#ffe2a4'],
    tone: 0.6,
    edge: [0.8, 14],
    pool: 0.2,
    poolR: 4,
  })
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 11; i++)
        limb(g, [
          [772 + i * 11, 652, 1.4],
          [772 + i * 11, i % 3 ? 657 : 661, 1.2],
        ])
      limb(g, '838,648,2 838,668,2')
    },
    { color: '#5a2a0c', edge: [0.4, 10], pool: 0, alpha: 0.8 },
  )
  paint(layer, (g) => poly(g, '772,680 880,680 880,694 772,694'), {
    color: ['#020203', '#0c0a08'],
    edge: [0.8, 14],
    pool: 0,
    rim: { light: DIAL, color: '#e09a50', w: 1.4, amt: 0.6 },
  })
  for (const x of [750, 902])
    paint(layer, (g) => oval(g, [x, 670, 9, 10]), {
      color: ['#15120f', '#3d3022', '#8a6238'],
      tone: 0.4,
      edge: [0.8, 12],
      pool: 0.1,
      form: { light: DIAL, r: 4, amt: 0.5, steps: 3 },
    })
  // gear stick, between the seats
  paint(
    layer,
    (g) => {
      limb(g, '842,860,13 834,800,10 828,762,9')
      oval(g, [826, 752, 19, 22])
    },
    {
      color: ['#060708', '#14130f', '#3a2e20', '#8a6436'],
      tone: 0.26,
      edge: [1, 18],
      pool: 0.1,
      form: { light: DIAL, r: 7, amt: 0.4, steps: 3 },
      rim: { light: DIAL, color: '#f0a85a', w: 2, amt: 0.7 },
    },
  )
}

function mirror(layer: Layer) {
  paint(layer, (g) => limb(g, '836,84,13 832,110,10 830,138,9'), {
    color: ['#07090c', '#15191d'],
    tone: 0.4,
    edge: [1, 14],
    pool: 0,
  })
  paint(layer, blob('726,146,1 740,136 836,130 930,134 942,146,1 938,188 924,196 836,198 744,194 730,184'), {
    color: ['#07090c', '#181c20', '#3b3d3c'],
    tone: 0.34,
    edge: [1.2, 24],
    pool: 0.1,
    rim: { light: [716, 440], color: '#bfa876', w: 2, amt: 0.6 },
  })
  paint(layer, blob('740,152 836,142 928,150 926,182 836,188 744,182'), {
    color: ['#0c131b', '#1c2a38', '#3a4c5e'],
    tone: 0.5,
    edge: [1, 24],
    wash: 0.24,
    washSize: 40,
    pool: 0.2,
  })
}

function wheel(layer: Layer) {
  paint(
    layer,
    (g) =>
      limb(
        g,
        '330,720,15 326,650,16 350,592,16 420,552,15 520,538,15 620,548,15 692,590,16 722,650,16 720,716,15',
      ),
    {
      color: ['#050608', '#12110f', '#33291d', '#8f6a3c'],
      tone: 0.28,
      edge: [1.2, 30],
      pool: 0.1,
      form: { light: DIAL, r: 6, amt: 0.36, steps: 3 },
      rim: { light: [716, 470], color: '#d9b070', w: 2.4, amt: 0.6 },
    },
  )
}

// The man who drives has a back, and two ears; and a hand on the wheel.
function driver(layer: Layer) {
  const light: readonly [number, number] = [716, 460]
  const cloth: PaintOptions = {
    color: ['#07090c', '#10151a', '#20262a', '#4c473a'],
    tone: 0.34,
    edge: [2, 30],
    wash: 0.24,
    washSize: 90,
    pool: 0.1,
    form: { light: DIAL, r: 24, amt: 0.3, steps: 4 },
    rim: { light: DIAL, color: '#d89450', w: 3, amt: 0.6, reach: 380 },
  }
  const skin: PaintOptions = {
    ...cloth,
    color: ['#150d09', '#3b2518', '#7d5232', '#c98d54'],
    tone: 0.36,
    edge: [1.2, 18],
    form: { light: DIAL, r: 6, amt: 0.4, steps: 3 },
  }
  // arm and hand: it holds the rim where the road will want it
  paint(layer, (g) => limb(g, '650,800,80 716,730,60 722,668,46 708,632,42'), cloth)
  paint(layer, blob('686,648 676,622 668,600 674,580 688,570 704,572 720,584 730,606 730,640 712,652'), skin)
  paint(
    layer,
    (g) =>
      [
        '676,592,16 664,580,14',
        '682,580,15 672,568,13',
        '694,574,14 686,562,12',
        '708,576,13 702,564,11',
      ].forEach((l) => limb(g, l)),
    { ...skin, tone: 0.46 },
  )
  paint(
    layer,
    (g) =>
      [
        '670,588,0.8 680,592,1.6',
        '677,575,0.8 687,581,1.6',
        '690,568,0.8 698,576,1.6',
        '690,600,0.8 696,630,1.6',
      ].forEach((l) => limb(g, l)),
    { color: '#120a06', edge: [0.5, 8], pool: 0, alpha: 0.55 },
  )
  // neck, ears, head, cap
  paint(layer, blob('474,500,1 566,500,1 580,590 460,590'), { ...skin, tone: 0.28 })
  for (const [x, d] of [
    [452, -1],
    [588, 1],
  ] as const)
    paint(layer, (g) => oval(g, [x, 446, 13, 24], 0.16 * d), {
      ...skin,
      tone: d > 0 ? 0.52 : 0.34,
      rim: { light: DIAL, color: '#f3b878', w: 3, amt: d > 0 ? 0.9 : 0.2 },
    })
  paint(
    layer,
    blob('520,344 484,350 460,380 452,430 458,486 486,520 520,528 554,520 582,486 588,430 580,380 556,350'),
    { ...cloth, color: ['#08080a', '#151516', '#2a2724', '#6b583c'], tone: 0.34 },
  )
  paint(
    layer,
    blob(
      '446,424,1 446,382 466,346 496,328 522,326 552,332 578,352 594,388 594,424,1 560,416 520,412 480,416',
    ),
    { ...cloth, tone: 0.44, rim: { light, color: '#cdb07a', w: 3, amt: 0.6 } },
  )
  paint(layer, (g) => limb(g, '448,420,7 520,408,9 592,420,7'), { ...cloth, tone: 0.28, rim: null })
  // shoulders over the seat
  paint(
    layer,
    blob('470,556 400,584 352,640 330,760 320,930 720,930 712,760 690,640 640,584 568,556 540,580 500,580'),
    cloth,
  )
  paint(layer, blob('472,560 452,584 500,606 520,608 544,606 592,584 568,560 540,584 500,584'), {
    ...cloth,
    tone: 0.5,
  })
  seat(layer, 520, 1)
}

// A seat from behind: a slab with a seam, a headrest on two rods.
function seat(layer: Layer, x: number, driven: 0 | 1) {
  const q = (text: string) =>
    text.split(' ').map((p) => {
      const [a = 0, b = 0, c] = p.split(',').map(Number)
      return [x + a, b, c] as const
    })
  const cover: PaintOptions = {
    color: ['#06080a', '#0e1214', '#1d2121', '#433d30'],
    tone: 0.34,
    edge: [2.4, 40],
    wash: 0.28,
    washSize: 110,
    pool: 0.14,
    form: { light: DIAL, r: 34, amt: 0.28, steps: 4 },
    rim: { light: DIAL, color: '#c58a4c', w: 3, amt: 0.62, reach: 330 },
  }
  const top = driven ? 640 : 556
  if (!driven) {
    paint(
      layer,
      (g) => {
        limb(g, q('-34,566,9 -34,520,9'))
        limb(g, q('34,566,9 34,520,9'))
      },
      { ...cover, edge: [1, 20] },
    )
    paint(
      layer,
      blob(q('-92,520 -96,480 -84,446 -40,434 0,432 44,434 86,448 96,482 90,522 40,534 -40,534')),
      { ...cover, rim: { light: [716, 440], color: '#b79a66', w: 3, amt: 0.5, reach: 420 } },
    )
  }
  paint(
    layer,
    blob(
      q(
        `-150,940,1 -168,840 -164,740 -140,${top + 50} -96,${top + 8} 0,${top} 96,${top + 8} 142,${top + 52} 166,740 172,840 156,940,1`,
      ),
    ),
    { ...cover, tone: 0.3 },
  )
  paint(
    layer,
    (g) =>
      [
        '-118,930,2 -128,800,2.6 -108,690,2',
        '118,930,2 128,800,2.6 108,690,2',
        '-100,790,1.6 0,800,2.4 100,790,1.6',
      ].forEach((l) => limb(g, q(l))),
    {
      color: '#030405',
      edge: [1, 20],
      pool: 0,
      alpha: 0.7,
      dry: 0.1,
    },
  )
}
