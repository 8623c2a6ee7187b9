import { useState } from 'preact/hooks'
import type { ClassSetup, Pace } from '../../classroom/class-event.ts'
import { leavableCategories } from '../../session/content-note.ts'
import type { StoryFile } from '../../session/story-file.ts'
import type { Problem } from '../../story/problem.ts'
import { nameLanguage } from '../name-language.ts'
import { ClassPaper } from './class-paper.tsx'
import { classWords } from './class-words.ts'

interface SetupFormProps {
  readonly story: StoryFile
  /** The code of a class that this device leads already, or null. */
  readonly led: string | null
  /** What must be said first, or ''. */
  readonly first: string
  readonly onOpen: (setup: Omit<ClassSetup, 'seed'>) => Promise<Problem | null>
  readonly onGoOn: () => void
}

const paces: readonly Pace[] = ['together', 'own']

/** What is decided before there is a code: how long, how, and without what; and a thought for who will be in the room. */
export function SetupForm({ story, led, first, onOpen, onGoOn }: SetupFormProps) {
  const { teach } = classWords
  const leavable = leavableCategories(story)
  const cuts = story.cuts.filter(({ offered }) => offered)
  const [cut, setCut] = useState(cuts.find(({ id }) => id === 'lesson')?.id ?? cuts[0]?.id ?? '')
  const [pace, setPace] = useState<Pace>('together')
  const [language, setLanguage] = useState(story.languages[0] ?? '')
  const [others, setOthers] = useState<readonly string[]>(story.languages)
  const [without, setWithout] = useState<readonly string[]>([])
  const [checked, setChecked] = useState<readonly number[]>([])
  const [said, setSaid] = useState(first)
  const [isBusy, setBusy] = useState(false)

  async function submit(): Promise<void> {
    if (checked.length < teach.checks.length) return setSaid(teach.checkFirst)
    setBusy(true)
    setSaid('')
    const languages = [language, ...others.filter((one) => one !== language)]
    const setup = { story: story.id, cut, pace, languages, without: [...without] }
    const refused = await onOpen(setup)
    setBusy(false)
    if (refused !== null) setSaid(refused.code === 'no-answer' ? teach.noRelay : refused.message)
  }

  return (
    <ClassPaper>
      <h1>{teach.title}</h1>
      <p>{teach.lead}</p>
      {led !== null && (
        <button type="button" class="choice" onClick={onGoOn}>
          {teach.goOn(classWords.code(led))}
        </button>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (!isBusy) void submit()
        }}
      >
        {cuts.length > 0 && (
          <fieldset>
            <legend>{teach.story}</legend>
            {cuts.map(({ id, label, minutes }) => (
              <label key={id} class="pick">
                <input type="radio" name="cut" checked={cut === id} onChange={() => setCut(id)} />
                <span>
                  {label}, {teach.minutes(minutes)}
                </span>
              </label>
            ))}
            <p class="hint">{teach.minutesHint}</p>
          </fieldset>
        )}
        <fieldset>
          <legend>{teach.pace}</legend>
          {paces.map((one) => (
            <label key={one} class="pick">
              <input type="radio" name="pace" checked={pace === one} onChange={() => setPace(one)} />
              <span>{teach[one]}</span>
            </label>
          ))}
        </fieldset>
        {story.languages.length > 1 && (
          <>
            <fieldset>
              <legend>{teach.ownLanguage}</legend>
              {story.languages.map((one) => (
                <label key={one} class="pick">
                  <input
                    type="radio"
                    name="language"
                    checked={language === one}
                    onChange={() => setLanguage(one)}
                  />
                  <span lang={one}>{nameLanguage(one)}</span>
                </label>
              ))}
            </fieldset>
            <fieldset>
              <legend>{teach.languages}</legend>
              {story.languages
                .filter((one) => one !== language)
                .map((one) => (
                  <label key={one} class="pick">
                    <input
                      type="checkbox"
                      checked={others.includes(one)}
                      onChange={() => setOthers(toggle(others, one))}
                    />
                    <span lang={one}>{nameLanguage(one)}</span>
                  </label>
                ))}
            </fieldset>
          </>
        )}
        {story.contentNotes.length > 0 && (
          <details>
            <summary>{teach.without}</summary>
            <p class="hint">{teach.withoutHint}</p>
            {story.contentNotes.map(({ category, text }) =>
              leavable.has(category) ? (
                <label key={category} class="pick">
                  <input
                    type="checkbox"
                    checked={without.includes(category)}
                    onChange={() => setWithout(toggle(without, category))}
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
        )}
        <fieldset>
          <legend>{teach.room}</legend>
          <p class="hint">{teach.roomLead}</p>
          {teach.checks.map((line, i) => (
            <label key={i} class="pick">
              <input
                type="checkbox"
                checked={checked.includes(i)}
                onChange={() => setChecked(toggle(checked, i))}
              />
              <span>{line}</span>
            </label>
          ))}
        </fieldset>
        <p role="alert" class="said">
          {said}
        </p>
        <button type="submit" class="choice" aria-disabled={isBusy}>
          {teach.open}
        </button>
      </form>
      <section>
        <h2>{teach.other}</h2>
        <ul>
          <li>
            <a href="./?mode=room">{teach.oneDevice}</a>
          </li>
          <li>
            <a href="./?mode=collect">{teach.paper}</a>
          </li>
          <li>
            <a href="./lessons/">{teach.lessons}</a>
          </li>
        </ul>
      </section>
    </ClassPaper>
  )
}

function toggle<T>(list: readonly T[], one: T): readonly T[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one]
}
