type Ramps = readonly [readonly string[], ...(readonly string[])[]]

/** Winter cloth. */
export const COATS: Ramps = [
  ['#06070f', '#10121f', '#1d2033', '#34364a'],
  ['#09080d', '#17131c', '#2a232d', '#423840'],
  ['#060a0f', '#0f1a22', '#1c2b34', '#344246'],
  ['#0b0909', '#1d1817', '#332a27', '#4c4038'],
  ['#080810', '#161729', '#292b40', '#424254'],
]
/** What shows of legs. */
export const TROUSERS = ['#07080f', '#0f101b', '#1b1d2e', '#302f3c']
/** Black, brown, and grey. */
export const HAIRS: Ramps = [
  ['#05050a', '#0c0c14', '#1a1a24', '#3a3234'],
  ['#08080c', '#131118', '#242029', '#443834'],
  ['#121117', '#26242b', '#3e3a42', '#5c5459'],
]
/** Light round an outline. */
export const RIM = '#ffcb86'
