import { describe, expect, test } from 'vitest'
import type { ClassEvent } from '../../../game/classroom/class-event.ts'
import { mostSeats } from '../../../game/classroom/class-state.ts'
import { isProblem } from '../../../game/story/problem.ts'
import type { NewEntry } from '../../../server/classes/class-log.ts'
import {
  extendClass,
  mostLines,
  mostLinesOfSeat,
  startFold,
  type FoldedClass,
} from '../../../server/classes/folded-class.ts'
import { readLine } from '../../../server/classes/kept-line.ts'
import { lessonSetup } from '../../support/class-client.ts'

const entry = (event: ClassEvent, n: number): NewEntry => ({ key: `${n}`, event, passes: [] })
const opened: ClassEvent = { kind: 'opened', setup: { ...lessonSetup, pace: 'own' }, lot: '' }
const wants = (seat: number, wants: boolean): ClassEvent => ({
  kind: 'did',
  seat,
  by: { kind: 'wants-time', wants },
})
const paused: ClassEvent = { kind: 'led', by: { kind: 'paused' } }
const closed: ClassEvent = { kind: 'led', by: { kind: 'closed', with: 'time' } }

/** A class as its log says, opened and with two seats before these. */
function fold(events: readonly ClassEvent[]): FoldedClass {
  const seated = [0, 1].map((seat): ClassEvent => ({ kind: 'seated', seat }))
  const log = [opened, ...seated, ...events].map((event, at) => ({ seq: at + 1, ...entry(event, at) }))
  const folded = startFold(log)
  if (isProblem(folded)) throw new Error(folded.message)
  return folded.now
}

test('a class that was opened before there were lots goes on', () => {
  const kept = JSON.stringify(entry(opened, 0)).replace(',"lot":""', '')
  expect(kept).not.toContain('lot')
  const line = readLine(1, kept)
  if (isProblem(line)) throw new Error(line.message)
  expect(line.event).toEqual(opened)
})

describe('how much a class takes', () => {
  test('of one seat so much, and then of the others still, and of whoever leads', () => {
    const busy = fold(Array.from({ length: mostLinesOfSeat - 1 }, (_, n) => wants(0, n % 2 === 0)))
    const last = extendClass(busy, entry(wants(0, true), 9001))
    if (isProblem(last)) throw new Error(last.message)
    expect(extendClass(last, entry(wants(0, false), 9002))).toMatchObject({ code: 'long-seat' })
    expect(extendClass(last, entry({ kind: 'moved-seat', seat: 0 }, 9003))).toMatchObject({
      code: 'long-seat',
    })
    for (const event of [wants(1, true), closed])
      expect(isProblem(extendClass(last, entry(event, 9004)))).toBe(false)
  })

  test('all seats together leave room for whoever leads to end it', () => {
    // seats, with the line that seated each, and a thousand lines of whoever leads
    expect(1 + mostSeats * (1 + mostLinesOfSeat) + 1000).toBeLessThan(mostLines)
  })

  test('in all so much, and then nothing', () => {
    const long = fold(Array.from({ length: mostLines - 3 }, () => paused))
    expect(long.seq).toBe(mostLines)
    expect(extendClass(long, entry(paused, mostLines))).toMatchObject({ code: 'long-class' })
  })
})
