import { blob, limb, oval } from '../../kit/brush.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { hoop } from '../../kit/pen.ts'
import { type Layer } from '../../kit/stage.ts'
import { lightOn, type Hour } from './hour.ts'

/** A third pair, set apart, toes to the door, laces undone. */
export function drawHers(layer: Layer, hour: Hour) {
  const canvas: PaintOptions = {
    color: ['#20261c', '#3c4634', '#66705a', '#a2a684', '#e6dfb8'],
    tone: 0.34,
    edge: [0.8, 20],
    wash: 0.2,
    washSize: 40,
    pool: 0.16,
    ...lightOn(hour, { r: 7, w: 3, rim: 0.9, reach: 300 }),
  }
  for (const [x, y, turn] of [
    [656, 716, -3],
    [700, 720, 4],
  ] as const) {
    paint(
      layer,
      blob([
        [x - 18, y + 2, 1],
        [x - 14 + turn, y - 40],
        [x + turn, y - 46],
        [x + 14 + turn, y - 40],
        [x + 18, y + 2, 1],
        [x, y + 6],
      ]),
      {
        color: ['#6c6250', '#a09474', '#d8cca4'],
        tone: 0.44,
        edge: [0.8, 20],
        shadow: { dx: 16, dy: 12, r: 7, a: 0.5 },
      },
    )
    paint(
      layer,
      blob([
        [x - 16, y - 6, 1],
        [x - 13 + turn, y - 40],
        [x + turn, y - 46],
        [x + 13 + turn, y - 40],
        [x + 16, y - 6, 1],
        [x, y - 2],
      ]),
      canvas,
    )
    paint(
      layer,
      blob([
        [x - 11, y - 10],
        [x - 8 + turn * 0.4, y - 26],
        [x + 8 + turn * 0.4, y - 26],
        [x + 11, y - 10],
        [x, y - 7],
      ]),
      {
        color: hour.line,
        edge: [0.6, 12],
        pool: 0,
        alpha: 0.8,
      },
    )
    paint(
      layer,
      (g) => {
        limb(g, [
          [x - 7 + turn, y - 28, 1.6],
          [x + 8 + turn, y - 33, 1.6],
        ])
        limb(g, [
          [x - 7 + turn, y - 34, 1.6],
          [x + 6 + turn, y - 38, 1.6],
        ])
        limb(g, [
          [x + 8 + turn, y - 30, 1.8],
          [x + 22, y - 18, 1.8],
          [x + 20, y - 4, 1.6],
          [x + 28, y + 6, 1.2],
        ])
        limb(g, [
          [x - 7 + turn, y - 28, 1.8],
          [x - 22, y - 14, 1.8],
          [x - 24, y + 4, 1.4],
        ])
      },
      { color: ['#8a8068', '#d8cca8', '#fff6dc'], tone: 0.6, edge: [0.8, 12], pool: 0 },
    )
  }
}

/** The padlock on the sill, open, its key in it. */
export function drawLockOpen(layer: Layer) {
  const brass: PaintOptions = {
    color: ['#3a280c', '#8a6424', '#d0a048', '#ffe6a0'],
    tone: 0.5,
    edge: [0.5, 12],
    form: { light: [540, 330], r: 4, amt: 0.5, steps: 3 },
    shadow: { dx: 5, dy: 4, r: 3, a: 0.5 },
  }
  paint(layer, (g) => hoop(g, 4.4, [648, 618, 9, 9], { arc: [Math.PI * 0.9, 0.3] }), { ...brass, tone: 0.4 })
  paint(layer, (g) => g.fillRect(632, 622, 28, 24), brass)
  paint(
    layer,
    (g) => {
      limb(g, '645,634,3 622,640,3')
      oval(g, [618, 641, 5, 5])
    },
    { ...brass, tone: 0.6 },
  )
}
