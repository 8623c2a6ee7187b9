import { blob, limb } from '../../../kit/brush.ts'
import { type PaintOptions, paint } from '../../../kit/paint.ts'
import { type Stage } from '../../../kit/stage.ts'
import { LAMP, WOOD } from './palette.ts'

/** The near chair: she has gone to the counter and left it to her scarf. */
export function drawScarf(stage: Stage) {
  const near = stage.layer('near', { depth: 1 })
  const metal: PaintOptions = {
    color: ['#1c1a22', '#3a3640', '#6c666e', '#b4aca6'],
    tone: 0.36,
    edge: [1.4, 50],
    pool: 0.1,
    form: { light: LAMP, r: 9, amt: 0.4, steps: 3 },
  }
  paint(
    near,
    (g) => {
      limb(g, '60,940,24 52,800,22 62,690,20')
      limb(g, '318,940,24 330,800,22 322,690,20')
    },
    metal,
  )
  paint(near, blob('44,716,1 60,676 190,662 324,676 340,716,1 334,800 192,812 50,800'), {
    color: WOOD,
    tone: 0.34,
    edge: [1.8, 50],
    wash: 0.24,
    washSize: 110,
    pool: 0.16,
    form: { light: LAMP, r: 18, amt: 0.4, steps: 4 },
    shadow: { dx: 0, dy: 10, r: 12, a: 0.35, color: '#3a2c2c' },
  })
  const wool: PaintOptions = {
    color: ['#3c0b0e', '#701a1c', '#9a302b', '#c4654f'],
    tone: 0.46,
    edge: [1.8, 18],
    wash: 0.24,
    washSize: 50,
    pool: 0.18,
    form: { light: LAMP, r: 14, amt: 0.44, steps: 4 },
  }
  // thrown over: one end goes down behind the rail, the other has folded on itself
  paint(near, blob('196,790,1 226,786 250,800,1 258,880 250,945,1 198,945,1'), {
    ...wool,
    tone: 0.24,
    form: null,
  })
  paint(
    near,
    blob('96,706,1 108,668 150,646 200,648 238,664 250,700,1 240,716 200,708 160,722 118,736 98,730'),
    {
      ...wool,
      tone: 0.5,
      shadow: { dx: 5, dy: 8, r: 8, a: 0.45, color: '#2a1614' },
    },
  )
  paint(near, blob('100,716,1 140,690 188,690 204,708 200,780 214,846 196,870,1 120,884,1 108,800'), {
    ...wool,
    shadow: { dx: 8, dy: 8, r: 9, a: 0.45, color: '#2a1614' },
  })
  paint(near, blob('112,808,1 150,780 206,758 230,772 222,800 176,826 152,862 142,910,1 84,896,1 94,846'), {
    ...wool,
    tone: 0.58,
    shadow: { dx: 6, dy: 7, r: 7, a: 0.5, color: '#2a0a0a' },
  })
  paint(
    near,
    (g) => {
      for (let i = 0; i < 9; i++)
        limb(g, [
          [86 + i * 6.8, 896 + i * 1.6, 2.6],
          [81 + i * 7, 926 + i * 1.4, 1.2],
        ])
      for (const l of [
        '124,716,1 128,690,3 152,664,1',
        '160,704,1 176,676,3 206,662,1',
        '128,730,1 130,770,3.4 140,790,1',
        '168,708,1 172,740,3 184,764,1',
        '110,890,1 120,846,3.4 150,806,1',
        '130,900,1 140,850,3 190,798,1',
      ])
        limb(g, l)
    },
    { color: '#4a1012', edge: [1, 14], pool: 0, alpha: 0.7 },
  )
}
