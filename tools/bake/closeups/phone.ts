import { type CloseUpSource } from '../kit/closeup-source.ts'
import { LIGHT, material, shadeOnPage } from '../kit/closeup-light.ts'
import { createCutter } from '../kit/cutter.ts'
import { paint } from '../kit/paint.ts'
import { toPoints, type Point, type Points } from '../kit/points.ts'

const TURN = 0.2
const turned = (points: Points): Point[] =>
  toPoints(points).map(([x, y, w]) => [
    226 + x * Math.cos(TURN) - y * Math.sin(TURN),
    178 + x * Math.sin(TURN) + y * Math.cos(TURN),
    w,
  ])

/** An old key telephone, hardly larger than the sleeve of a card; screen dark, keys rubbed. */
export const closeUp: CloseUpSource = {
  id: 'phone',
  seed: 2103,
  draw(stage) {
    const thing = stage.layer('phone')
    const shade = turned('-58,-118 76,-110 84,150 -40,152')
    shadeOnPage(
      thing,
      shade.map(([x, y]) => [x + 14, y + 12] as const),
      { soft: 8 },
    )
    const shell = createCutter(
      thing,
      material(['#1c1f26', '#343a44', '#596270', '#8a929a', '#ccccc2'], '#f1ecdc', {
        rim: { light: LIGHT, color: '#e6e2d4', w: 3.4, amt: 0.85 },
      }),
      turned,
    )
    // edge, then face
    shell.sheet(
      '-58,-100 -56,-118 -42,-128 8,-134 60,-127 74,-116 76,-96 78,112 74,132 60,142 8,149 -44,142 -58,132 -60,112',
      {
        tone: 0.26,
      },
    )
    shell.sheet(
      '-68,-104 -66,-124 -52,-135 0,-141 50,-135 64,-124 66,-104 68,104 64,124 50,134 0,141 -52,134 -66,124 -68,104',
      {
        tone: 0.46,
      },
    )
    shell.bars(['-16,-124,4.6 16,-124,4.6'], { tone: 0.1, rim: null, form: null })
    // the screen gives nothing back but a window's worth of light
    shell.sheet('-48,-108,1 48,-108,1 48,-36,1 -48,-36,1', {
      color: ['#14181a', '#242c2a', '#3c4840'],
      tone: 0.3,
      rim: null,
    })
    shell.sheet('-41,-101,1 41,-101,1 41,-43,1 -41,-43,1', {
      color: ['#3d4a3c', '#5e6e56', '#8b9a78', '#bcc6a0'],
      tone: 0.42,
      rim: null,
      grad: [150, 60, 0.26, 260, 150, -0.16],
    })
    shell.sheet('-41,-101,1 -4,-101,1 -34,-43,1 -41,-43,1', {
      color: '#e8ecd2',
      rim: null,
      form: null,
      pool: 0,
      alpha: 0.26,
    })
    // two keys for yes and no, a rocker between, four rows of three
    const key = {
      tone: 0.62,
      edge: [0.6, 10] as const,
      pool: 0.3,
      poolR: 2,
      form: { light: LIGHT, r: 4, amt: 0.5, steps: 3 },
      shadow: { dx: 1.6, dy: 2, r: 1.8, a: 0.6, inside: true, color: '#0b0c10' },
    }
    shell.sheet('-52,-22 -34,-26 -20,-20 -22,-6 -40,-4 -52,-10', {
      ...key,
      color: ['#223428', '#44604a', '#7e9678', '#c4d0a8'],
    })
    shell.sheet('52,-22 34,-26 20,-20 22,-6 40,-4 52,-10', {
      ...key,
      color: ['#3c2022', '#6e3c3a', '#a06c60', '#d8b09c'],
    })
    shell.disc([0, -14, 14, 10, TURN], key)
    for (let row = 0; row < 4; row++)
      for (let column = -1; column <= 1; column++) {
        const [x, y] = [column * 35, 16 + row * 29]
        const dip = Math.abs(column) * -3
        shell.sheet(
          [
            [x - 14, y + dip - 8],
            [x, y + dip - 10],
            [x + 14, y + dip - 8],
            [x + 15, y + dip + 4],
            [x, y + dip + 9],
            [x - 15, y + dip + 4],
          ],
          { ...key, tone: row === 1 && column === 0 ? 0.78 : 0.6 + 0.03 * column },
        )
        paint(thing, (g) => turned([[x, y + dip]]).forEach(([a, b]) => g.fillRect(a - 3, b - 3, 6, 5)), {
          color: '#20242a',
          edge: [1.6, 6],
          soft: 0.7,
          pool: 0,
          alpha: row === 1 && column === 0 ? 0.15 : 0.6,
        })
      }
    shell.lines(['-60,-60,0.8 -63,10,1.8 -60,70,0.8', '40,128,0.8 54,120,2 60,96,0.8'], {
      color: '#b8b8ae',
      alpha: 0.5,
      dry: 0.3,
    })
  },
}
