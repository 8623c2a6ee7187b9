import fc from 'fast-check'
import { expect, test } from 'vitest'
import { draw } from '../../../game/story/chance.ts'

const seeds = fc.integer({ min: 0, max: 0xffffffff })

test('a draw follows from seed, id and count alone', () => {
  fc.assert(
    fc.property(
      seeds,
      fc.string(),
      fc.nat(9),
      fc.integer({ min: 0, max: 100 }),
      (seed, id, asked, percent) => {
        const came = draw(seed, id, asked, percent)
        draw(seed + 1, `${id}x`, asked + 1, percent)
        expect(draw(seed, id, asked, percent)).toBe(came)
      },
    ),
  )
})

test('what never happens never does, what always happens does, and likelier never means less', () => {
  fc.assert(
    fc.property(
      seeds,
      fc.string(),
      fc.nat(9),
      fc.integer({ min: 0, max: 100 }),
      (seed, id, asked, percent) => {
        expect(draw(seed, id, asked, 0)).toBe(false)
        expect(draw(seed, id, asked, 100)).toBe(true)
        if (draw(seed, id, asked, percent))
          expect(draw(seed, id, asked, Math.min(percent + 1, 100))).toBe(true)
      },
    ),
  )
})

test.each([8, 35, 50, 92])('%i per cent is about that over many worlds', (percent) => {
  const worlds = 20_000
  const came = Array.from({ length: worlds }, (_, seed) => draw(seed, 'raid', 0, percent)).filter(
    Boolean,
  ).length
  expect(Math.abs((100 * came) / worlds - percent)).toBeLessThan(1.5)
})

test('two questions of one world are not one question', () => {
  const worlds = 20_000
  const alike = Array.from({ length: worlds }, (_, seed) => seed).filter(
    (seed) => draw(seed, 'raid', 0, 50) === draw(seed, 'tip', 0, 50),
  ).length
  expect(Math.abs((100 * alike) / worlds - 50)).toBeLessThan(1.5)
})
