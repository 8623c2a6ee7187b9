import { place } from '../../kit/body.ts'
import { blob, limb, oval, poly, shape } from '../../kit/brush.ts'
import { type PaintOptions, paint } from '../../kit/paint.ts'
import { smooth } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'
import { turnedSitter } from '../../kit/turned-sitter.ts'
import { SUN, WOOD } from './palette.ts'
import { drawSoup } from './soup.ts'

function drawTable(layer: Layer, { x, y, r, tone }: { x: number; y: number; r: number; tone: number }) {
  const light: PaintOptions = {
    form: { light: SUN, r: 12, amt: 0.4, steps: 4 },
    rim: { light: SUN, color: '#ffd48a', w: 4, amt: 0.85, reach: 620 },
  }
  paint(
    layer,
    (g) =>
      poly(g, [
        [x - 16, y + 40],
        [x + 16, y + 40],
        [x + 22, 930],
        [x - 22, 930],
      ]),
    {
      color: WOOD,
      tone: 0.22,
      edge: [1.4, 40],
      form: { light: SUN, r: 8, amt: 0.4, steps: 3 },
      rim: { light: SUN, color: '#c8934c', w: 3, amt: 0.6 },
    },
  )
  paint(
    layer,
    (g) => {
      // it hangs from the rim in four folds; each comes a little further down than what is between
      g.beginPath()
      g.moveTo(x - r, y)
      g.lineTo(x + r, y)
      const drop = r * 0.78
      g.lineTo(x + r * 1.03, y + drop * 0.94)
      for (let i = 40; i >= 0; i--) {
        const u = i / 20 - 1
        const sag = Math.sqrt(Math.max(0, 1 - u * u)) * r * 0.13
        g.lineTo(x + u * r * 1.03, y + drop * 0.94 + sag + 6 * Math.cos(u * 13))
      }
      g.closePath()
      g.fill()
    },
    {
      ...light,
      color: ['#1a140e', '#3b3024', '#6a5a42', '#a88e62', '#e8cc94'],
      tone,
      shade: (px) => 0.12 * Math.cos(((px - x) / r) * 13),
      edge: [2, 40],
      wash: 0.16,
      grain: 0.05,
      washSize: 110,
      pool: 0.16,
      shadow: { dx: -14, dy: 10, r: 14, a: 0.5 },
    },
  )
  paint(
    layer,
    (g) => {
      for (const t of [-0.72, -0.24, 0.24, 0.72])
        limb(g, [
          [x + r * t, y + 14, 0.8],
          [x + r * t * 1.03, y + r * 0.4, 4],
          [x + r * t, y + r * 0.76, 1],
        ])
    },
    { color: '#120c07', edge: [2, 26], soft: 1, pool: 0, alpha: 0.5 },
  )
  paint(layer, (g) => oval(g, [x, y, r, r * 0.17]), {
    ...light,
    color: ['#2a2016', '#594830', '#957a50', '#d8b67a', '#ffeab8'],
    tone: tone + 0.12,
    edge: [1.6, 50],
    wash: 0.22,
    washSize: 90,
    pool: 0.1,
    shade: (px) => 0.12 * smooth(x + r, x - r, px) * (x > SUN[0] ? 1 : -1),
  })
}

function drawCup(layer: Layer, { x, y, k }: { x: number; y: number; k: number }) {
  paint(
    layer,
    (g) =>
      limb(g, [
        [x, y + 2, 24 * k],
        [x - 40 * k, y + 12 * k, 20 * k],
        [x - 74 * k, y + 20 * k, 8 * k],
      ]),
    { color: '#140d07', soft: 4, edge: [2, 20], pool: 0, alpha: 0.45 },
  )
  paint(
    layer,
    (g) => {
      shape(g, [
        [x - 24 * k, y - 36 * k, 1],
        [x + 24 * k, y - 36 * k, 1],
        [x + 20 * k, y - 12 * k],
        [x + 11 * k, y + 2 * k, 1],
        [x - 11 * k, y + 2 * k, 1],
        [x - 20 * k, y - 12 * k],
      ])
      g.fill()
      oval(g, [x, y - 36 * k, 24 * k, 6.4 * k])
    },
    {
      color: ['#1c150e', '#453828', '#8a7752', '#dcc08a', '#fff0c8'],
      tone: 0.4,
      edge: [0.8, 20],
      wash: 0.16,
      washSize: 40,
      form: { light: SUN, r: 14 * k, amt: 0.4 },
      rim: { light: SUN, color: '#fff0c4', w: 2.6, amt: 0.95 },
    },
  )
  paint(layer, (g) => oval(g, [x, y - 36 * k, 20 * k, 4.4 * k]), {
    color: ['#2a1508', '#7a4416', '#d89a48'],
    tone: 0.5,
    edge: [0.6, 14],
    pool: 0.1,
  })
}

/** Deacon Kwon's table: a pot, soup, a list that is slow. */
export function drawKwon(tables: Layer) {
  const look = {
    light: SUN,
    formLight: SUN,
    form: 0.4,
    rim: '#ffcf80',
    rimAmt: 0.95,
    reach: 640,
    line: '#0a0604',
    cloth: ['#080a08', '#141812', '#262b20', '#403d28', '#a8854a'],
    hair: ['#0f0d0b', '#221e1a', '#403931', '#a08860'],
    skin: ['#2a190e', '#55341f', '#8e5f3a', '#f0bc7a'],
    chair: WOOD,
    shirt: ['#1e1c16', '#403c30', '#6a634e', '#968a68'],
  }
  turnedSitter(tables, place(372, 936, 590), look, { hair: 'bun', hole: true })
  drawTable(tables, { x: 512, y: 690, r: 158, tone: 0.34 })
  const pot: PaintOptions = {
    color: ['#0e0b08', '#231c14', '#453622', '#8a6a3a', '#f0c880'],
    tone: 0.3,
    edge: [0.9, 40],
    wash: 0.1,
    washSize: 90,
    grain: 0.05,
    form: { light: SUN, r: 16, amt: 0.4, steps: 5 },
    rim: { light: SUN, color: '#ffdc9a', w: 3.4, amt: 0.95 },
    shadow: { dx: -16, dy: 6, r: 10, a: 0.45 },
  }
  paint(
    tables,
    (g) => {
      limb(g, '418,622,9 416,578,8 452,552,9 488,578,8 486,622,9')
    },
    { ...pot, tone: 0.44, rim: null },
  )
  paint(tables, blob('414,690,1 402,660 408,624 430,606 474,606 496,624 502,660 490,690,1 452,698'), pot)
  paint(
    tables,
    (g) => {
      limb(g, '482,668,34 512,652,22 532,628,15 546,606,11')
      oval(g, [452, 606, 30, 8])
      oval(g, [452, 597, 7, 7])
    },
    { ...pot, tone: 0.46, shadow: null },
  )
  drawSoup(tables, { x: 600, y: 684 })
  // the list: lines, most of them with nothing after them
  paint(tables, (g) => poly(g, '512,690 604,692 596,716 492,713'), {
    color: ['#8a744a', '#cfb47c', '#ffeec4'],
    tone: 0.56,
    edge: [0.8, 24],
    pool: 0.14,
    shadow: { dx: -6, dy: 4, r: 4, a: 0.45 },
  })
  paint(
    tables,
    (g) => {
      for (let i = 0; i < 4; i++)
        limb(g, [
          [522 - i * 4, 695 + i * 4.6, 1],
          [556 - i * 4, 696 + i * 4.6, 1.2],
        ])
    },
    { color: '#3a2614', edge: [0.5, 8], pool: 0, alpha: 0.75 },
  )
}

/** Manager Ko's table: one paper, one sum, a pen laid on it pointing at us. */
export function drawKo(tables: Layer) {
  const look = {
    light: SUN,
    formLight: SUN,
    form: 0.4,
    rim: '#ffd892',
    rimAmt: 1,
    reach: 560,
    line: '#06070a',
    cloth: ['#060809', '#0d1318', '#172028', '#28302f', '#a08048'],
    stripe: ['#4a463c', '#8a806a', '#d8caa0'],
    hair: ['#0a0806', '#1a140e', '#32251a', '#8a6434'],
    skin: ['#2a190e', '#55341f', '#8e5f3a', '#f0bc7a'],
    chair: WOOD,
  }
  turnedSitter(tables, place(1432, 930, 612, true), look, { hair: 'tail', striped: true, lean: 3 })
  drawTable(tables, { x: 1268, y: 676, r: 150, tone: 0.36 })
  drawCup(tables, { x: 1152, y: 682, k: 0.84 })
  drawCup(tables, { x: 1352, y: 666, k: 0.86 })
  paint(tables, (g) => poly(g, '1196,672 1306,670 1298,696 1178,698'), {
    color: ['#8a744a', '#d8be88', '#fff2cc'],
    tone: 0.62,
    edge: [0.8, 24],
    pool: 0.14,
    shadow: { dx: 6, dy: 5, r: 5, a: 0.5 },
  })
  paint(
    tables,
    (g) => {
      limb(g, '1208,679,1.2 1250,678,1.4')
      limb(g, '1204,685,1.2 1240,684,1.4')
      limb(g, '1198,692,1.8 1232,691,2.2')
    },
    { color: '#3a2614', edge: [0.5, 8], pool: 0, alpha: 0.8 },
  )
  paint(tables, (g) => limb(g, '1272,684,3.4 1258,706,2.6'), {
    color: ['#1a2a34', '#3f5f6a', '#b8b894'],
    edge: [0.5, 10],
    pool: 0,
    shadow: { dx: 2, dy: 3, r: 2, a: 0.5 },
  })
}
