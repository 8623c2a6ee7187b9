import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listPresses, readHeld, type PadPress } from '../../../game/session/pad.ts'

const none: ReadonlySet<PadPress> = new Set()
const reading = (pressed: readonly number[], axes: readonly number[] = []) => ({
  buttons: Array.from({ length: 17 }, (_, i) => ({ pressed: pressed.includes(i) })),
  axes,
})

describe('a gamepad', () => {
  it.each<[number, PadPress]>([
    [0, 'choose'],
    [1, 'back'],
    [2, 'sources'],
    [3, 'away'],
    [5, 'other'],
    [9, 'settings'],
    [12, 'up'],
    [15, 'right'],
  ])('button %i means %s', (button, press) => {
    expect([...readHeld(reading([button]), none)]).toEqual([press])
  })

  it('takes the stick for the directional pad', () => {
    expect([...readHeld(reading([], [-0.9, 0.1]), none)]).toEqual(['left'])
    expect([...readHeld(reading([], [0, 0.7]), none)]).toEqual(['down'])
  })

  it('hears one press from a stick in a hand that trembles', () => {
    let held = none
    const presses = [0.7, 0.55, 0.65, 0.4, 0.7, 0.1, 0.7].flatMap((x) => {
      const before = held
      held = readHeld(reading([], [x, 0]), before)
      return listPresses(held, before)
    })
    expect(presses).toEqual(['right', 'right'])
  })

  it('lets no press count twice while it is held', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(16)), (pressed) => {
        const held = readHeld(reading(pressed), none)
        expect(listPresses(readHeld(reading(pressed), held), held)).toEqual([])
      }),
    )
  })
})
