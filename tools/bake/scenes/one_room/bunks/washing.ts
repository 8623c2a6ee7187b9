import { blob, limb } from '../../../kit/brush.ts'
import { type PaintOptions, paint } from '../../../kit/paint.ts'
import { type Layer } from '../../../kit/stage.ts'
import { TUBE } from './palette.ts'

/** What dries on a line across the aisle. */
export function drawWashing(bunks: Layer) {
  paint(bunks, (g) => limb(g, '330,196,2 470,214,2 640,218,2 930,196,2'), {
    color: '#2a3436',
    edge: [0.8, 40],
    pool: 0,
  })
  const damp: PaintOptions = {
    edge: [1.6, 20],
    wash: 0.26,
    washSize: 40,
    pool: 0.16,
    form: { light: TUBE, r: 7, amt: 0.4, steps: 3 },
    shadow: { dx: 2, dy: 6, r: 6, a: 0.3 },
  }
  paint(bunks, blob('356,200,1 420,208,1 424,270 418,330,1 388,334 360,326,1 354,260'), {
    ...damp,
    color: ['#52606a', '#8494a0', '#c0ccd0', '#eef2ea'],
    tone: 0.44,
  })
  paint(
    bunks,
    (g) => {
      for (const [x, y] of [
        [360, 202],
        [416, 208],
      ] as const)
        g.fillRect(x - 2, y - 7, 5, 15)
    },
    { color: ['#7a5c34', '#d0a868'], edge: [0.5, 8], pool: 0.1 },
  )
  drawOnPosts(bunks, { ...damp, wash: 0.1 })
}

// What hangs on the near posts: a bag on the right one, a towel on the left.
function drawOnPosts(bunks: Layer, cloth: PaintOptions) {
  const bag = { ...cloth, color: ['#1b1d22', '#3a3a40', '#6a6660', '#a09a88'] }
  paint(
    bunks,
    (g) => {
      limb(g, '1238,236,5 1218,300,5 1206,352,6')
      limb(g, '1238,236,5 1256,300,5 1270,352,6')
    },
    { ...bag, tone: 0.3 },
  )
  paint(bunks, blob('1200,346,1 1238,352 1276,345,1 1290,420 1284,466 1238,476 1192,467 1186,420'), {
    ...bag,
    tone: 0.42,
  })
  paint(
    bunks,
    (g) => {
      limb(g, '1196,372,1.4 1238,379,2.4 1280,371,1.4')
      limb(g, '1216,392,1 1222,430,3 1214,460,1')
      limb(g, '1262,388,1 1256,420,3 1264,456,1')
    },
    { color: '#14161a', edge: [0.8, 20], pool: 0, alpha: 0.6 },
  )
  paint(bunks, blob('30,196,1 42,190 56,196,1 68,260 74,388,1 40,394 8,386,1 14,260'), {
    ...cloth,
    color: ['#3a3c34', '#6c6c5a', '#a8a488', '#dcd6ba'],
    tone: 0.36,
  })
  paint(
    bunks,
    (g) => {
      limb(g, '40,200,1 30,280,3 24,384,1.4')
      limb(g, '46,200,1 52,290,3 56,384,1.4')
      limb(g, '10,366,3 40,373,4 72,367,3')
    },
    { color: '#2a2c26', edge: [0.8, 20], pool: 0, alpha: 0.5 },
  )
}
