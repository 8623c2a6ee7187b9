import { blob, limb, oval, poly, shape } from '../../kit/brush.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { type Layer } from '../../kit/stage.ts'
import { DIAL } from './dial.ts'
import { drawDriver, drawWheel } from './driver.ts'
import { drawSeat } from './seat.ts'

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
  drawWheel(layer)
  drawDriver(layer)
  drawSeat(layer, 1124, 0, 62)
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
  // the tunnel between the seats, and the gear stick that stands in it
  paint(layer, blob('700,940,1 728,872 770,836 824,822 880,836 924,872 950,940,1'), {
    color: ['#07090c', '#151719', '#2c2a28', '#5a4a36'],
    tone: 0.34,
    edge: [2, 40],
    wash: 0.22,
    pool: 0.1,
    form: { light: DIAL, r: 18, amt: 0.34, steps: 3 },
    rim: { light: DIAL, color: '#c98b4c', w: 2.4, amt: 0.5 },
  })
  paint(layer, blob('796,868,1 816,818 836,808 858,820 880,868,1 838,884'), {
    color: ['#050608', '#111110', '#2a241c'],
    tone: 0.34,
    edge: [1.4, 16],
    pool: 0.2,
  })
  paint(
    layer,
    (g) => {
      limb(g, '838,846,12 834,800,10 828,762,9')
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
