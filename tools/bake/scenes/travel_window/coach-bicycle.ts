import { limb, oval, poly } from '../../kit/brush.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { type Draw, type Layer, type Pen } from '../../kit/stage.ts'

/** A woman pedalling away from the sun with a cabinet on her back. */
export function drawBicycle(layer: Layer) {
  const nearer = (draw: Draw) => (g: Pen) => {
    g.save()
    g.translate(1214, 716)
    g.scale(1.26, 1.26)
    g.translate(-1262, -718)
    draw(g)
    g.restore()
  }
  const ink: PaintOptions = {
    color: ['#241f2a', '#45404c', '#7c6f68', '#b59c80'],
    tone: 0.4,
    edge: [0.8, 14],
    soft: 0.4,
    pool: 0.1,
    form: { light: [560, 300], r: 4, amt: 0.4, steps: 3 },
  }
  paint(
    layer,
    nearer((g) => {
      g.lineWidth = 3.4
      for (const x of [1316, 1396]) {
        g.beginPath()
        g.ellipse(x, 690, 27, 28, 0, 0, 7)
        g.stroke()
      }
      limb(g, '1316,690,3 1338,650,3 1384,652,3 1354,688,3 1316,690,3')
      limb(g, '1338,650,3 1354,688,3')
      limb(g, '1396,690,3 1382,640,3 1374,632,3')
      limb(g, '1328,644,4 1348,643,6')
    }),
    ink,
  )
  paint(
    layer,
    nearer((g) => limb(g, '1340,640,15 1366,650,12 1360,676,8 1354,696,6')),
    { ...ink, tone: 0.3 },
  )
  paint(
    layer,
    nearer((g) => {
      limb(g, '1336,642,25 1342,606,27 1350,588,17')
      limb(g, '1350,600,9.4 1362,619,8 1376,629,6')
    }),
    { ...ink, color: ['#1d2130', '#363e4e', '#626a74', '#a8a49a'] },
  )
  const skin = { ...ink, color: ['#5a3f30', '#8a6248', '#b98c68'], tone: 0.5 }
  paint(
    layer,
    nearer((g) => {
      limb(g, '1350,587,8.4 1357,576,8')
      oval(g, [1361, 573, 8.4, 10], 0.2)
      limb(g, '1375,629.4,5.4 1381,631,4.4')
    }),
    skin,
  )
  // hair knotted low, a sun hat's brim over the cheek
  paint(
    layer,
    nearer((g) => {
      oval(g, [1356, 570, 9.4, 10])
      oval(g, [1346, 577, 5.4, 4.6], 0.5)
    }),
    { ...ink, color: ['#141217', '#29262b', '#4c464a'], tone: 0.4 },
  )
  paint(
    layer,
    nearer((g) => {
      limb(g, '1340,567,3.4 1358,564,5 1380,571,3.4')
      oval(g, [1358, 560, 11.4, 8], 0.06)
    }),
    { ...ink, color: ['#6a5a3c', '#a8935f', '#dcc88e'], tone: 0.5 },
  )
  // the cabinet: two doors, four short feet
  paint(
    layer,
    nearer((g) => poly(g, '1268,528 1338,542 1322,642 1252,627')),
    {
      ...ink,
      color: ['#4a2f1e', '#7d5230', '#b17f46', '#e0b56c'],
      tone: 0.5,
      shadow: { dx: 3, dy: 3, r: 3, a: 0.4 },
    },
  )
  paint(
    layer,
    nearer((g) => {
      limb(g, '1303,536,1.6 1287,634,1.6')
      oval(g, [1291, 590, 2.6, 2.6])
      oval(g, [1299, 592, 2.6, 2.6])
      limb(g, '1256,600,2 1310,614,2 1352,610,2')
    }),
    { color: '#3a2416', edge: [0.6, 12], pool: 0, alpha: 0.8 },
  )
}
