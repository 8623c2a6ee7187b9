import { folds, inScene, limbs, piece, place, type Body } from '../../../kit/body.ts'
import { glow } from '../../../kit/light.ts'
import { type Stage } from '../../../kit/stage.ts'
import { drawCandle } from './outline.ts'

/** Ji-young, behind the last row: a fist before the right shoulder, and what burns in it. */
export function drawHer(stage: Stage) {
  const figure = stage.layer('figure', { depth: 0.85 })
  const at = place(254, 1070, 520)
  const [flame = [0, 0]] = inScene(at, [[19.4, -80]])
  const body: Body = {
    layer: figure,
    at,
    look: {
      cloth: ['#0a0a14', '#131522', '#232538', '#43424c', '#a8845a'],
      hair: ['#050509', '#101018', '#24222a', '#6a5640'],
      skin: ['#2c1c18', '#6a4632', '#b5805a', '#f4c690'],
      scarf: ['#3a0d10', '#701d1f', '#a83a35', '#d66a52'],
      light: [flame[0], flame[1]],
      formLight: [520, 300],
      form: 0.24,
      rim: '#ffd294',
      rimAmt: 1,
      reach: 260,
      line: '#05050c',
    },
  }
  drawCandle(figure, [flame[0], flame[1]], 3.9)
  drawCoat(body)
  drawFist(body)
  drawHead(body)
  const light = stage.layer('light', { depth: 0.85, blend: 'add', lit: true })
  glow(light, { x: flame[0], y: flame[1], r: 230, color: '#ffb765', a: 0.32, p: 2 })
  glow(light, { x: flame[0], y: flame[1], r: 56, color: '#fff0cc', a: 0.5, p: 1.6 })
}

// Seen from its back, round the stick: one mass, four knuckles towards the light, the thumb over them.
function drawFist(body: Body) {
  const skin = { color: body.look.skin ?? '#6a4632' }
  limbs(
    body,
    [
      '20,-75,2.2 22.6,-74.8,1.9',
      '20,-72.8,2.3 23,-72.4,2',
      '20,-70.6,2.3 22.8,-70.2,2',
      '20,-68.6,2 22.2,-68.4,1.7',
    ],
    { tone: 0.6, ...skin, pool: 0.3, poolR: 3 },
  )
  piece(body, '16.4,-66.6 16,-71 16.8,-75 18.6,-76.4 20.6,-76 21.2,-72 20.8,-67.4 19.6,-65.6', {
    tone: 0.5,
    ...skin,
  })
  folds(body, ['17.4,-74,0.1 18.2,-71,0.3 17.8,-68,0.1'], { color: '#3a241a', alpha: 0.4 })
}

function drawCoat(body: Body) {
  piece(
    body,
    '-3,-83,1 -9.4,-79.6 -13.6,-74 -14.4,-64 -12.8,-54 -13.6,-44 -15,-30,1 13,-30,1 12,-44 11.4,-54 12.4,-62 12.8,-73 10,-79.8 3.2,-83',
    { tone: 0.42 },
  )
  folds(
    body,
    [
      '-9.6,-75,0.2 -11,-66,0.7 -9.4,-57,0.2',
      '9.4,-76,0.2 9.8,-67,0.7 6.4,-59,0.2',
      '11,-62,0.2 6,-56.6,0.9 0,-56,0.2',
      '11,-58,0.2 7,-53.6,0.8 2,-53,0.2',
      '-11.4,-57,0.2 -6,-53.6,0.8 -1,-54.4,0.2',
      '0.4,-52,0.2 0,-46,0.6 0.6,-38,0.2',
    ],
    { alpha: 0.6 },
  )
  // the elbow stands off, and over it the forearm goes up past the shoulder
  limbs(body, ['9.8,-76.4,8.6 14,-66.6,8.6 16.2,-57,7.8'], { tone: 0.42 })
  limbs(body, ['16.4,-56.6,7.6 18.2,-62,6.6 18.6,-66.4,6'], { tone: 0.52 })
  limbs(body, ['15.8,-66.4,1.7 18.6,-65.8,1.8 21.6,-66.6,1.7'], { tone: 0.66 })
  folds(body, ['12.4,-59.6,0.2 15.6,-58.6,0.8 19.6,-60.2,0.2', '11.6,-68,0.2 14,-66,0.6 17,-67,0.2'], {
    alpha: 0.6,
  })
}

function drawHead(body: Body) {
  const { hair, scarf, cloth } = body.look
  const wool = { color: scarf ?? cloth }
  const lock = { color: hair ?? cloth }
  piece(
    body,
    '1.4,-99.6 -2.4,-98.8 -5,-95.8 -5.4,-91.6 -4.2,-87.4 -1.6,-84.6 2,-84.4 5.4,-86.8 7.2,-90.8 7.2,-95 5,-98.4',
    {
      tone: 0.42,
      ...lock,
    },
  )
  folds(
    body,
    [
      '4.6,-97,0.1 3,-91,0.4 -0.4,-86,0.2',
      '0.6,-99,0.1 -0.4,-93,0.4 -1.4,-87,0.2',
      '-3.6,-96,0.1 -3.6,-91,0.35 -2.2,-86.6,0.2',
    ],
    {
      alpha: 0.6,
    },
  )
  // wound twice; both ends are in front
  piece(body, '-8.2,-78.6,1 -8.2,-82 -4.8,-84.6 0,-83.4 5.4,-84.8 8.4,-82 8,-78.2,1 3,-76 -3.4,-75.8', {
    tone: 0.46,
    ...wool,
  })
  piece(body, '-7,-82.6 -4.4,-86 0.4,-84.8 5.4,-86.2 7.8,-83.4 6.6,-81 0,-79.6 -5.6,-80.6', {
    tone: 0.56,
    ...wool,
  })
  folds(body, ['-6.4,-82,0.2 0,-80.6,0.7 7,-82.6,0.2', '-7,-79,0.2 -1,-77.4,0.7 7,-79.4,0.2'], { alpha: 0.6 })
  piece(body, '-3.4,-86.6,1 0.2,-86,1 0.6,-82 -0.6,-76.6 -2.6,-71.4,1 -4.8,-76 -4.6,-82', {
    tone: 0.3,
    ...lock,
    rim: null,
  })
  piece(body, '-3.8,-86,1 0.4,-85.4,1 0.6,-83.4 -3.8,-84.2,1', { tone: 0.7, rim: null, ...lock })
}
