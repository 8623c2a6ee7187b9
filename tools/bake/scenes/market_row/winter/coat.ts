import { createCutter, type Cutter } from '../../../kit/cutter.ts'
import { shifted, type Points } from '../../../kit/points.ts'
import { smooth } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { LANE } from './palette.ts'
import { onTable } from './table.ts'

const WORN = ['#1d1e1b', '#34342c', '#525043', '#757160', '#a5a08b']
const INSIDE = ['#54371f', '#8c5f34', '#c0905a', '#e4bf8a', '#f8e6c4']
const HORN = ['#1c1814', '#4d4235', '#978770', '#dccfb2']

// Centimetres from the middle of the collar; the coat lies face up, collar to the lane, hem over the edge to us.
const fromCollar = (points: Points, widths?: boolean) => onTable(shifted(points, 133, 13), widths)

const BACK = '-9,-2 -24,3 -29,22 -27,50 -34,84 -41,104,1 0,108 40,103,1 32,80 27,50 29,22 24,3 9,-2'
const LEFT_SLEEVE = '-22,2,1 -38,6 -56,13 -76,23,1 -82,31 -80,43,1 -72,46 -56,38 -42,34 -26,36,1'
const RIGHT_SLEEVE = '22,2,1 40,2 58,4 84,5,1 87,13 86,23,1 62,25 44,28 26,34,1'
const LEFT_FRONT = '-10,-2,1 -24,3 -29,22 -28,50 -35,84 -42,104,1 -20,108 3,107,1 4,80 5,50 4,26 -2,10'
const THROWN_FRONT = '10,-2,1 19,8 22,26 22,50 26,80 31,106,1 50,104 70,97,1 65,74 58,50 50,30 40,14 24,2,1'

/** The officer's coat on its back with its arms out: one front dull and worn, the other thrown open on cloth that no sun has seen. */
export function drawCoat(layer: Layer) {
  const cloth = createCutter(
    layer,
    {
      color: WORN,
      tone: 0.46,
      edge: [2, 34],
      wash: 0.24,
      washSize: 90,
      pool: 0.16,
      poolR: 4,
      grain: 0.1,
      form: { light: LANE, r: 15, amt: 0.36, steps: 4 },
      rim: { light: LANE, color: '#d9ddd2', w: 3, amt: 0.5 },
      shadow: { dx: -5, dy: 9, r: 8, a: 0.5, color: '#1a2430' },
    },
    fromCollar,
  )
  cloth.sheet(RIGHT_SLEEVE, { tone: 0.5 })
  cloth.sheet(LEFT_SLEEVE, { tone: 0.44 })
  drawInsideOfBack(cloth)
  cloth.sheet(LEFT_FRONT, { tone: 0.47 })
  drawWear(cloth)
  drawFolds(cloth)
  drawPocketAndButtons(cloth)
  drawThrownFront(cloth)
  drawCollar(cloth)
}

// In the shadow of its own fronts.
function drawInsideOfBack(cloth: Cutter) {
  cloth.sheet(BACK, {
    color: INSIDE,
    tone: 0.3,
    form: { light: LANE, r: 20, amt: 0.3, steps: 4 },
    shade: (x, y) => 0.18 * smooth(880, 1020, x) - 0.1 * smooth(620, 500, y),
  })
  cloth.lines(['6,8,0.3 8,40,1.2 7,74,0.8 9,100,0.3', '15,12,0.3 18,44,1 21,96,0.4'], {
    color: INSIDE,
    tone: 0,
  })
  cloth.stitches(['12,4 12,50 12,104'], { color: INSIDE, tone: 0 })
}

// Worn shiny: elbows, cuff, the edge where a hand buttoned it, the pocket, the shoulder.
function drawWear(cloth: Cutter) {
  const shine = (at: Parameters<Cutter['disc']>[0], alpha: number) =>
    cloth.disc(at, {
      color: '#b9b89f',
      edge: [7, 30],
      soft: 7,
      pool: 0,
      alpha,
      dry: 0.14,
      form: null,
      rim: null,
      shadow: null,
    })
  shine([-54, 23, 56, 16, 0.3], 0.4)
  shine([-75, 35, 16, 22], 0.5)
  shine([60, 13, 62, 14], 0.36)
  shine([1, 52, 10, 70], 0.42)
  shine([-18, 62, 40, 12], 0.34)
  shine([-16, 10, 40, 14, 0.2], 0.26)
}

function drawFolds(cloth: Cutter) {
  cloth.lines([
    '-26,8,0.4 -38,16,1.5 -52,20,0.3',
    '-28,32,0.4 -40,27,1.6 -50,29,0.3',
    '-56,36,0.3 -60,27,1.3 -57,18,0.2',
    '-64,39,0.3 -67,31,1 -64,22,0.2',
    '28,30,0.4 42,20,1.5 56,20,0.3',
    '26,8,0.3 40,9,1.2 52,13,0.3',
    '62,22,0.3 64,15,1.2 61,8,0.2',
    '70,21,0.3 71,15,0.9 70,8,0.2',
  ])
  cloth.lines(
    [
      '-20,58,0.4 -24,80,1.8 -31,104,0.5',
      '-10,60,0.4 -12,84,1.4 -14,106,0.4',
      '-26,44,0.3 -14,47,1.2 -2,44,0.3',
      '-26,30,0.3 -18,38,1.2 -8,40,0.3',
    ],
    { dry: 0.04, alpha: 0.5 },
  )
  cloth.stitches(['-28,8 -25,30', '26,8 26,30', '-71,22 -73,44', '79,5 80,23', '0,16 1,60 0,105'], {
    alpha: 0.6,
  })
}

function drawPocketAndButtons(cloth: Cutter) {
  const shadow = { dx: 0, dy: 4, r: 3, a: 0.5, inside: true }
  cloth.sheet('-25,58,1 -9,59,1 -9,66 -17,68 -26,65', { tone: 0.52, form: null, shadow })
  cloth.stitches(['-24,60 -10,61'])
  for (const y of [22, 39, 56, 73])
    cloth.disc([-1, y, 8.6, 6.4], {
      color: HORN,
      tone: 0.44,
      edge: [0.6, 10],
      pool: 0.2,
      poolR: 2,
      rim: null,
      form: { light: LANE, r: 3, amt: 0.5, steps: 3 },
      shadow: { dx: -1, dy: 3, r: 2, a: 0.6 },
    })
}

// The same coat, and as new as on the day it was cut.
function drawThrownFront(cloth: Cutter) {
  cloth.sheet(THROWN_FRONT, {
    color: INSIDE,
    tone: 0.6,
    form: { light: LANE, r: 16, amt: 0.34, steps: 4 },
    rim: { light: LANE, color: '#fff3d6', w: 3.4, amt: 0.9 },
    shadow: { dx: -7, dy: 12, r: 10, a: 0.55, color: '#2a1a10' },
  })
  const warm = { color: INSIDE, tone: 0 }
  cloth.lines(
    [
      '24,8,0.4 34,26,1.4 40,48,0.4',
      '30,44,0.4 42,66,1.6 48,100,0.5',
      '40,34,0.3 52,58,1.2 60,96,0.4',
      '24,60,0.3 29,82,1.1 34,104,0.3',
    ],
    { ...warm, dry: 0.06, alpha: 0.45 },
  )
  cloth.stitches(['44,20 55,40 61,70 66,95', '23,52 28,84 33,104'], { ...warm, alpha: 0.75 })
  // an inside pocket of the tailor's own cut, pale thread round its mouth
  cloth.sheet('36,50,1 51,48,1 55,64 50,70 42,70 39,65', {
    color: INSIDE,
    tone: 0.5,
    form: null,
    rim: null,
    shadow: { dx: 1, dy: 3, r: 3, a: 0.4, inside: true, color: '#3a2412' },
  })
  cloth.stitches(['37,53 51.6,51', '38,54 41,67 50,68 53.6,62 51.6,52'], { color: '#fff1d0', alpha: 0.85 })
}

function drawCollar(cloth: Cutter) {
  cloth.sheet('-11,-4 -4,-8 4,-8 11,-4 8,1 0,3 -8,1', { color: INSIDE, tone: 0.34, form: null })
  cloth.sheet('-10,-5,1 -17,-3 -24,5,1 -17,14,1 -8,10 -2,12,1 -4,4', { tone: 0.42 })
  cloth.sheet('10,-5,1 18,-4 27,2,1 24,12,1 14,8 6,10,1 5,3', { tone: 0.54 })
  cloth.lines(['-11,-3,0.3 -14,4,0.9 -17,12,0.3', '12,-3,0.3 16,3,0.9 21,9,0.3'])
  cloth.stitches(['-20,5 -15,12 -4,10', '25,3 22,10 8,8'])
}
