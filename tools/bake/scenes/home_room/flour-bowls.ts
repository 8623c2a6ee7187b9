import { oval } from '../../kit/brush.ts'
import { paint } from '../../kit/paint.ts'
import { type Layer } from '../../kit/stage.ts'
import { FLOUR, LAMP } from './flour-ink.ts'

/** A tin bowl with what flour is left, cut by the picture's edge. */
export function drawBowl(layer: Layer) {
  const tin = ['#0c0b0b', '#262422', '#56514a', '#978b78', '#dccbae']
  paint(layer, (g) => oval(g, [78, 96, 150, 142]), { color: '#050302', soft: 16, pool: 0, alpha: 0.7 })
  paint(layer, (g) => oval(g, [64, 74, 146, 138]), {
    color: tin,
    edge: [1.2, 40],
    tone: 0.44,
    form: { light: LAMP, r: 14, amt: 0.4, steps: 4 },
    rim: { light: LAMP, color: '#ffdca6', w: 4, amt: 0.8 },
  })
  paint(layer, (g) => oval(g, [64, 76, 126, 118]), {
    color: tin,
    edge: [1, 40],
    tone: 0.2,
    pool: 0.3,
    poolR: 12,
    grad: [0, 0, -0.1, 100, 200, 0.3],
  })
  paint(layer, (g) => oval(g, [58, 96, 84, 70]), {
    ...FLOUR,
    edge: [7, 30],
    soft: 1.4,
    tone: 0.5,
    form: { light: LAMP, r: 20, amt: 0.34, steps: 4 },
    pool: 0.2,
  })
}

/** Two of the four bowls, cut by the picture's edge; one stands on its face. */
export function drawRiceBowls(layer: Layer) {
  const china = {
    color: ['#1a1510', '#4a4034', '#8c7f6a', '#c9bda2', '#efe6cf'],
    edge: [1, 30] as const,
    wash: 0.14,
    washSize: 70,
    form: { light: LAMP, r: 12, amt: 0.4, steps: 4 },
    rim: { light: LAMP, color: '#ffe2b4', w: 3, amt: 0.6 },
  }
  const shadow = { dx: 10, dy: 12, r: 10, a: 0.6 }
  paint(layer, (g) => oval(g, [2, 420, 74, 70]), { ...china, tone: 0.5, shadow })
  paint(layer, (g) => oval(g, [2, 421, 64, 60]), {
    ...china,
    tone: 0.26,
    rim: null,
    grad: [-60, 0, -0.1, 60, 0, 0.24],
  })
  paint(layer, (g) => oval(g, [-2, 612, 72, 68]), {
    ...china,
    tone: 0.4,
    form: { light: LAMP, r: 26, amt: 0.5, steps: 5 },
    shadow,
  })
  paint(layer, (g) => oval(g, [-4, 608, 32, 30]), {
    ...china,
    tone: 0.56,
    shadow: { dx: 3, dy: 4, r: 4, a: 0.4, inside: true },
  })
  paint(layer, (g) => oval(g, [-4, 608, 24, 22]), { ...china, tone: 0.34, rim: null })
}
