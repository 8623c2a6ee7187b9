import { folds, limbs, piece, place, type Look } from '../../kit/body.ts'
import { createCutter } from '../../kit/cutter.ts'
import { toPoints, type Point, type Points } from '../../kit/points.ts'
import { type Layer } from '../../kit/stage.ts'
import { turnedHead } from '../../kit/turned-head.ts'
import { LOW_SUN } from './plant-light.ts'

const SCARF = { color: ['#3c0b0e', '#701a1c', '#9a302b', '#c4654f'] } as const

/** She has her coat on: her back to us, turned to the desk and bent to the form, her left shoulder low. */
export function drawVisitor(layer: Layer) {
  const look: Look = {
    light: LOW_SUN,
    form: 0.36,
    rim: '#ffe6b4',
    rimAmt: 0.8,
    cloth: ['#1b2231', '#333f52', '#55637a', '#8a94a3'],
    hair: ['#0f0f14', '#24252c', '#4b4a52'],
    skin: ['#6b4534', '#a87a60', '#dcb491'],
    line: '#10151f',
  }
  const body = { layer, at: place(258, 1300, 1090), look }
  // the far arm goes forward over the edge of her chair, towards the form
  limbs(body, ['9.6,-74,8 16.4,-65,7.8 19.8,-57,7.2 26,-52,6.4 34,-50,5'], { tone: 0.36 })
  folds(body, ['14,-62,0.2 18,-59,0.6 22,-60,0.2'], { alpha: 0.5 })
  piece(
    body,
    '-15.4,-30,1 -14.4,-42 -13.2,-54 -14.6,-63 -14.6,-70.4 -11.6,-75.6 -6.4,-78.6 -1.4,-80.6 4,-81.4 8.6,-79 11.6,-74.6 12.4,-68 11.4,-58 9.8,-48 11,-38 12,-30,1',
    { tone: 0.46 },
  )
  // the near one too: the elbow stands out behind her, the rest is before her
  limbs(body, ['-11.6,-71.6,8.6 -16,-62,8.6 -17.6,-53,7.6 -14.6,-46,6.4'], { tone: 0.54 })
  folds(
    body,
    [
      '-9.4,-73,0.1 -9.4,-64,0.5 -8.8,-54,0.2',
      '7.6,-75,0.1 6,-64,0.5 5.6,-50,0.2',
      '3,-76,0.1 0.6,-62,0.35 1.2,-48,0.1',
      '-11,-61,0.1 -5,-57,0.5 2,-57.6,0.1',
      '-20.4,-56,0.1 -17,-53.4,0.5 -13.4,-54,0.1',
      '-15,-66,0.1 -12.6,-63,0.4 -10.8,-64,0.1',
    ],
    { alpha: 0.55 },
  )
  // she looks down at the form
  turnedHead(body, { x: 3.8, y: -91.6, k: 0.96, bow: 0.2, hair: 'none' })
  piece(body, '5,-83.4 9.4,-81.6 12,-76 13.4,-68 12.8,-62.4,1 8.8,-62.8,1 8.8,-71 6.6,-78', {
    ...SCARF,
    tone: 0.42,
    shadow: { dx: -5, dy: 4, r: 6, a: 0.4, inside: true, color: '#10151f' },
  })
  piece(
    body,
    '-5.6,-78.6,1 -6,-82 -3.6,-84.4 1,-84.2 5.6,-85.4 9.4,-83.6 9.6,-79.6 6.6,-77.2 1,-76.4 -3,-76.4',
    { ...SCARF, tone: 0.5 },
  )
  folds(
    body,
    [
      '-5,-81,0.2 1,-80,0.6 9,-82,0.2',
      '-4,-78.4,0.2 2,-78,0.5 8,-79.4,0.2',
      '8,-78,0.2 10.4,-72,0.5 11,-64,0.2',
    ],
    { color: '#3c0b0e', alpha: 0.7 },
  )
  // tied low, lying off to one side over the wool
  piece(body, '-3.4,-87.4,1 0.6,-86.6,1 0.4,-81 -1.4,-75.6 -4.6,-70.6,1 -5.4,-75.6 -4.8,-82', {
    tone: 0.38,
    color: look.hair ?? look.cloth,
  })
  piece(body, '-3.8,-86.4,1 0.6,-85.6,1 0.6,-83.8,1 -4.2,-84.6,1', {
    color: ['#7c786e', '#b5b0a2'],
    tone: 0.5,
    rim: null,
  })
  drawChairBack(layer, { x: 248, y: 800, wide: 1.16 })
}

/** The chair beside hers, empty for now. */
export const drawNearChair = (layer: Layer) => drawChairBack(layer, { x: 628, y: 762, wide: 0.92 })

// Turned to the desk: the edge towards us is the taller one.
function drawChairBack(layer: Layer, { x: cx, y: cy, wide }: { x: number; y: number; wide: number }) {
  const turned = (points: Points): Point[] =>
    toPoints(points).map(([x, y, w]) => [
      cx + (x - 640) * wide,
      cy + (y - 750) * (1 - (x - 640) * 0.0011) - (x - 640) * 0.05,
      w,
    ])
  const cloth = createCutter(
    layer,
    {
      color: ['#2b3440', '#4a5866', '#70808a', '#a2aca9', '#d8d3bd'],
      tone: 0.44,
      edge: [2, 60],
      wash: 0.2,
      washSize: 120,
      grain: 0.14,
      form: { light: LOW_SUN, r: 8, amt: 0.26, steps: 4 },
      rim: { light: LOW_SUN, color: '#ffe9bd', w: 3.4, amt: 0.8 },
      shadow: { dx: 24, dy: 10, r: 14, a: 0.45, color: '#2c2a36' },
    },
    turned,
  )
  cloth.bars(['596,860,13 590,1010,13', '690,860,13 696,1010,13'], {
    color: ['#23232b', '#4b4a52', '#85817f'],
  })
  const outline =
    '522,660 538,634 580,624 640,621 700,624 742,634 758,660 760,730 754,806 742,864 716,876 640,880 564,876 538,864 526,806 520,730'
  // the thin edge of the shell, in shade
  cloth.sheet(
    toPoints(outline).map(([x, y, w]): Point => [x + 7, y + 3, w]),
    { tone: 0.16, rim: null },
  )
  cloth.sheet(outline, { shadow: null })
  cloth.lines(['536,800,1 590,822,5 640,826,6 700,820,5 744,800,1', '560,640,1 640,634,3 720,642,1'], {
    alpha: 0.35,
    dry: 0.06,
    soft: 1.5,
  })
  cloth.lines(['548,690,1 544,740,5 552,800,1'], { color: '#efe2c2', alpha: 0.22, dry: 0.2, soft: 3 })
}
