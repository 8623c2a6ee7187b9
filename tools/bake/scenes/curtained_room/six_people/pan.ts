import { blob, limb, oval } from '../../../kit/brush.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { createRng } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'

type Bowl = readonly [x: number, y: number, k: number, glaze: readonly string[]]

/** A low folding table: one frying pan, black, without a lid, and six bowls that are not a set. */
export function drawTable(layer: Layer, lamp: readonly [number, number]) {
  const wood: PaintOptions = {
    color: ['#140d08', '#2e1f12', '#573a1e', '#8f6533', '#cf9c56', '#f4d592'],
    edge: [1.8, 50],
    wash: 0.26,
    washSize: 100,
    pool: 0.14,
    rim: { light: lamp, color: '#ffd890', w: 3, amt: 0.6 },
  }
  paint(layer, (g) => oval(g, [1030, 820, 290, 34]), {
    color: '#080604',
    soft: 12,
    edge: [4, 60],
    pool: 0,
    alpha: 0.55,
  })
  paint(
    layer,
    (g) =>
      [
        '800,760,18 790,812,15 784,836,12',
        '1256,760,18 1268,812,15 1276,836,12',
        '930,790,18 926,850,14',
        '1120,790,18 1128,850,14',
      ].forEach((l) => limb(g, l)),
    {
      ...wood,
      tone: 0.24,
    },
  )
  paint(layer, (g) => oval(g, [1028, 760, 268, 62]), {
    ...wood,
    tone: 0.2,
    shadow: { dx: 0, dy: -6, r: 10, a: 0.4 },
  })
  paint(layer, (g) => oval(g, [1028, 746, 268, 60]), {
    ...wood,
    tone: 0.52,
    grad: [1028, 690, -0.16, 1028, 806, 0.12],
  })
  const dice = createRng(15)
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 12; i++) {
        const y = dice.range(700, 796)
        const half = 250 * Math.sqrt(Math.max(0.05, 1 - ((y - 746) / 60) ** 2))
        limb(g, [
          [1028 - half * dice.range(0.4, 0.95), y, 0.8],
          [1028 + dice.normal() * 60, y + 2, 2],
          [1028 + half * dice.range(0.4, 0.95), y, 0.8],
        ])
      }
    },
    { color: '#4a3018', edge: [2, 30], pool: 0, dry: 0.3, alpha: 0.5 },
  )
  pan(layer, lamp)
  bowls(layer, lamp)
}

function pan(layer: Layer, lamp: readonly [number, number]) {
  const iron: PaintOptions = {
    color: ['#040505', '#0d0f0f', '#1f2221', '#4a4a40', '#b09a6a'],
    tone: 0.3,
    edge: [1.2, 40],
    wash: 0.2,
    washSize: 60,
    pool: 0.1,
    rim: { light: lamp, color: '#ffdc9c', w: 3, amt: 0.9 },
  }
  paint(layer, (g) => limb(g, '1098,726,15 1158,713,12 1222,699,14.6 1240,696,12'), {
    ...iron,
    shadow: { dx: -4, dy: 10, r: 6, a: 0.5 },
  })
  paint(layer, blob('932,722,1 945,754 990,768 1030,771 1073,767 1110,752 1122,722,1 1030,712'), {
    ...iron,
    shadow: { dx: -4, dy: 8, r: 8, a: 0.6 },
  })
  paint(layer, (g) => oval(g, [1027, 722, 95, 23]), { ...iron, tone: 0.4 })
  paint(layer, (g) => oval(g, [1027, 724.5, 86, 19]), {
    ...iron,
    tone: 0.14,
    grad: [940, 715, -0.1, 1110, 740, 0.26],
    rim: null,
  })
  // what the light finds on iron that has been scraped every day
  paint(
    layer,
    (g) =>
      ['976,732,1 1020,739,3.4 1070,734,1', '1054,715,0.6 1082,719,2 1096,726,0.6'].forEach((l) =>
        limb(g, l),
      ),
    {
      color: '#d8b878',
      edge: [2, 18],
      soft: 1,
      pool: 0,
      dry: 0.2,
      alpha: 0.55,
    },
  )
  paint(layer, (g) => oval(g, [1229, 697.6, 3.2, 2.4]), { color: '#040505', edge: [0.5, 6], pool: 0 })
}

function bowls(layer: Layer, lamp: readonly [number, number]) {
  const white = ['#2e2b22', '#6d6650', '#b5a87e', '#eadbae', '#fff4d2']
  const blue = ['#15222a', '#32505c', '#6a8a8c', '#b0bfa8', '#ecdfb4']
  const tin = ['#1c1d1a', '#494a42', '#8a8870', '#cfc398', '#fff0c8']
  const green = ['#15241c', '#31503c', '#628060', '#aab082', '#e8d8a4']
  const list: readonly Bowl[] = [
    [862, 728, 0.8, white],
    [918, 698, 0.66, blue],
    [1144, 698, 0.66, tin],
    [862, 786, 1, tin],
    [1186, 776, 0.94, green],
    [1098, 802, 0.74, white],
  ]
  for (const [x, y, size, glaze] of list) {
    const k = size * 1.26
    const o: PaintOptions = {
      color: glaze,
      tone: 0.4,
      edge: [0.8, 18],
      wash: 0.2,
      washSize: 40,
      pool: 0.12,
      form: { light: lamp, r: 9 * k, amt: 0.4, steps: 4 },
      rim: { light: lamp, color: '#fff0c8', w: 2.4, amt: 0.8 },
    }
    paint(
      layer,
      blob([
        [x - 34 * k, y - 22 * k, 1],
        [x - 26 * k, y - 4 * k],
        [x - 13 * k, y + 8 * k, 1],
        [x + 13 * k, y + 8 * k, 1],
        [x + 26 * k, y - 4 * k],
        [x + 34 * k, y - 22 * k, 1],
      ]),
      { ...o, shadow: { dx: -4, dy: 8 * k, r: 5, a: 0.5 } },
    )
    paint(layer, (g) => oval(g, [x, y - 22 * k, 34 * k, 9 * k]), { ...o, tone: 0.56 })
    paint(layer, (g) => oval(g, [x, y - 21 * k, 29 * k, 6.6 * k]), { ...o, tone: 0.2, rim: null })
  }
  // chopsticks of two pairs, and one spoon small enough for someone of two
  paint(
    layer,
    (g) => {
      limb(g, '932,786,3.4 1000,778,2.2')
      limb(g, '934,793,3.4 1002,784,2.2')
      limb(g, '1236,744,3.2 1196,728,2')
      limb(g, '1000,796,3 1040,790,2.6')
      oval(g, [1048, 789, 9, 4.6], -0.15)
    },
    {
      color: ['#2a1c10', '#7a5a34', '#e0bd80'],
      tone: 0.6,
      edge: [0.6, 12],
      pool: 0.1,
      shadow: { dx: -2, dy: 3, r: 2, a: 0.5 },
    },
  )
}
