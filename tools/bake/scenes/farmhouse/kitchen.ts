import { place } from '../../kit/body.ts'
import { type Stage } from '../../kit/stage.ts'
import { cookBack } from './kitchen/cook.ts'
import { drawBowlSteam, drawLight, drawSteam } from './kitchen/light.ts'
import { BULB } from './kitchen/palette.ts'
import { drawLadder, drawPots, drawStove } from './kitchen/stove.ts'
import { drawSetting, drawTable } from './kitchen/table.ts'
import { drawWall } from './kitchen/wall.ts'

/** Bok-nyeo's kitchen, from the place that is laid at the table: she looks at the wall. */
export function drawKitchen(stage: Stage) {
  const back = stage.layer('back', { depth: 0 })
  drawWall(back)
  const stove = stage.layer('stove', { depth: 0.3 })
  drawLadder(stove)
  drawStove(stove)
  drawPots(stove)
  drawSteam(
    stage.layer('steam', { depth: 0.4, sway: { x: 4, y: 2, rotation: 0.8, seconds: 10, pivot: [425, 450] } }),
  )
  cookBack(stage.layer('figure', { depth: 0.55 }), place(692, 1004, 790), {
    cloth: ['#0c0d11', '#1f232b', '#3a424c', '#6d6d66', '#b59b6a'],
    sleeve: ['#17110d', '#3a2d22', '#6b543a', '#a98655', '#e0bb78'],
    apron: ['#3b3222', '#7e6c48', '#c0a870', '#ecd79c'],
    hair: ['#1d1a18', '#4a443d', '#8d8270', '#d2c29a', '#f4e6bc'],
    skin: ['#4a2c1a', '#8a5832', '#c68d52', '#f0c684'],
    light: BULB,
    form: 0.36,
    rim: '#ffe09a',
    rimAmt: 0.95,
    reach: 620,
    line: '#120b07',
  })
  const table = stage.layer('table', { depth: 0.85 })
  drawTable(table)
  drawSetting(table)
  drawBowlSteam(table)
  drawLight(stage)
}
