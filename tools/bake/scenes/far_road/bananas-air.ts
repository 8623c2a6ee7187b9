/** Where the day comes from: everywhere above, a little from the left. */
const SKY: readonly [number, number] = [500, -400]

/** Plants near by. */
export const AIR = {
  leaf: ['#1d3a26', '#3f6a3c', '#7a9a54', '#bcc67e', '#eaeab8'],
  stem: ['#2c2c1c', '#5d6238', '#94935a', '#c8c08a'],
  rib: '#dde2a4',
  light: SKY,
  rim: '#f4f4d2',
  k: 1,
}

/** Plants in the rain across the road. */
export const HAZE = {
  leaf: ['#5d7d64', '#86a07e', '#aebd96', '#d0d8b4'],
  stem: ['#6c7a60', '#93a07c', '#b8bd98'],
  rib: '#cdd6ac',
  light: SKY,
  rim: '#e6ecd0',
  k: 0.7,
}
