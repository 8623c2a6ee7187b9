import { folds, head, limbs, piece, place, type Look } from '../../kit/body.ts'
import { createCutter } from '../../kit/cutter.ts'
import { toPoints, type Point, type Points } from '../../kit/points.ts'
import { type Layer } from '../../kit/stage.ts'
import { LOW_SUN } from './plant-light.ts'

const SCARF = { color: ['#3c0b0e', '#701a1c', '#9a302b', '#c4654f'] } as const

/** She has her coat on: her back to us, turned a little to the desk, hands in her lap, her left shoulder low. */
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
  // the far arm goes forward to her lap
  limbs(body, ['10.6,-70,7.4 14.6,-62,7.4 17.4,-54,6.8 17,-48,6'], { tone: 0.34, rim: null })
  piece(
    body,
    '-11.4,-30,1 -11.6,-42 -11,-54 -12,-64 -12.6,-69.6 -10.4,-73.4 -6,-76 -2.4,-78.6 1,-80 4.4,-79.4 8.4,-77.4 12,-74.6 13.4,-69 12.6,-60 11.6,-50 12.4,-40 12.8,-30,1',
    { tone: 0.46 },
  )
  // the near one too: the elbow stands out, the rest is in front of her
  limbs(body, ['-10.8,-69,7.8 -14.6,-60,7.6 -15.6,-52,6.8 -11.6,-46.4,6'], { tone: 0.54 })
  folds(
    body,
    [
      '-8.6,-73,0.1 -9.6,-65,0.5 -8.8,-55,0.2',
      '9.4,-74,0.1 10.4,-65,0.5 9.6,-55,0.2',
      '1.4,-75,0.1 1.8,-62,0.35 1.2,-48,0.1',
      '-10,-61,0.1 -5,-57,0.5 0,-56.6,0.1',
      '11,-58,0.1 7,-54,0.5 3,-53,0.1',
      '-17.6,-56,0.1 -15,-53.4,0.5 -11.6,-54,0.1',
      '-14,-64,0.1 -11.6,-62,0.4 -9.8,-63,0.1',
    ],
    { alpha: 0.55 },
  )
  // nape, between the wool and the hair; the head a little to the right
  piece(body, '-1.4,-89,1 4.6,-89,1 5.6,-81 -2.4,-81', { tone: 0.44, color: look.skin ?? look.cloth })
  folds(body, ['1.4,-87,0.1 1.8,-84,0.4 1.4,-81.4,0.1'], { alpha: 0.4 })
  head({ ...body, at: { ...body.at, x: body.at.x + 26, flip: true } }, { x: 0, y: -93, k: 0.94, tail: false })
  const wool = '-6.4,-79 -6.8,-82.4 -3.4,-84 1,-83.2 5.4,-84 9.2,-82 8.8,-78.4 4.4,-76.4 -2,-76.2'
  piece(body, wool, { ...SCARF, tone: 0.5 })
  piece(body, '4.4,-79.6,1 8.8,-80,1 10.2,-72 9.6,-64 10.6,-57.4,1 5.2,-56.6,1 5.4,-65 4,-72', {
    ...SCARF,
    tone: 0.44,
    shadow: { dx: 6, dy: 4, r: 6, a: 0.4, inside: true, color: '#10151f' },
  })
  folds(
    body,
    [
      '-5.8,-80.6,0.2 1,-79.2,0.6 8.4,-81,0.2',
      '6.4,-78,0.2 7.4,-68,0.5 7.6,-58,0.2',
      '8.4,-77,0.2 9,-68,0.4 9,-58.6,0.2',
    ],
    { color: '#3c0b0e', alpha: 0.7 },
  )
  // tied low, lying off to one side
  piece(body, '0.6,-89.4,1 4.4,-89.6,1 4.6,-84.6 2.6,-79 -0.8,-75,1 -1.6,-79 -0.4,-84.6', {
    tone: 0.38,
    color: look.hair ?? look.cloth,
  })
  piece(body, '0.4,-88.8,1 4.6,-89,1 4.7,-87.2,1 0.4,-87,1', {
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
      form: { light: LOW_SUN, r: 20, amt: 0.4, steps: 4 },
      rim: { light: LOW_SUN, color: '#ffe9bd', w: 5, amt: 0.8 },
      shadow: { dx: 24, dy: 10, r: 14, a: 0.45, color: '#2c2a36' },
    },
    turned,
  )
  cloth.bars(['640,860,30 640,1000,34'], { color: ['#23232b', '#4b4a52', '#85817f'] })
  const outline =
    '522,660 538,634 580,624 640,621 700,624 742,634 758,660 760,730 754,806 742,864 716,876 640,880 564,876 538,864 526,806 520,730'
  // the padded side, in shade
  cloth.sheet(
    toPoints(outline).map(([x, y, w]): Point => [x + 16, y + 5, w]),
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
