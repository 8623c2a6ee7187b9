import { oval } from '../kit/brush.ts'
import { type CloseUpSource } from '../kit/closeup-source.ts'
import { LIGHT, material, shadeOnPage } from '../kit/closeup-light.ts'
import { createCutter } from '../kit/cutter.ts'
import { paint } from '../kit/paint.ts'
import { type Pen } from '../kit/stage.ts'

/** A coin purse run up from the blue of a uniform, pale at the corners: a flap, a horn button, red wool round the edge. */
export const closeUp: CloseUpSource = {
  id: 'purse',
  seed: 2102,
  draw(stage) {
    const thing = stage.layer('purse')
    shadeOnPage(thing, '86,130 380,118 404,250 372,292 240,306 110,296 80,250', { soft: 8 })
    const cloth = createCutter(
      thing,
      material(['#1d2833', '#364858', '#587082', '#8699a2', '#c0c8c2'], '#e6e6d8', {
        edge: [1.6, 22],
        form: { light: LIGHT, r: 22, amt: 0.4, steps: 4 },
      }),
    )
    const lining = { color: ['#4a4238', '#857660', '#bda985', '#e4d4ae'], rim: null }
    // the back, then what it holds, then the pouch in front
    cloth.sheet('84,132,1 150,118 240,112 330,116 380,126,1 378,160,1 84,166,1', { tone: 0.3, ...lining })
    const pouch = cloth.sheet(
      '68,136,1 150,140 240,138 330,136 388,128,1 394,210 382,258 342,282 240,290 130,286 86,264 68,214',
      {
        tone: 0.44,
      },
    )
    cloth.lines(
      [
        '96,250,1 150,268,3.4 220,270,1',
        '330,262,1 362,244,3.4 374,204,1',
        '120,200,1 128,236,2.6 120,262,1',
      ],
      {
        alpha: 0.4,
      },
    )
    // the flap, rubbed along its lip
    const flap = cloth.sheet(
      '66,140,1 70,122 82,112,1 160,100 240,96 320,98 384,108,1 394,122 394,142,1 366,182 306,214 234,224 160,216 100,188',
      {
        tone: 0.54,
        shadow: { dx: 3, dy: 8, r: 6, a: 0.55, inside: true, color: '#0c1118' },
      },
    )
    cloth.lines(
      ['96,128,1 160,118,3 240,116,1', '330,128,1 300,168,3 262,194,1', '130,150,1 160,176,2.6 190,190,1'],
      { alpha: 0.3 },
    )
    const worn = { color: '#cfd2c6', edge: [4, 10], soft: 2.6, pool: 0, dry: 0.3, alpha: 0.55 } as const
    const spots = (places: readonly (readonly [number, number])[]) => (g: Pen) =>
      places.forEach(([x, y]) => oval(g, [x, y, 11, 7]))
    paint(
      thing,
      spots([
        [92, 258],
        [368, 256],
        [230, 284],
      ]),
      { ...worn, clip: pouch },
    )
    paint(
      thing,
      spots([
        [80, 118],
        [384, 116],
        [140, 206],
        [330, 198],
      ]),
      { ...worn, clip: flap },
    )
    // blanket stitch in what was left of a scarf
    const wool = { color: ['#4a1316', '#7a2526', '#a8433a'] as const }
    const lip = [
      [76, 150],
      [96, 172],
      [120, 188],
      [146, 201],
      [174, 209],
      [204, 214],
      [262, 211],
      [290, 205],
      [318, 195],
      [344, 180],
      [366, 162],
      [384, 144],
    ] as const
    cloth.bars(
      lip.map(([x, y]) => [[x, y, 3.4] as const, [x + (230 - x) * 0.07, y - 13, 3] as const]),
      { ...wool, tone: 0.6, rim: null, form: null, edge: [0.6, 8] },
    )
    // horn button, thread loop
    cloth.disc([233, 206, 17, 16], {
      color: ['#2c2018', '#5c4632', '#957658', '#d8bf96'],
      tone: 0.5,
      form: { light: LIGHT, r: 6, amt: 0.5, steps: 3 },
      shadow: { dx: 3, dy: 4, r: 3, a: 0.6, inside: true, color: '#0c1118' },
    })
    cloth.bars(['227,206,2.6 239,206,2.6', '228,202,2.4 238,211,2.4'], {
      color: '#e6dcc4',
      rim: null,
      form: null,
    })
    cloth.bars(['212,220,3 222,232,3 246,232,3 256,219,3'], { ...wool, tone: 0.5, rim: null, form: null })
    // one coin has got out
    const coin = createCutter(
      thing,
      material(['#46423c', '#7d766a', '#b4ab98', '#e8dfc8'], '#fdf6e2', { pool: 0.26 }),
    )
    coin.disc([404, 296, 33, 17], { tone: 0.28, shadow: { dx: 5, dy: 5, r: 4, a: 0.5, color: '#1a120d' } })
    coin.disc([402, 291, 33, 17], { tone: 0.6, edge: [0.8, 26] })
    paint(
      thing,
      (g) => {
        g.lineWidth = 1.8
        g.beginPath()
        g.ellipse(402, 291, 25, 12, 0, 0, 7)
        g.stroke()
        oval(g, [399, 290, 9, 4])
      },
      { color: '#5a5348', edge: [0.8, 10], soft: 0.6, pool: 0, alpha: 0.55 },
    )
  },
}
