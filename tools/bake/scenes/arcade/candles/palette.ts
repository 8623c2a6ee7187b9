/** Stone and air of the square at night. */
export const NIGHT = ['#0b0c1c', '#1a1b36', '#2e2f52', '#4a4868', '#726a86', '#a4969c']

/** A diode behind milk glass: warm, but not by much. */
export const GLOW = '#ffdf9c'

/** Stick of the candle. */
export const WAX = ['#8a7456', '#d8bc8c', '#fff2d0']
