import type { ClassSetup } from '../../classroom/class-event.ts'
import { leavableCategories } from '../../session/content-note.ts'
import type { StoryFile } from '../../session/story-file.ts'
import { nameLanguage } from '../name-language.ts'
import { classWords } from './class-words.ts'

/** What is decided about the story itself: how much of it, in which languages, and without what. */
export type StoryPick = Pick<ClassSetup, 'cut' | 'languages' | 'without'>

/** What stands chosen in the form at first. */
export function firstPick(story: StoryFile): StoryPick {
  const cuts = offeredCuts(story)
  return {
    cut: cuts.find(({ id }) => id === 'lesson')?.id ?? cuts[0]?.id ?? '',
    languages: story.languages,
    without: [],
  }
}

const offeredCuts = ({ cuts }: StoryFile) => cuts.filter(({ offered }) => offered)

interface SetupStoryProps {
  readonly story: StoryFile
  readonly pick: StoryPick
  readonly onPick: (pick: StoryPick) => void
}

/** How much of a story a class reads, where it is told at several lengths. */
export function PickCut({ story, pick, onPick }: SetupStoryProps) {
  const { teach } = classWords
  const cuts = offeredCuts(story)
  if (cuts.length === 0) return null
  return (
    <fieldset>
      <legend>{teach.cut}</legend>
      {cuts.map(({ id, label, minutes }) => (
        <label key={id} class="pick">
          <input
            type="radio"
            name="cut"
            checked={pick.cut === id}
            onChange={() => onPick({ ...pick, cut: id })}
          />
          <span>
            {label}, {teach.minutes(minutes)}
          </span>
        </label>
      ))}
      <p class="hint">{teach.minutesHint}</p>
    </fieldset>
  )
}

/** In which of a story's languages a class reads, where it has several: the first is that of whoever leads. */
export function PickLanguages({ story, pick, onPick }: SetupStoryProps) {
  const { teach } = classWords
  const [own] = pick.languages
  const setOwn = (language: string) =>
    onPick({ ...pick, languages: [language, ...pick.languages.filter((one) => one !== language)] })
  if (story.languages.length < 2) return null
  return (
    <>
      <fieldset>
        <legend>{teach.ownLanguage}</legend>
        {story.languages.map((one) => (
          <label key={one} class="pick">
            <input type="radio" name="language" checked={own === one} onChange={() => setOwn(one)} />
            <span lang={one}>{nameLanguage(one)}</span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{teach.languages}</legend>
        {story.languages
          .filter((one) => one !== own)
          .map((one) => (
            <label key={one} class="pick">
              <input
                type="checkbox"
                checked={pick.languages.includes(one)}
                onChange={() => onPick({ ...pick, languages: toggle(pick.languages, one) })}
              />
              <span lang={one}>{nameLanguage(one)}</span>
            </label>
          ))}
      </fieldset>
    </>
  )
}

/** What of a story's content a class leaves out. */
export function PickWithout({ story, pick, onPick }: SetupStoryProps) {
  const { teach } = classWords
  const leavable = leavableCategories(story)
  if (story.contentNotes.length === 0) return null
  return (
    <details>
      <summary>{teach.without}</summary>
      <p class="hint">{teach.withoutHint}</p>
      {story.contentNotes.map(({ category, text }) =>
        leavable.has(category) ? (
          <label key={category} class="pick">
            <input
              type="checkbox"
              checked={pick.without.includes(category)}
              onChange={() => onPick({ ...pick, without: toggle(pick.without, category) })}
            />
            <span>
              <b>{category}</b> {text}
            </span>
          </label>
        ) : (
          <p key={category} class="hint">
            <b>{category}</b> {text} {teach.notWithout}
          </p>
        ),
      )}
    </details>
  )
}

/** A list without one of its members, or with it at its end. */
export function toggle<T>(list: readonly T[], one: T): T[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one]
}
