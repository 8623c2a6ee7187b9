import { folds, piece, place, type Body, type Look } from '../../../kit/body.ts'
import { napeHead } from '../../../kit/nape-head.ts'
import { type Layer } from '../../../kit/stage.ts'

type Cloth = { cloth: readonly string[] }

const WOOL: Cloth = { cloth: ['#0b0c0b', '#1e1d18', '#3a362a', '#6d6146', '#b08c54'] }
const PLUM: Cloth = { cloth: ['#120c0d', '#2a1c1d', '#4a3230', '#7a5648', '#b88a5c'] }
const MOSS: Cloth = { cloth: ['#0a0f0c', '#18231c', '#2e3e32', '#566248', '#a08c58'] }

const SHOULDERS = '-2.6,5 -10,8.4 -16.4,12.6 -19,20 -20,34,1 20,34,1 19,20 16.4,12.6 10,8.4 2.6,5'

/** Those whose shade is on the wall, as much of them as the lower edge leaves: a hood, a mother and her child, a man. */
export function drawOwners(layer: Layer, lamp: readonly [number, number]) {
  const look = (inks: Cloth): Look => ({
    ...inks,
    light: lamp,
    formLight: [980, 640],
    form: 0.3,
    rim: '#e0ac66',
    rimAmt: 0.6,
    reach: 600,
    line: '#060706',
    hair: ['#060606', '#121110', '#26211b', '#6a5536'],
    skin: ['#24170e', '#472e1b', '#7d5634', '#d0a068'],
  })
  const body = (x: number, y: number, k: number, inks: Cloth): Body => ({
    layer,
    at: place(x, y, 520 * k),
    look: look(inks),
  })
  hood(body(806, 850, 1, MOSS))
  const man = body(1206, 842, 1.06, WOOL)
  piece(man, SHOULDERS, { tone: 0.4 })
  napeHead(man, { x: 0, y: 0, hair: 'short', side: -1 })
  const mother = body(990, 846, 1, PLUM)
  piece(mother, SHOULDERS, { tone: 0.42 })
  napeHead(mother, { x: 0, y: 0, hair: 'bun', bow: 8 })
  const child = body(1066, 868, 0.8, WOOL)
  piece(child, SHOULDERS, { tone: 0.46 })
  napeHead(child, { x: 0, y: 0, k: 1.1, hair: 'short', side: -1 })
}

// Asleep: the hood has sunk to one side.
function hood(body: Body) {
  piece(body, SHOULDERS, { tone: 0.36 })
  piece(body, '-8.4,11 -9,4 -6.4,-2.4 -1,-6 5,-7 10,-3.4 11.4,3 10,9 6,12 3,18.6,1 -2.6,13', { tone: 0.42 })
  folds(body, [
    '4.6,-6.4,0.2 2,1,0.6 3,16,0.3',
    '-7,9,0.2 -2,11,0.7 1.6,15,0.2',
    '10,7,0.2 7,9.4,0.6 4,15,0.2',
  ])
}
