import { describe, expect, test } from 'vitest'
import type { Told } from '../../../game/story/beat.ts'
import { tell, tellerOf } from '../../support/tell.ts'

const texts = ({ beat }: Told) => beat.lines.map(({ text }) => text)
const choices = ({ beat }: Told) => beat.choices.map(({ text }) => text)

describe('what ink can do, the storyteller passes on', () => {
  test('threads offer the choices of several places at once', () => {
    const ink = `
-> hall
=== hall
The hall.
<- door
<- window
-> DONE
=== door
* [Open the door # line:d1] It sticks. -> END
=== window
* [Open the window # line:w1] It opens. -> END`
    expect(choices(tell(ink))).toEqual(['Open the door', 'Open the window'])
    expect(texts(tell(ink, { path: ['w1'] }))).toEqual(['It opens.'])
  })

  test('tunnels come back to where they were taken', () => {
    const ink = `
Before.
-> kettle ->
After.
-> END
=== kettle
* [Wait # line:k1]
- It boils.
->->`
    expect(texts(tell(ink))).toEqual(['Before.'])
    expect(texts(tell(ink, { path: ['k1'] }))).toEqual(['It boils.', 'After.'])
  })

  test('a sticky choice stays, another goes, and the fallback is taken by itself', () => {
    const ink = `
-> loop
=== loop
* [Knock # line:a] No answer.
    -> loop
+ [Ring # line:b] No answer.
    -> step
* { step > 1 } [Leave # line:c] -> END
=== step
-> loop`
    expect(choices(tell(ink, { path: ['a'] }))).toEqual(['Ring'])
    expect(choices(tell(ink, { path: ['b', 'b'] }))).toEqual(['Knock', 'Ring', 'Leave'])
    const fallback =
      '-> loop\n=== loop\n* [Once # line:a] -> loop\n* -> gone\n=== gone\nNothing is left.\n-> END'
    expect(texts(tell(fallback, { path: ['a'] }))).toEqual(['Nothing is left.'])
  })

  test('lists remember, compare and count', () => {
    const ink = `
LIST Pocket = (key), thread, (coin)
~ Pocket += thread
~ Pocket -= coin
{ Pocket ? thread: Thread. }
{LIST_COUNT(Pocket)}: {Pocket}
-> END`
    expect(texts(tell(ink))).toEqual(['Thread.', '2: key, thread'])
  })

  test('glue makes one line of two', () => {
    expect(texts(tell('A long <>\nroad.\n-> END'))).toEqual(['A long road.'])
  })

  test('conditions, variables, functions and gathers', () => {
    const ink = `
VAR corn = 2
~ take(1)
{ corn == 1: One left.|Some left.} {corn > 5: Plenty.}
* { corn > 5 } [Sell # line:s]
* { corn == 1 } [Keep # line:k]
    ~ corn = 9
- {corn} in the jar.
-> END
=== function take(n)
~ corn = corn - n`
    expect(texts(tell(ink))).toEqual(['One left.'])
    expect(choices(tell(ink))).toEqual(['Keep'])
    expect(texts(tell(ink, { path: ['k'] }))).toEqual(['9 in the jar.'])
  })

  test('an external function that the game does not have falls back on the story’s own', () => {
    const ink = 'EXTERNAL weather()\nIt is {weather()}.\n-> END\n=== function weather()\n~ return "mild"'
    expect(texts(tell(ink))).toEqual(['It is mild.'])
  })

  test('shuffles and RANDOM are the same again under the same seed, and not under every seed', () => {
    const ink = `
-> loop
=== loop
{~red|blue|green|grey|white} {RANDOM(1, 1000)}
+ [Again # line:a] -> loop`
    const path = ['a', 'a', 'a']
    const first = texts(tell(ink, { seed: 7, path }))
    expect(texts(tell(ink, { seed: 7, path }))).toEqual(first)
    const others = [1, 2, 3, 4, 5].map((seed) => texts(tell(ink, { seed, path })).join())
    expect(new Set(others).size).toBeGreaterThan(1)
  })

  test('Korean and Chinese, in text, names and ids', () => {
    const ink = `
VAR 이름 = "지영"
-> 시장
=== 시장
{이름}의 손. # line:시01 # scene:시장
* [红线 # line:红1] 线断了。 # line:红2
-> END`
    const first = tell(ink)
    expect(first.beat).toMatchObject({ knot: '시장', lines: [{ id: '시01', text: '지영의 손.' }] })
    expect(texts(tell(ink, { path: ['红1'] }))).toEqual(['线断了。'])
  })

  test('values given at the start reach the story before its first line; unknown names are passed over', () => {
    const teller = tellerOf('VAR cut = 3\nCut {cut}.\n-> END', { cut: 1, unheard_of: true })
    expect(texts(teller.open(1))).toEqual(['Cut 1.'])
  })

  test('a story without tags or ids plays, by ink’s own addresses', () => {
    const ink = 'Tea or coffee?\n* Tea\n* Coffee\n- Good.\n-> END'
    const { beat } = tell(ink)
    const [tea, coffee] = beat.choices
    expect(beat.problems).toEqual([])
    expect(tea?.id).not.toBe(coffee?.id)
    expect(texts(tell(ink, { path: [coffee?.id ?? ''] }))).toEqual(['Coffee', 'Good.'])
  })

  test('two choices of one id, as a thread taken twice gives, can be told apart', () => {
    const ink =
      '-> hall\n=== hall\n<- door(1)\n<- door(2)\n-> DONE\n=== door(n)\n* [Door {n} # line:d] Door {n} opens.\n-> END'
    expect(tell(ink).beat.choices.map(({ id }) => id)).toEqual(['d', 'd:2'])
    expect(texts(tell(ink, { path: ['d:2'] }))).toEqual(['Door 2 opens.'])
  })
})
