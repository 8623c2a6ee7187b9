import { describe, expect, test, vi } from 'vitest'
import { readNote } from '../../../game/session/content-note.ts'
import { replay } from '../../../game/session/replay.ts'
import { findCut } from '../../../game/session/story-file.ts'
import type { Turn } from '../../../game/session/session-state.ts'
import { isProblem } from '../../../game/story/problem.ts'
import { minutesOf } from '../../../tools/lessons/check-lesson.ts'
import { groupsOfChapter } from '../../../tools/lessons/inserts/sheets.ts'
import { listedScenes } from '../../../tools/lessons/lesson.ts'
import { areLessons, loadLessons } from '../../../tools/lessons/load-lessons.ts'
import { areLessonFiles, packLessons } from '../../../tools/lessons/pack-lessons.ts'
import { bannedWords } from '../../../tools/story/banned-words.ts'
import { isLoaded, loadStory, openWalker, openTeller } from '../../../tools/story/load.ts'
import { readInkLines } from '../../../tools/story/ink-lines.ts'
import { factsOfStop } from '../../../tools/story/scene-tags.ts'
import type { SceneWay } from '../../../tools/story/scene-ways.ts'
import { readScript } from '../../../tools/story/script/read-script.ts'
import { insideOf, type Part, type Piece } from '../../../tools/story/script/script.ts'

vi.setConfig({ testTimeout: 120_000 })

const story = load()
const lessons = loadLessons(story)
if (!areLessons(lessons)) throw new Error(lessons[0]?.message)
const files = packLessons(story)
if (!areLessonFiles(files)) throw new Error(files[0]?.message)
const ink = readInkLines(story.compiled.tree)
const [lesson] = lessons
if (lesson === undefined) throw new Error('there is no lesson')
const page = (name: string) => String(files.get(name))

function load() {
  const loaded = loadStory('stories/pocket-of-air')
  if (!isLoaded(loaded)) throw new Error('the story does not load')
  return loaded
}

test('there is a lesson in every language of the story, and one page that leads to every paper', () => {
  expect(lessons.map(({ language }) => language)).toEqual(story.file.languages)
  const html = [...files.keys()].filter((name) => name.endsWith('.html') && name !== 'index.html')
  expect(html.filter((name) => !page('index.html').includes(`href="${name}"`))).toEqual([])
})

test('every link within the pack leads somewhere', () => {
  const pages = [...files.keys()].filter((name) => name.endsWith('.html'))
  const lost = pages.flatMap((name) =>
    [...page(name).matchAll(/href="([^"?]*)"/g)].flatMap(([, href = '']) => {
      if (/^https?:/.test(href)) return []
      const { pathname, hash } = new URL(href, `file:///${name}`)
      const target = pathname.slice(1)
      const there = hash === '' || page(target).includes(`id="${decodeURIComponent(hash.slice(1))}"`)
      return files.has(target) && there ? [] : [`${name} -> ${href}`]
    }),
  )
  expect(lost).toEqual([])
})

test('no page asks for a script, a style of its own within the markup, or anything from elsewhere', () => {
  const html = [...files].filter(([name]) => name.endsWith('.html')).map(([, source]) => String(source))
  expect(html.filter((one) => /<script|<style|style="|<img|<iframe|\son\w+="/.test(one))).toEqual([])
  expect(String(files.get('lessons.css'))).not.toMatch(/url\(['"]?(https?:|\/)/)
})

describe('cards', () => {
  test('there is one for every stop of the ink, with its questions, and none for anything else', () => {
    const stops = ink.lines.flatMap(({ tags }) => tags.filter(({ name }) => name === 'discuss'))
    const cards = [...page('en/cards.html').matchAll(/class="card" id="(\w+)"/g)].map(([, id]) => id)
    expect(cards.toSorted()).toEqual([...new Set(stops.map(({ value }) => value))].toSorted())
  })

  test('every stop rests on sources, and there is each of them', () => {
    for (const { id } of story.stops) {
      const facts = factsOfStop(ink.lines, id)
      expect(facts.length, id).toBeGreaterThan(0)
      for (const fact of facts) expect(story.evidence?.has(fact), `${id} ${fact}`).toBe(true)
    }
  })

  test('one says what its scenes contain, each note by the scene where it weighs most', () => {
    const { content } = lesson.text.words
    const html = page('en/cards.html').split('class="card" id="').slice(1)
    const wrong = html.flatMap((card) => {
      const id = card.slice(0, card.indexOf('"'))
      const notes = listedScenes(lesson)
        .filter(({ stops }) => stops.includes(id))
        .flatMap((scene) => scene.notes)
      return notes.filter(({ category }) => {
        const most = Math.max(...notes.flatMap((one) => (one.category === category ? [one.weight] : [])))
        return !card.includes(`${category} (${content.weights[most - 1]})`)
      })
    })
    expect(wrong).toEqual([])
    expect(
      html.filter((card) => content.weights.some((weight) => card.includes(`(${weight})`))).length,
    ).toBeGreaterThan(3)
  })

  test('no question asks what a pupil would have done, or where they are from', () => {
    const asked = story.stops.flatMap(({ prompts }) => prompts)
    expect(asked.filter((one) => /would you (have|do)|you from|your (family|country)/i.test(one))).toEqual([])
  })
})

describe('source sheets', () => {
  const { evidence } = story
  if (evidence === null) throw new Error('the story has no facts')

  test('every fact that a scene rests on stands on the sheet of its chapter', () => {
    const missing = lesson.chapters.flatMap(({ number, scenes }) =>
      scenes
        .flatMap(({ facts }) => facts)
        .filter((id) => !page('en/sources.html').includes(`id="fact-${number}-${id}"`)),
    )
    expect(missing).toEqual([])
  })

  test('facts that disagree are never shown without one another', () => {
    for (const chapter of lesson.chapters) {
      const groups = groupsOfChapter(chapter, evidence)
      const shown = new Set(groups.flat().map(({ id }) => id))
      const alone = groups.flat().filter(({ disagrees }) => disagrees.some((id) => !shown.has(id)))
      expect(alone).toEqual([])
    }
  })
})

describe('the preview', () => {
  test('has every scene that the story describes, once', () => {
    const shown = [...page('en/preview.html').matchAll(/class="scene" id="(\w+)"/g)].map(([, id]) => id)
    expect(shown.toSorted()).toEqual(Object.keys(story.file.scenes).toSorted())
  })

  test('says of every scene what it contains, and how much weight that has', () => {
    for (const { language, text } of lessons) {
      const { content, scene } = text.words
      const articles = page(`${language}/preview.html`).matchAll(
        /class="scene" id="(\w+)">([^]*?)<\/article>/g,
      )
      const shown = [...articles].map(([, knot = '', html = '']) => {
        const [, row = ''] = html.split(`<dt>${scene.contains}</dt><dd>`)
        return [knot, row.split('.')[0]]
      })
      const inFile = Object.entries(story.file.scenes).map(([knot, { notes = [] }]) => {
        const said = notes
          .map(readNote)
          .map(({ category, weight }) => `${category} (${content.weights[weight - 1]})`)
        return [knot, said.length === 0 ? content.none : said.join('; ')]
      })
      expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(inFile))
    }
  })

  // when the story has changed: npm run story -- ways pocket-of-air
  test('opens every scene by a way that real ink still goes', () => {
    const nameOf = ({ cut, seed, path }: SceneWay) => `${cut ?? ''} ${seed} ${path.join(' ')} `
    const longestFirst = lesson.ways.toSorted((a, b) => b.path.length - a.path.length)
    const tellers = new Map(story.file.cuts.map((cut) => [cut.id, openTeller(story, cut)]))
    const told: { readonly name: string; readonly turns: readonly Turn[] }[] = []
    const lost = longestFirst.filter((way) => {
      const turns = told.find(({ name }) => name.startsWith(nameOf(way)))?.turns ?? tell(way)
      const beat = turns[way.path.length]?.beat
      return beat?.knots.includes(way.scene) !== true || (way.stays && beat.knot !== way.scene)
    })
    expect(lost).toEqual([])

    /** What leads to one scene leads on to others, and is told once. */
    function tell(way: SceneWay): readonly Turn[] {
      const teller = tellers.get(way.cut ?? '')
      if (teller === undefined) return []
      const { turns } = replay(teller, way)
      told.push({ name: nameOf(way), turns })
      return turns
    }
    expect(listedScenes(lesson).filter(({ ways }) => ways.length === 0)).toEqual([])
  })

  test('knows every cut that tells a scene, as far as other walks can say', () => {
    const known = new Set(lesson.ways.map(({ scene, cut }) => `${cut ?? ''} ${scene}`))
    const cut = findCut(story.file, 'lesson')
    if (isProblem(cut) || cut === null) throw new Error('there is no lesson')
    const teller = openWalker(story, cut)
    const told = lesson.ways
      .filter((way) => way.cut === 'full')
      .flatMap(({ seed, path }) => replay(teller, { seed, path }).turns.flatMap(({ beat }) => beat.knots))
    const scenes = [...new Set(told)].filter((knot) => Object.hasOwn(story.file.scenes, knot))
    expect(scenes.filter((knot) => !known.has(`lesson ${knot}`))).toEqual([])
  })
})

describe('the text of the chapters', () => {
  test('has the words of every line and choice of every scene', () => {
    const scenes = new Set(Object.keys(story.file.scenes))
    const text = [...files]
      .filter(([name]) => name.startsWith('en/text-'))
      .map(([, html]) => String(html).replace(/<[^>]+>/g, ''))
      .join('\n')
    const whole = readScript(story)
      .flatMap(({ knots }) => knots.filter(({ name }) => scenes.has(name)))
      .flatMap(({ stitches }) => stitches.flatMap(({ parts }) => parts.flatMap(within)))
      .flatMap((part) => ('pieces' in part && !('leaves' in part && part.leaves) ? [part] : []))
      .flatMap(({ id, pieces }) => {
        const [only] = pieces
        const plain =
          pieces.length === 1 && only?.kind === 'text' && /^[\p{L} ,.;:]+$/u.test(only.text.trim())
        return plain ? [{ id, prose: only.text }] : []
      })
    expect(whole.length).toBeGreaterThan(400)
    expect(whole.filter(({ prose }) => !text.includes(prose.trim())).map(({ id }) => id)).toEqual([])
  })

  test('says in words which cut a line is of, and what each value may be', () => {
    const { conditions, values } = lesson.text.words
    const parts = readScript(story).flatMap(({ knots }) =>
      knots.flatMap(({ stitches }) => stitches.flatMap((stitch) => stitch.parts.flatMap(within))),
    )
    const pieces = parts.flatMap((part) => ('pieces' in part ? part.pieces.flatMap(piecesWithin) : []))
    const whens = [...parts, ...pieces].flatMap((one) =>
      one.kind === 'either' ? one.branches.map(({ when }) => when) : [],
    )
    const ofCut = whens
      .map((when) => when.replace(/^(or )?if /, ''))
      .filter((condition) => /^cut [=<>!]+ [A-Z]+$/.test(condition))
    expect([...new Set(ofCut)].filter((one) => !Object.hasOwn(conditions, one))).toEqual([])
    const filled = pieces.flatMap((piece) => (piece.kind === 'value' ? [piece.source] : []))
    expect([...new Set(filled)].filter((one) => !Object.hasOwn(values, one))).toEqual([])
  })
})

describe('the plans', () => {
  const minutes = (id: string) => {
    const paper = lesson.text.papers.find((one) => one.id === id)
    if (paper === undefined) throw new Error(`there is no ${id}`)
    return minutesOf(paper)
  }

  test('last as long as they say, with a talk that is at least as long as the reading', () => {
    expect(minutes('plan-45')).toEqual({ before: 5, home: 0, reading: 20, talk: 20 })
    expect(minutes('plan-90')).toEqual({ before: 10, home: 0, reading: 35, talk: 45 })
    expect(minutes('homework')).toEqual({ before: 0, home: 25, reading: 0, talk: 30 })
  })

  test('what is done instead lasts as long as the lesson', () => {
    const { reading, talk } = minutes('instead')
    expect(reading + talk).toBe(45)
  })
})

test('the words are the house’s: no word that it doesn’t use, no shouting, no promise to know what it was like', () => {
  const [papers] = story.file.languages.map((language) =>
    JSON.stringify(lessons.find((one) => one.language === language)?.text),
  )
  // what stands in quotation marks is what is not to be said
  const said = (papers ?? '').replace(/“[^”]*”/g, '')
  const found = bannedWords
    .filter(({ level }) => level === 'error')
    .flatMap(({ word }) => said.match(word) ?? [])
  expect(found).toEqual([])
  expect(said.match(/!(?!=)|\bplease\b|\bdonat\w+/gi) ?? []).toEqual([])
})

function within(part: Part): readonly Part[] {
  return [part, ...insideOf(part).flatMap(within)]
}

function piecesWithin(piece: Piece): readonly Piece[] {
  return piece.kind === 'either'
    ? [piece, ...piece.branches.flatMap(({ parts }) => parts.flatMap(piecesWithin))]
    : [piece]
}
