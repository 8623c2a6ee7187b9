import { type Inks } from '../../kit/color.ts'
import { type Form, type PaintOptions, type Rim } from '../../kit/paint.ts'

/** The opening in the wall: left, top, right, bottom. */
export const DOORWAY = { left: 400, top: 40, right: 680, bottom: 650 }

/** The light at one hour and what it makes of the things in the room. */
export type Hour = {
  /** Where the light comes from. */
  light: readonly [number, number]
  rimInk: string
  wood: Inks
  iron: Inks
  cotton: Inks
  cloth: Inks
  china: Inks
  scarf: Inks
  leaf: Inks
  line: string
}

/** Evening, the door shut: light only under it. */
export const SHUT: Hour = {
  light: [540, 652],
  rimInk: '#ffbe66',
  wood: ['#060605', '#14110d', '#2d2318', '#5f4426', '#b07c3a', '#f2c06c'],
  iron: ['#040506', '#0c0e10', '#1c1f21', '#4a3d2a', '#b0803e'],
  cotton: ['#0b0d11', '#1d2228', '#3a4146', '#6f6a58', '#c7a468', '#f3d493'],
  cloth: ['#07090d', '#12161c', '#252b31', '#4f4a3f', '#a88450'],
  china: ['#0c0e12', '#262b30', '#54564f', '#a9946a', '#f4dca4'],
  scarf: ['#1c070a', '#421114', '#6c2320', '#a04a3a', '#d88a5a'],
  leaf: ['#070b09', '#121c16', '#26352a', '#5a5a38', '#a8904e'],
  line: '#040506',
}

/** The same room with the door open on a low sun. */
export const OPEN: Hour = {
  light: [540, 330],
  rimInk: '#fff0c8',
  wood: ['#2a1d13', '#4f3824', '#7d5c3c', '#b08858', '#e0bd84', '#fff0c8'],
  iron: ['#15130f', '#2c2822', '#4d463b', '#8a7c62', '#d8c296'],
  cotton: ['#4a4238', '#7d7262', '#b0a48c', '#d8ccb0', '#f4ead0', '#fffaec'],
  cloth: ['#20222a', '#3a3e48', '#5f636a', '#93907f', '#d4c49c'],
  china: ['#544a3e', '#8c806e', '#c4b89e', '#eee4cc', '#fffaf0'],
  scarf: ['#3c0b0e', '#701a1c', '#9a302b', '#c4654f', '#e8a080'],
  leaf: ['#1c2a18', '#38502c', '#5f7d40', '#9ab060', '#dfe0a0'],
  line: '#2a2018',
}

/** Form and rim of a thing in this light; `r` is the width of the turn, `w` of the rim. */
export function lightOn(
  { light, rimInk }: Hour,
  {
    r,
    amt = 0.44,
    w = 3,
    rim = 0.85,
    reach = 420,
  }: { r: number; amt?: number; w?: number; rim?: number; reach?: number },
): { form: Form; rim: Rim } {
  return {
    form: { light, r, amt, steps: 4 },
    rim: { light, color: rimInk, w, amt: rim, reach },
  }
}

/** Timber in this light. */
export const timber = (hour: Hour): PaintOptions => ({
  color: hour.wood,
  tone: 0.3,
  edge: [1.6, 60],
  wash: 0.28,
  washSize: 100,
  pool: 0.14,
})
