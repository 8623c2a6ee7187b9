import { place, type Look } from '../../kit/body.ts'
import { createCutter } from '../../kit/cutter.ts'
import { type Point } from '../../kit/points.ts'
import { halfWaveBack } from '../../kit/half-wave-back.ts'
import { type Rng } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'
import { WEST } from './palette.ts'

const LOOK: Look & { stockings: readonly string[]; shoes: readonly string[] } = {
  cloth: ['#0f1219', '#202631', '#3b4250', '#646876'],
  scarf: ['#2a0b0f', '#5a181b', '#8a2c2d', '#b05548'],
  stockings: ['#0c0e14', '#191d27', '#2c313d', '#525661'],
  shoes: ['#08090d', '#14161d', '#262a33', '#4a4b50'],
  skin: ['#38251d', '#6b4737', '#a4735a'],
  hair: ['#0a0b0f', '#191b21'],
  light: WEST,
  form: 0.32,
  rim: '#e9bd86',
  rimAmt: 0.85,
  line: '#07090d',
}

/** The one who counts, on the pavement, in the scarf that was handed back: it was that or carry it. */
export function drawFriend(layer: Layer, rng: Rng) {
  const kerb = createCutter(layer, {
    color: ['#14171e', '#272b34', '#434650', '#6b6868'],
    tone: 0.42,
    edge: [2.4, 60],
    wash: 0.24,
    washSize: 140,
  })
  kerb.board('-20,838 700,812 1130,806 1640,830 1640,940 -20,940', {
    rim: { light: WEST, color: '#b98f6c', w: 3, amt: 0.5 },
    shadow: { dx: 0, dy: -6, r: 8, a: 0.4 },
  })
  const joints = Array.from({ length: 9 }, (_, i): Point[] => [
    [80 + i * 180, 834 - i * 4, 2],
    [20 + i * 196 + rng.normal() * 6, 930, 4],
  ])
  kerb.lines(joints, { alpha: 0.5, dry: 0.1 })
  const shade = createCutter(layer, { color: '#07090d', soft: 6, edge: [3, 30], pool: 0, alpha: 0.55 })
  shade.bars(['526,870,24 620,876,34 760,884,18'])
  halfWaveBack(layer, place(530, 872, 392), LOOK)
}
