import { type Look, place } from '../../../kit/body.ts'
import { createCutter } from '../../../kit/cutter.ts'
import { kerchiefSide } from '../../../kit/kerchief.ts'
import { type Layer } from '../../../kit/stage.ts'
import { transformed } from '../../../kit/transform.ts'
import { SKY } from './palette.ts'

const SKIN = ['#5a3626', '#95644a', '#c99473', '#eac3a2']

/** Old Mrs Zhang on her stool up the bank, feet apart, the soap in her hands, her head turned to the two at the water. */
export function drawOldWoman(to: Layer) {
  const layer = transformed(to, (g) => {
    g.translate(1404, 168)
    g.scale(0.74, 0.74)
    g.translate(-1404, -204)
  })
  const cloth = createCutter(layer, {
    color: ['#262d33', '#414a50', '#666f73', '#989e9c'],
    tone: 0.42,
    edge: [2, 30],
    wash: 0.26,
    washSize: 60,
    form: { light: SKY, r: 14, amt: 0.4, steps: 4 },
  })
  const flat = { color: '#1d1f1c', edge: [3, 30] as const, soft: 7, pool: 0, alpha: 0.5, form: null }
  cloth.sheet('1284,196 1330,178 1480,176 1560,186 1590,204 1540,222 1380,226 1300,216', flat)
  const wood = { color: ['#3a2f24', '#6c5640', '#a08664'], tone: 0.42 }
  cloth.bars(['1326,96,12 1316,176,11', '1484,96,12 1496,174,11'], wood)
  cloth.board('1306,92 1506,90 1506,108 1306,110', wood)
  // her head first: the collar goes over the neck
  const look: Look = {
    cloth: ['#262d33', '#414a50', '#666f73', '#989e9c'],
    scarf: ['#383c4c', '#5b6074', '#878b9c', '#c2c4c8'],
    hair: ['#3a3a3c', '#6a6a6a', '#a8a6a2'],
    skin: SKIN,
    light: SKY,
    form: 0.34,
    line: '#1c2022',
  }
  kerchiefSide({ layer, at: place(1406, -112, 640, true), look }, { x: 0, y: 0, turn: 6 }, { long: 0.6 })
  // coat, its skirt over the seat; two thighs towards us, shins down, feet apart
  cloth.sheet(
    '1330,-56 1318,-26 1308,40 1312,96 1350,108 1460,108 1498,96 1502,40 1490,-28 1478,-56 1442,-72 1366,-72',
    { tone: 0.34 },
  )
  cloth.bars(['1370,62,56 1346,92,54 1336,130,42 1332,168,36'], { tone: 0.5 })
  cloth.bars(['1436,62,56 1464,92,54 1472,130,42 1476,166,36'], { tone: 0.42 })
  const sock = { color: ['#8a8578', '#c9c2ae', '#efe8d4'], tone: 0.5 }
  cloth.bars(['1318,170,9 1348,171,9', '1462,168,9 1492,167,9'], sock)
  const shoe = { color: ['#15161a', '#2e2f34', '#58585c'], tone: 0.42 }
  cloth.sheet('1312,176 1332,172 1350,176 1352,194 1342,204 1318,205 1308,196', shoe)
  cloth.sheet('1460,174 1478,170 1496,174 1502,192 1492,202 1470,203 1458,193', shoe)
  cloth.lines(
    ['1370,84,1 1358,118,3 1348,162,1', '1440,84,1 1458,118,3 1466,160,1', '1404,-60,1 1402,0,3 1404,60,1'],
    { alpha: 0.5 },
  )
  // upper arms down, forearms in, the soap in both hands
  cloth.bars(
    ['1338,-44,44 1320,-8,44 1326,26,38 1372,50,32', '1470,-44,44 1488,-8,44 1482,26,38 1438,50,32'],
    {
      tone: 0.5,
    },
  )
  cloth.board('1384,34 1426,30 1432,56 1388,62', {
    color: ['#8a6a24', '#d0a548', '#f5d888', '#fff2c4'],
    tone: 0.6,
    edge: [1.4, 16],
  })
  const skin = { color: SKIN, tone: 0.46, edge: [1.4, 14] as const }
  cloth.bars(['1366,50,22 1386,54,20 1394,60,13', '1444,50,22 1426,52,20 1418,60,13'], skin)
  cloth.lines(
    ['1380,48,1 1392,50,2.4', '1380,56,1 1392,58,2.4', '1432,46,1 1420,48,2.4', '1432,56,1 1420,57,2.4'],
    {
      alpha: 0.5,
    },
  )
}
