import { type Layer } from '../../../kit/stage.ts'
import { transformed } from '../../../kit/transform.ts'
import { BANK_LINE, FAR, WATERLINE } from './palette.ts'

/** The same sheet, for what is drawn in the units of the far bank: a little smaller, its line on the waterline. */
export const farSide = (layer: Layer): Layer =>
  transformed(layer, (g) => {
    g.translate(FAR.about * (1 - FAR.scale), WATERLINE - BANK_LINE * FAR.scale)
    g.scale(FAR.scale, FAR.scale)
  })
