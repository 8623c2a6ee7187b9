import { type Draw, type Layer } from './stage.ts'

/** The same sheet, with every shape drawn through `transform`: for moving, turning or scaling a part that is drawn elsewhere. */
export function transformed(layer: Layer, transform: Draw): Layer {
  const { stage } = layer
  const mask: typeof stage.mask = (draw) =>
    stage.mask((g) => {
      transform(g)
      draw(g)
    })
  return { ...layer, stage: { ...stage, mask } }
}

/** The same sheet, turned by `angle` (radians, clockwise) about a point. */
export const turned = (layer: Layer, [x, y]: readonly [number, number], angle: number): Layer =>
  transformed(layer, (g) => {
    g.translate(x, y)
    g.rotate(angle)
    g.translate(-x, -y)
  })
