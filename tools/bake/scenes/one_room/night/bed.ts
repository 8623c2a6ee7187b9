import { place } from '../../../kit/body.ts'
import { limb, poly, shape } from '../../../kit/brush.ts'
import { edgeSitter } from '../../../kit/edge-sitter.ts'
import { type Form, type PaintOptions, paint } from '../../../kit/paint.ts'
import { createRng, smooth } from '../../../kit/random.ts'
import { type Stage } from '../../../kit/stage.ts'
import { GAP } from './palette.ts'

/** The bed with the quilt thrown back. */
export function drawBed(stage: Stage) {
  const rng = createRng(8)
  const bed = stage.layer('bed', { depth: 0.55, lit: true })
  const lit: Form = { light: [600, 640], r: 20, amt: 0.42, steps: 4 }
  paint(bed, (g) => poly(g, '720,522 980,930 820,930 716,604'), {
    color: ['#050706', '#11120e', '#2b2416', '#6c5027', '#c08a44'],
    tone: 0.3,
    edge: [1.6, 50],
    wash: 0.3,
    washSize: 80,
    shade: (_x, y) => 0.24 * smooth(800, 600, y),
    shadow: { dx: -12, dy: 4, r: 16, a: 0.6 },
  })
  const sheet =
    '716,516,1 780,506 870,504 962,512,1 1140,572 1360,660 1640,770,1 1640,960,1 990,960,1 940,880 880,778 810,664 760,584'
  paint(
    bed,
    (g) => {
      shape(g, sheet)
      g.fill()
    },
    {
      color: ['#0a1214', '#1b2a2d', '#3b4a49', '#6d7166', '#b8a67e', '#ecd3a0'],
      tone: 0.36,
      edge: [2, 60],
      wash: 0.26,
      washSize: 150,
      form: lit,
      pool: 0.16,
      shade: (x) => 0.18 * smooth(1050, 740, x) - 0.2 * smooth(1100, 1600, x),
      rim: { light: GAP, color: '#e8b468', w: 4, amt: 0.8, reach: 300 },
    },
  )
  // pillow, with the hollow of one head
  paint(
    bed,
    (g) => {
      shape(g, '788,500,1 800,470 850,458 920,462 952,484 950,512,1 900,522 830,520')
      g.fill()
    },
    {
      color: ['#131c1e', '#36423f', '#77796a', '#c9b58a', '#f4dfae'],
      tone: 0.38,
      edge: [1.8, 30],
      wash: 0.24,
      washSize: 60,
      form: { ...lit, r: 14 },
      rim: { light: GAP, color: '#ffd68e', w: 3, amt: 0.8, reach: 300 },
      shadow: { dx: 10, dy: 8, r: 10, a: 0.5 },
    },
  )
  paint(
    bed,
    (g) => {
      for (const l of ['842,474,1 868,490,5 900,478,1', '812,504,1 850,500,3 880,508,1']) limb(g, l)
    },
    { color: '#0d1516', edge: [2, 20], soft: 1.4, pool: 0, alpha: 0.55 },
  )
  // quilt thrown back: she got up, and then sat down again
  const quilt: PaintOptions = {
    color: ['#080c12', '#161d2a', '#2c3544', '#565a5c', '#a88c62'],
    tone: 0.36,
    edge: [2.4, 40],
    wash: 0.3,
    washSize: 110,
    pool: 0.18,
    form: { ...lit, r: 26 },
    rim: { light: GAP, color: '#dda45c', w: 4, amt: 0.7, reach: 340 },
  }
  paint(
    bed,
    (g) => {
      shape(
        g,
        '1000,590,1 1060,570 1200,606 1420,694 1640,794,1 1640,960,1 880,960,1 886,910 930,860 1010,800 1040,730 1026,650',
      )
      g.fill()
    },
    { ...quilt, shadow: { dx: -10, dy: -4, r: 12, a: 0.5 } },
  )
  paint(
    bed,
    (g) => {
      shape(
        g,
        '1000,590,1 1026,572 1060,584 1096,650 1094,730 1050,800 980,866 930,930,1 884,930,1 930,860 1008,800 1036,730 1022,650',
      )
      g.fill()
    },
    {
      ...quilt,
      color: ['#141a1e', '#343b3e', '#68675a', '#b39a6c', '#e6c68c'],
      tone: 0.36,
      form: { ...lit, r: 14 },
      shadow: { dx: 8, dy: 6, r: 8, a: 0.45 },
    },
  )
  paint(
    bed,
    (g) => {
      for (const l of [
        '1130,600,1 1150,690,5 1110,800,1',
        '1200,624,1 1236,740,5 1170,900,1',
        '1330,680,1 1370,790,5 1330,930,1',
        '1460,736,1 1490,830,4 1470,930,1',
        '1110,850,1 1200,810,4 1300,850,1',
        '1040,604,0.6 1064,680,3 1040,780,0.8',
      ])
        limb(g, l)
    },
    { color: '#04070c', edge: [3, 36], soft: 1.2, pool: 0, alpha: 0.55 },
  )
  // small printed flowers, worn away
  paint(
    bed,
    (g) => {
      for (let i = 0; i < 60; i++) {
        const x = rng.range(1170, 1600),
          y = 640 + (x - 1170) * 0.4 + rng() * 300
        for (let j = 0; j < 5; j++) {
          const a = j * 1.257 + rng()
          g.beginPath()
          g.ellipse(x + Math.cos(a) * 8, y + Math.sin(a) * 5, 5, 3.4, a, 0, 7)
          g.fill()
        }
      }
    },
    { color: '#76797c', edge: [1.4, 10], pool: 0.2, dry: 0.3, alpha: 0.16 },
  )
}

/** Ji-young on the edge of the bed, listening. */
export function drawHer(stage: Stage) {
  const fig = stage.layer('figure', { depth: 0.7, lit: true })
  edgeSitter(fig, place(872, 800, 440, true), {
    cloth: ['#05070a', '#0e1418', '#1d2528', '#403f37', '#9a7f50'],
    skin: ['#21140e', '#4c3220', '#8a5f3a', '#e0aa6a'],
    hair: ['#030404', '#0a0c0c', '#1a1a17', '#4a3d28'],
    scarf: ['#1a070a', '#3c1013', '#62201f', '#97453f'],
    light: GAP,
    formLight: [560, 660],
    form: 0.36,
    rim: '#ffc56e',
    rimAmt: 0.95,
    reach: 380,
    line: '#030506',
  })
}
