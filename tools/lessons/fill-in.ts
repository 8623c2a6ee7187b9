import { escapeHtml } from '../story/script/escape-html.ts'
import { curlQuotes } from '../story/script/set-text.ts'
import { listedScenes, type Lesson } from './lesson.ts'

/** What a text may have filled in from the story's own description, by the word before the colon. */
const values: Readonly<Record<string, (lesson: Lesson, of: string) => string | null>> = {
  title: ({ story }) => set(story.file.title),
  summary: ({ story }) => set(story.file.summary),
  madeBy: ({ text }) => set(text.madeBy),
  age: ({ story }) => set(story.file.age),
  facts: ({ story }) => String(story.evidence?.size ?? 0),
  read: ({ story }) =>
    String(
      [...(story.evidence?.values() ?? [])].filter(({ confidence }) => confidence === 'verified').length,
    ),
  scenes: (lesson) => String(listedScenes(lesson).length),
  stops: ({ story }) => String(story.stops.length),
  categories: ({ story }) => set(story.file.contentNotes.map(({ category }) => category).join(', ')),
  content: ({ story }, category) => {
    const found = story.file.contentNotes.find((note) => note.category === category)
    return found === undefined ? null : set(found.text)
  },
  minutes: ({ story }, cut) => {
    const found = story.file.cuts.find(({ id }) => id === cut)
    return found === undefined ? null : String(found.minutes)
  },
  label: ({ story }, cut) => {
    const found = story.file.cuts.find(({ id }) => id === cut)
    return found === undefined ? null : set(found.label)
  },
  /** The title of the chapter in which a scene stands. */
  chapter: ({ chapters }, knot) => {
    const found = chapters.find(({ scenes }) => scenes.some((scene) => scene.knot === knot))
    return found === undefined ? null : set(found.title)
  },
  /** A link to another paper, by its title. */
  paper: ({ text }, id) => {
    const found = text.papers.find((paper) => paper.id === id)
    return found === undefined ? null : `<a href="${id}.html"><cite>${set(found.title)}</cite></a>`
  },
}

/** What stands for `{name}` or `{name:of}` in a text, as HTML; null where there is nothing of that name. */
export function fillIn(name: string, lesson: Lesson): string | null {
  const [key = '', of = ''] = name.split(':')
  const value = Object.hasOwn(values, key) ? values[key] : undefined
  return value?.(lesson, of) ?? null
}

const set = (text: string) => escapeHtml(curlQuotes(text))
