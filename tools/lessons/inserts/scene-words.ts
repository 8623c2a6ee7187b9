import type { ListedScene } from '../list-scenes.ts'
import type { PaperPage } from '../paper-page.ts'

/** The content notes of scenes in words, as HTML, each by where it weighs most: `hunger (it decides the scene)`. */
export function sayNotes(scenes: readonly ListedScene[], { lesson, words }: PaperPage): string {
  const { content } = lesson.text.words
  const weights = new Map<string, number>()
  for (const { category, weight } of scenes.flatMap(({ notes }) => notes))
    weights.set(category, Math.max(weight, weights.get(category) ?? 0))
  if (weights.size === 0) return words(content.none)
  return [...weights]
    .map(([category, weight]) => words(`${category} (${content.weights[weight - 1] ?? ''})`))
    .join('; ')
}

/** The names of the cuts that tell any of these scenes, as HTML; those that only pass it say so. */
export function sayTellings(scenes: readonly ListedScene[], { lesson, words }: PaperPage): string {
  return lesson.story.file.cuts
    .flatMap(({ id, label }) => {
      const ways = scenes.flatMap((scene) => scene.ways.filter(({ cut }) => cut === id))
      if (ways.length === 0) return []
      const passing = ways.every(({ stays }) => !stays)
      return [words(passing ? `${label} (${lesson.text.words.scene.passing})` : label)]
    })
    .join('; ')
}
