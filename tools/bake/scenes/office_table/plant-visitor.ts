import { folds, limbs, piece, place, type Body, type Look } from '../../kit/body.ts'
import { createCutter } from '../../kit/cutter.ts'
import { flatHand } from '../../kit/flat-hand.ts'
import { toPoints, type Point, type Points } from '../../kit/points.ts'
import { type Layer } from '../../kit/stage.ts'
import { transformed } from '../../kit/transform.ts'
import { wrappedHead } from '../../kit/wrapped-head.ts'
import { LOW_SUN } from './plant-light.ts'

/** She sits at the desk with her coat on: her back to us, one arm laid on the wood, her head bent to the form, her left shoulder low. */
export function drawVisitor(layer: Layer) {
  const look: Look = {
    light: LOW_SUN,
    form: 0.36,
    rim: '#ffe6b4',
    rimAmt: 0.8,
    cloth: ['#1b2231', '#333f52', '#55637a', '#8a94a3'],
    scarf: ['#3c0b0e', '#701a1c', '#9a302b', '#c4654f'],
    band: ['#7c786e', '#b5b0a2'],
    hair: ['#0f0f14', '#24252c', '#4b4a52'],
    skin: ['#6b4534', '#a87a60', '#dcb491'],
    line: '#10151f',
  }
  const body = { layer, at: place(262, 1412, 1160), look }
  drawArmOnDesk(body)
  piece(
    body,
    '-11.4,-38,1 -11.2,-50 -12.4,-62 -14,-67 -13,-71.4 -9,-75.6 -3.6,-79.4 3.4,-80.2 8.2,-77.6 12.4,-74 14.2,-69 12.8,-62 11.6,-50 11.8,-38,1',
    { tone: 0.46 },
  )
  folds(
    body,
    [
      '0.2,-77,0.1 0.6,-66,0.3 0.2,-54,0.1',
      '-8.4,-75,0.1 -8,-69,0.5 -8.6,-62,0.2',
      '10.2,-74,0.1 10.8,-67,0.5 10,-60,0.2',
      '-8.6,-60,0.1 -4,-57.4,0.5 1,-58.4,0.1',
      '9,-62,0.1 5.4,-59.4,0.4 3,-60,0.1',
    ],
    { alpha: 0.5 },
  )
  // the other elbow stands out a little, its hand is in her lap
  limbs(body, ['-11.4,-69.4,8.2 -14.4,-62,8.2 -15.4,-52,7.4 -13,-42,6.4'], {
    tone: 0.5,
    shadow: { dx: 3, dy: 2, r: 5, a: 0.4, inside: true, color: '#10151f' },
  })
  folds(body, ['-18.4,-56,0.1 -15.6,-53.6,0.5 -12.4,-54.6,0.1', '-16,-66,0.1 -13.4,-64,0.4 -11.4,-65,0.1'], {
    alpha: 0.5,
  })
  wrappedHead(body, { x: 0.8, y: -91.6, k: 0.9, lean: 0.13, end: { side: 1, length: 15 } })
  drawChairBack(layer, { x: 252, y: 806, wide: 1.12 })
}

// Elbow at the edge of the desk, the forearm going away from us over it, the hand lying still.
function drawArmOnDesk(body: Body) {
  const { layer, at } = body
  const shade = createCutter(layer, { color: '#4d3a2c', soft: 6, edge: [2, 20], pool: 0, alpha: 0.5 })
  shade.bars(['470,770,30 540,744,36 600,734,34 660,730,26 690,728,10'])
  // the desk is seen low: a hand laid on it is pressed flat
  const y = at.y - 59.6 * at.s
  const onDesk = transformed(layer, (g) => {
    g.translate(0, y * 0.42)
    g.scale(1, 0.58)
  })
  flatHand(
    onDesk,
    { x: at.x + 27.4 * at.s, y, size: 52, rot: 1.46 },
    { skin: ['#6b4534', '#a87a60', '#dcb491', '#f4d8b4'], light: LOW_SUN, line: '#5a3426', rim: '#ffe6b4' },
  )
  limbs(body, ['16.8,-58,7.6 21.6,-58.2,7 26.4,-59.8,5.4'], { tone: 0.4 })
  limbs(body, ['25.5,-61.7,0.7 26.5,-59.8,0.8 26.9,-57.9,0.7'], { tone: 0.2, rim: null })
  limbs(body, ['11.4,-70.4,8.6 15,-64.8,8.6 16.8,-58,7.6'], { tone: 0.42 })
  folds(
    body,
    [
      '13.6,-60,0.1 16.6,-58.6,0.5 19.6,-60.4,0.2',
      '17,-54.4,0.2 18.6,-57,0.5 18.4,-60,0.1',
      '22,-61,0.1 23,-58.6,0.4 22.4,-55.6,0.1',
    ],
    { alpha: 0.55 },
  )
}

/** The chair beside hers, empty for now. */
export const drawNearChair = (layer: Layer) => drawChairBack(layer, { x: 806, y: 826, wide: 0.98 })

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
