import { useState } from 'preact/hooks'
import type { ClassSetup, Pace } from '../../classroom/class-event.ts'
import type { StoryFile } from '../../session/story-file.ts'
import { isProblem, type Problem } from '../../story/problem.ts'
import { ClassPaper } from './class-paper.tsx'
import { classWords } from './class-words.ts'
import type { OfferedStory } from './offered-stories.ts'
import { firstPick, PickCut, PickLanguages, PickWithout, toggle } from './setup-story.tsx'

interface SetupFormProps {
  /** The story that stands chosen at first. */
  readonly usual: StoryFile
  /** All that can be chosen, it among them. */
  readonly stories: readonly OfferedStory[]
  readonly findStory: (id: string) => Promise<StoryFile | Problem>
  /** The code of a class that this device leads already, or null. */
  readonly led: string | null
  /** What must be said first, or ''. */
  readonly first: string
  readonly onOpen: (setup: Omit<ClassSetup, 'seed'>) => Promise<Problem | null>
  readonly onGoOn: () => void
}

const paces: readonly Pace[] = ['together', 'own']

/** What is decided before there is a code: what, how long, how, and without what; and a thought for who will be in the room. */
export function SetupForm({ usual, stories, findStory, led, first, onOpen, onGoOn }: SetupFormProps) {
  const { teach } = classWords
  const [story, setStory] = useState(usual)
  const [pick, setPick] = useState(() => firstPick(usual))
  const [pace, setPace] = useState<Pace>('together')
  const [checked, setChecked] = useState<readonly number[]>([])
  const [said, setSaid] = useState(first)
  const [isBusy, setBusy] = useState(false)

  async function pickStory(id: string): Promise<void> {
    const found = await findStory(id)
    if (isProblem(found)) return setSaid(found.message)
    setSaid('')
    setStory(found)
    setPick(firstPick(found))
  }

  async function submit(): Promise<void> {
    if (checked.length < teach.checks.length) return setSaid(teach.checkFirst)
    setBusy(true)
    setSaid('')
    const refused = await onOpen({ story: story.id, pace, ...pick })
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
        {stories.length > 1 ? (
          <fieldset>
            <legend>{teach.story}</legend>
            {stories.map(({ id, title }) => (
              <label key={id} class="pick">
                <input
                  type="radio"
                  name="story"
                  checked={story.id === id}
                  onChange={() => void pickStory(id)}
                />
                <span>{title}</span>
              </label>
            ))}
          </fieldset>
        ) : (
          <p>{teach.reads(story.title)}</p>
        )}
        <PickCut {...{ story, pick }} onPick={setPick} />
        <fieldset>
          <legend>{teach.pace}</legend>
          {paces.map((one) => (
            <label key={one} class="pick">
              <input type="radio" name="pace" checked={pace === one} onChange={() => setPace(one)} />
              <span>{teach[one]}</span>
            </label>
          ))}
        </fieldset>
        <PickLanguages {...{ story, pick }} onPick={setPick} />
        <PickWithout {...{ story, pick }} onPick={setPick} />
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
