// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import * as v from 'valibot'
import { createStore } from 'zustand/vanilla'
import type { ClassEvent } from '../../../../game/classroom/class-event.ts'
import { foldClass, openClass, type ClassState } from '../../../../game/classroom/class-state.ts'
import { viewClass } from '../../../../game/classroom/class-view.ts'
import { projectorView } from '../../../../game/classroom/view-schema.ts'
import { WallSheet } from '../../../../game/modes/classroom/wall-sheet.tsx'
import { isProblem } from '../../../../game/story/problem.ts'
import { lessonSetup } from '../../../support/class-client.ts'

afterEach(cleanup)

const stops = [{ id: 's', title: 'The car', prompts: ['Why would we like there to be one?'] }]

/** A class of six at its own pace, after these events. */
function show(events: readonly ClassEvent[]): void {
  const seated = Array.from({ length: 6 }, (_, seat): ClassEvent => ({ kind: 'seated', seat }))
  const began: ClassEvent = { kind: 'led', by: { kind: 'began' } }
  const told = [...seated, began, ...events].reduce(
    (state: ClassState, event) => {
      const next = foldClass(state, event)
      return isProblem(next) ? state : next
    },
    openClass({ setup: { ...lessonSetup, pace: 'own' }, lot: 'lot' }),
  )
  const view = v.parse(projectorView, viewClass(told, 'projector', 0))
  render(
    <WallSheet code="ABC234" state={createStore(() => ({ line: 'live' as const, view }))} stops={stops} />,
  )
}

const come = (seat: number): ClassEvent => ({ kind: 'did', seat, by: { kind: 'reached', stop: 's' } })

test('the wall of a class at its own pace has the question of the place where many wait, and still the code', () => {
  show([0, 1, 2, 3, 4, 5].map(come))
  expect(screen.getByText('Why would we like there to be one?')).toBeTruthy()
  expect(screen.getByText(/ABC 234/)).toBeTruthy()
})

test('and none of a place where few do, or where everybody may go on', () => {
  show([0, 1].map(come))
  expect(screen.queryByText('Why would we like there to be one?')).toBeNull()
  cleanup()
  show([...[0, 1, 2, 3, 4, 5].map(come), { kind: 'led', by: { kind: 'opened-stop', stop: 's' } }])
  expect(screen.queryByText('Why would we like there to be one?')).toBeNull()
})
