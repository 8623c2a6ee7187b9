import { limb, poly, shape } from '../../../kit/brush.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { type Point } from '../../../kit/points.ts'
import { smooth, type Rng } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { DOOR } from './palette.ts'

const TILE = ['#0b0e15', '#191e28', '#2c323d', '#474d58', '#6c7179', '#8f9397']
const [RIDGE, EAVE] = [236, 396]

/** A hipped roof of grey tiles, patched with others where it leaked; a square chimney on it. */
export function drawRoof(house: Layer, rng: Rng) {
  // the wood under the eaves, lit from the door
  paint(house, (g) => poly(g, '196,396 972,388 930,416 240,420'), {
    color: ['#0c0b0f', '#211a17', '#4a3622', '#a06f36'],
    tone: 0.2,
    edge: [1.6, 50],
    shade: (x) => 0.6 * Math.exp(-(((x - 600) / 190) ** 2)),
  })
  const tiles: PaintOptions = {
    color: TILE,
    edge: [1.8, 60],
    wash: 0.3,
    washSize: 120,
    pool: 0.08,
    grain: 0.14,
    form: { light: [1300, -200], r: 16, amt: 0.26, steps: 4 },
  }
  const whole = paint(
    house,
    (g) => {
      shape(
        g,
        '150,398,1 214,344 278,276 322,236,1 560,229 824,232,1 878,270 942,336 1010,390,1 780,397 580,400 380,401',
      )
      g.fill()
    },
    {
      ...tiles,
      tone: 0.5,
      shade: (x, y) => -0.12 * smooth(500, 150, x) - 0.1 * smooth(280, 396, y),
      shadow: { dx: 0, dy: 18, r: 12, a: 0.5, inside: true },
    },
  )
  // the hips turn from what light the sky has
  paint(house, (g) => poly(g, '150,398 322,236 300,402'), { ...tiles, tone: 0.26, clip: whole, form: null })
  paint(house, (g) => poly(g, '1010,390 824,232 852,398'), { ...tiles, tone: 0.62, clip: whole, form: null })
  drawPatches(house, tiles, whole)
  drawRows(house, rng, whole)
  // ridge and hip tiles, frost on their backs; the ends of the lowest row
  paint(
    house,
    (g) => {
      limb(g, '318,236,13 560,228,12 828,232,13')
      limb(g, '320,236,11 276,278,12 212,344,13 150,398,14')
      limb(g, '826,232,11 878,272,12 942,336,13 1008,388,14')
    },
    {
      ...tiles,
      tone: 0.56,
      edge: [1.4, 16],
      form: { light: [700, -300], r: 4, amt: 0.5, steps: 3 },
      rim: { light: [760, -300], color: '#9aa4ae', w: 2.4, amt: 0.5 },
    },
  )
  paint(
    house,
    (g) => {
      for (let x = 158; x < 1006; x += 15)
        limb(g, [
          [x, eaveAt(x) - 2, 11],
          [x, eaveAt(x) + 4, 11],
        ])
    },
    {
      ...tiles,
      tone: 0.36,
      edge: [0.8, 10],
      form: { light: DOOR, r: 3, amt: 0.5, steps: 3 },
      shade: (x) => 0.44 * Math.exp(-(((x - 600) / 170) ** 2)),
    },
  )
  drawChimney(house)
}

const eaveAt = (x: number) =>
  EAVE + 5 - 8 * Math.abs((x - 540) / 460) ** 2 - (x > 540 ? 4 * ((x - 540) / 460) : 0)

// Rows of tiles run down from the ridge, a little wider apart below; courses cross them.
function drawRows(house: Layer, rng: Rng, clip: ReturnType<typeof paint>) {
  paint(
    house,
    (g) => {
      for (let i = 0; i <= 46; i++) {
        const top = 300 + i * 11.6
        const foot = 232 + i * 14.6
        limb(g, [
          [top, RIDGE, 1.6],
          [(top + foot) / 2 + rng.normal() * 2, (RIDGE + EAVE) / 2, 2.4],
          [foot, EAVE + 4, 3],
        ])
      }
      // on the hips they run the other way
      for (let i = 1; i < 9; i++) {
        const t = i / 9
        limb(g, [
          [322 - 172 * t, 236 + 162 * t, 1.6],
          [322 - 130 * t + 20, 400, 2.4],
        ])
        limb(g, [
          [824 + 186 * t, 232 + 158 * t, 1.6],
          [830 + 150 * t, 398, 2.4],
        ])
      }
    },
    { color: '#0a0d13', edge: [1.2, 14], pool: 0, dry: 0.14, alpha: 0.6, clip },
  )
  paint(
    house,
    (g) => {
      for (let i = 1; i < 7; i++) {
        const y = RIDGE + i * 23
        const points: Point[] = Array.from({ length: 9 }, (_, j) => [
          322 - i * 24 + j * (62 + i * 6),
          y + rng.normal() * 1.6,
          1.6,
        ])
        limb(g, points)
      }
    },
    { color: '#0a0d13', edge: [2, 12], pool: 0, dry: 0.3, alpha: 0.45, clip },
  )
}

// Where it has been mended: tiles of another firing, a sheet of tin with a stone on it.
function drawPatches(house: Layer, tiles: PaintOptions, clip: ReturnType<typeof paint>) {
  paint(house, (g) => poly(g, '402,300 470,299 478,346 404,348'), {
    ...tiles,
    color: ['#1a1413', '#35292a', '#54443f', '#7a665c'],
    tone: 0.5,
    clip,
  })
  paint(house, (g) => poly(g, '648,336 742,334 752,382 652,384'), {
    ...tiles,
    color: ['#1c232b', '#3c4751', '#66727b', '#98a2a8'],
    tone: 0.52,
    clip,
    shadow: { dx: 2, dy: 4, r: 3, a: 0.5, inside: true },
  })
}

function drawChimney(house: Layer) {
  const brick: PaintOptions = {
    color: ['#0b0c12', '#201f26', '#3d393b', '#5e5652'],
    tone: 0.42,
    edge: [1.4, 24],
    wash: 0.34,
    washSize: 30,
    form: { light: [1400, 200], r: 8, amt: 0.4, steps: 3 },
  }
  paint(house, (g) => poly(g, '842,272 843,152 886,152 888,296 864,282'), brick)
  paint(house, (g) => poly(g, '836,142 893,142 892,158 837,158'), { ...brick, tone: 0.56 })
  paint(
    house,
    (g) => {
      for (let y = 170; y < 280; y += 13)
        limb(g, [
          [844, y, 1.2],
          [886, y + 1, 1.2],
        ])
    },
    { color: '#08090d', edge: [1, 10], pool: 0, dry: 0.3, alpha: 0.6 },
  )
}
