// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import * as v from 'valibot'
import { createStore } from 'zustand/vanilla'
import { openClass } from '../../../../game/classroom/class-state.ts'
import { viewClass } from '../../../../game/classroom/class-view.ts'
import { seatView } from '../../../../game/classroom/view-schema.ts'
import { SeatEnd } from '../../../../game/modes/classroom/seat-note.tsx'
import type { Seat } from '../../../../game/modes/classroom/seat.tsx'
import { createMemoryStore } from '../../../../game/session/ports.ts'

afterEach(cleanup)

const setup: Seat['setup'] = {
  story: 's',
  cut: '',
  languages: ['en'],
  pace: 'together',
  seed: 1,
  without: [],
}

test('after the last line a pupil hears that the class looks back, and then that it does', async () => {
  const opened = openClass({ setup, lot: '' })
  const seats = [{ taken: [], stops: new Set<string>(), ending: null, wantsTime: false }]
  const viewOf = (talk: number | null) =>
    v.parse(seatView, viewClass({ ...opened, hasBegun: true, talk, seats }, 'seat', 0))
  const state = createStore(() => ({ line: 'live' as const, view: viewOf(null) }))
  const seat: Seat = {
    callsign: 'Amber Heron 482',
    setup,
    link: { state, send: () => Promise.resolve(null), close: () => undefined },
    store: createMemoryStore(),
    onLeave: () => undefined,
    stops: [],
    ownControls: [],
  }
  render(<SeatEnd seat={seat} />)
  expect(screen.getByText('You have come to the end. Your class looks back on it together.')).toBeTruthy()
  await act(() => state.setState({ view: viewOf(0) }))
  expect(screen.getByText('Your class is looking back on it. Look up.')).toBeTruthy()
})
