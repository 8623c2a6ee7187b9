import { limb, poly } from '../../../kit/brush.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { smooth } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { BULB, STEP, TOP, at } from './view.ts'

const { rise, going, z: first, n, left, right } = STEP

/** Twelve cement steps between two walls, worn in the middle; the light comes down them as far as it can. */
export function drawStair(layer: Layer) {
  walls(layer)
  const cement: PaintOptions = {
    color: ['#0b0b0c', '#191716', '#352c24', '#664c32', '#a8793e', '#ecbe78'],
    edge: [1.6, 50],
    wash: 0.26,
    washSize: 110,
    pool: 0.1,
  }
  for (let i = n - 1; i >= 0; i--) {
    const z = first + going * i
    const near = 1 - i / (n - 1)
    const y = rise * i
    // tread above this riser, then the riser
    const [ax, ay] = at(left, y + rise, z)
    const [bx] = at(right, y + rise, z)
    const [cx, cy] = at(right, y + rise, z + going)
    const [dx] = at(left, y + rise, z + going)
    if (ay > cy)
      paint(
        layer,
        (g) =>
          poly(g, [
            [ax, ay],
            [bx, ay],
            [cx, cy],
            [dx, cy],
          ]),
        {
          ...cement,
          tone: 0.72 - near * 0.24,
          shade: (x) => 0.12 * smooth(260, 40, Math.abs(x - 1030)) - 0.08,
        },
      )
    const [ex, ey] = at(left, y, z)
    const [fx] = at(right, y, z)
    paint(
      layer,
      (g) =>
        poly(g, [
          [ax, ay],
          [bx, ay],
          [fx, ey],
          [ex, ey],
        ]),
      {
        ...cement,
        tone: 0.36 - near * 0.2,
        shade: (_x, py) => 0.14 * smooth(ey, ay, py) - 0.06,
      },
    )
    // the nosing takes the lamp, and has given way where feet go
    const width = (1 - near * 0.3) * 3.4
    const wear = 3.4 + 4 * near
    paint(
      layer,
      (g) =>
        limb(g, [
          [ax + 2, ay, width * 0.6],
          [ax + (bx - ax) * 0.3, ay + wear * 0.4, width],
          [ax + (bx - ax) * 0.5, ay + wear, width * 1.3],
          [ax + (bx - ax) * 0.7, ay + wear * 0.5, width],
          [bx - 2, ay, width * 0.6],
        ]),
      {
        color: ['#6a4a28', '#d09a54', '#ffdc9c'],
        tone: 0.9 - near * 0.62,
        edge: [1.2, 26],
        pool: 0,
        dry: 0.1,
        alpha: 0.95,
      },
    )
  }
  // handrail on the right, polished by sleeves
  const rail: PaintOptions = {
    color: ['#0f0a07', '#2a1b10', '#583a1e', '#a06c34', '#f0b868'],
    tone: 0.4,
    edge: [1.2, 40],
    pool: 0.14,
    form: { light: BULB, r: 5, amt: 0.44, steps: 3 },
    rim: { light: BULB, color: '#ffd490', w: 3, amt: 0.8 },
  }
  // everything on it is in line, since a straight rail stays straight from here
  const [tx, ty] = at(right - 0.08, TOP.y + 0.86, TOP.z)
  const [nx, ny] = at(right - 0.08, 0.86 - rise * 0.6, first - going * 0.6)
  const railAt = (x: number) => ty + ((x - tx) * (ny - ty)) / (nx - tx)
  for (let i = 1; i < n; i++) {
    const z = first + going * (i + 0.5)
    const [bx, by] = at(right - 0.08, rise * (i + 1), z)
    paint(
      layer,
      (g) =>
        limb(g, [
          [bx, railAt(bx), 20 / z],
          [bx, by, 22 / z],
        ]),
      { ...rail, tone: 0.3 },
    )
  }
  paint(
    layer,
    (g) =>
      limb(g, [
        [tx, ty, 7],
        [(tx + nx) / 2, (ty + ny) / 2, 12],
        [nx, ny, 22],
      ]),
    { ...rail, shadow: { dx: 12, dy: 12, r: 10, a: 0.4 } },
  )
}

function walls(layer: Layer) {
  const plaster: PaintOptions = {
    color: ['#0a0e0f', '#151d1d', '#2b3330', '#564d38', '#95713e', '#dca85c'],
    tone: 0.2,
    edge: [1.6, 60],
    wash: 0.28,
    washSize: 170,
    pool: 0.06,
  }
  const lit = (x: number, y: number) =>
    0.5 * Math.exp(-(Math.hypot((x - BULB[0]) / 240, (y - BULB[1] - 60) / 330) ** 2)) -
    0.06 * smooth(500, 900, y)
  const foot = (side: number) => at(side, 0, first)
  const [lx, ly] = at(left, TOP.y + 2.3, TOP.z)
  const [, lf] = at(left, TOP.y, TOP.z)
  const [rx, ry] = at(right, TOP.y + 2.3, TOP.z)
  paint(layer, (g) => poly(g, [[560, -30], [lx, ly], [lx, lf], foot(left), [560, 1070]]), {
    ...plaster,
    shade: lit,
  })
  paint(layer, (g) => poly(g, [[1620, -30], [rx, ry], [rx, lf], foot(right), [1620, 1070]]), {
    ...plaster,
    tone: 0.16,
    shade: lit,
  })
  // a line of green oil paint runs up with the stair
  const edge = (side: number, lift: number) => {
    const [ax, ay] = at(side, lift, 1.5)
    const [bx, by] = at(side, TOP.y + 0.9, TOP.z)
    return [
      [ax, ay],
      [bx, by],
    ] as const
  }
  for (const side of [left, right]) {
    const [[ax, ay], [bx, by]] = edge(side, 0.5)
    paint(layer, (g) => poly(g, [[ax, ay], [bx, by], [bx, lf], foot(side), [ax, 1100]]), {
      ...plaster,
      color: ['#08110f', '#122420', '#22423a', '#4c6144', '#a4884c', '#e4b868'],
      tone: side < 0 ? 0.24 : 0.18,
      shade: (x, y) => lit(x, y) * 0.9,
      alpha: 0.8,
    })
  }
}
