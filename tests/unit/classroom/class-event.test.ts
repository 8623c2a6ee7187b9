import { readdirSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { classSetup, readSent } from '../../../game/classroom/class-event.ts'
import { parseTalkStops } from '../../../game/session/talk-stops.ts'
import { parseStoryFile } from '../../../game/session/story-file.ts'
import { isProblem } from '../../../game/story/problem.ts'
import { fullSetup, leaderEvents, putWords, seatEvents, wordsOfSomebody } from '../../support/every-event.ts'

describe('a class takes ids alone', () => {
  test.each(Object.values(leaderEvents))('from whoever leads: $kind', (event) => {
    expect(readSent('leader', 0, event)).toEqual({ kind: 'led', by: event })
    for (const words of wordsOfSomebody)
      for (const other of putWords(event, words))
        expect(readSent('leader', 0, other), JSON.stringify(other)).toMatchObject({ code: 'malformed-event' })
  })

  test.each(Object.values(seatEvents))('from a seat: $kind', (event) => {
    expect(readSent('seat', 3, event)).toEqual({ kind: 'did', seat: 3, by: event })
    for (const words of wordsOfSomebody)
      for (const other of putWords(event, words))
        expect(readSent('seat', 3, other), JSON.stringify(other)).toMatchObject({ code: 'malformed-event' })
  })

  test('from whoever opens it', () => {
    expect(v.is(classSetup, fullSetup)).toBe(true)
    for (const words of wordsOfSomebody.filter((words) => words !== ''))
      for (const other of putWords(fullSetup, words))
        expect(v.is(classSetup, other), JSON.stringify(other)).toBe(false)
  })
})

test.each(readdirSync('stories', { withFileTypes: true }).filter((entry) => entry.isDirectory()))(
  'of $name everything that a class names can be sent',
  ({ name: id }) => {
    const read = (file: string) => readFileSync(`stories/${id}/${file}`, 'utf8')
    const files = readdirSync(`stories/${id}`)
    const ink = files.filter((file) => file.endsWith('.ink')).map(read)
    const lines = ink.flatMap((text) =>
      [...text.matchAll(/#\s*line:\s*([^\s#\]]+)/g)].map(([, line]) => line),
    )
    expect(lines.length).toBeGreaterThan(10)
    const story = parseStoryFile(JSON.parse(read('story.json')), 'story.json')
    const stops = files.includes('stops.json')
      ? parseTalkStops(JSON.parse(read('stops.json')), 'stops.json')
      : []
    if (isProblem(story) || isProblem(stops)) throw new Error('a file that can’t be read')
    const setup = {
      ...fullSetup,
      story: story.id,
      languages: story.languages,
      without: story.contentNotes.map(({ category }) => category),
    }
    const cuts = story.cuts.map((cut) => v.is(classSetup, { ...setup, cut: cut.id }))
    expect([v.is(classSetup, setup), ...cuts]).not.toContain(false)
    const sent = [
      ...lines.map((choice) => ({ kind: 'chose', turn: 0, choice, offered: [choice] })),
      ...stops.map((stop) => ({ kind: 'reached', stop: stop.id })),
      ...Object.keys(story.endings).map((ending) => ({ kind: 'ended', ending })),
    ]
    expect(sent.filter((event) => isProblem(readSent('seat', 0, event)))).toEqual([])
  },
)
