import type { CareStore } from '../../session/care.ts'
import { leavableCategories, readNote, type SceneNote } from '../../session/content-note.ts'
import type { Session } from '../../session/session.ts'
import { selectBeat } from '../../session/session-state.ts'
import { ageOf, type Cut, type StoryFile } from '../../session/story-file.ts'
import { pageWords } from '../page-words.ts'
import { Pick } from '../setting-rows.tsx'
import { useStore, useWhole, type Readable } from '../use-store.ts'
import { contentsWords as words } from './contents-words.ts'
import './contents.css'

interface ContentsPageProps {
  readonly session: Session
  readonly story: Readable<StoryFile>
  /** The cut being told, or null for a story without cuts. */
  readonly cut: Cut | null
  readonly care: CareStore
}

/** What a story contains: how long it is and for whom, how much of each thing the reader wants, and where it stands. */
export function ContentsPage({ session, story, cut, care }: ContentsPageProps) {
  const file = useWhole(story)
  const wanted = useWhole(care)
  const knot = useStore(session.store, (state) => selectBeat(state).knot)
  const here = file.scenes[knot]
  const leavable = leavableCategories(file)
  const length = cut === null ? '' : pageWords.about.minutes(cut.minutes)
  const facts = [length, ageOf(file, cut)].filter((part) => part !== '')
  return (
    <div class="contents">
      {facts.length > 0 && <p>{facts.join('. ')}</p>}
      <p>{words.lead}</p>
      <p>{words.meaning}</p>
      <p>{here === undefined || here.notes.length === 0 ? words.hereNothing : words.here(sayNotes(here))}</p>
      {file.contentNotes.map(({ category, text }) => (
        <section key={category} class="category">
          <h3>{category}</h3>
          <p>{text}</p>
          {leavable.has(category) ? (
            <Pick
              label={category}
              words={words.levels}
              value={wanted[category] ?? 'written'}
              onPick={(level) => care.change(category, level)}
            />
          ) : (
            <p class="source">{words.passing}</p>
          )}
        </section>
      ))}
      <p class="source">{words.private}</p>
      {file.chapters.length > 0 && <SceneMap file={file} />}
    </div>
  )
}

/** Every scene by the sentence that stands for it, folded by chapter until somebody asks. */
function SceneMap({ file }: { readonly file: StoryFile }) {
  return (
    <>
      <h3>{words.map}</h3>
      <p>{words.mapLead}</p>
      {file.chapters.map(({ title, when, scenes }) => (
        <details key={title}>
          <summary>
            {title}, {when}
          </summary>
          <ul>
            {scenes.flatMap((knot) => {
              const scene = file.scenes[knot]
              return scene === undefined ? [] : [<SceneRow key={knot} scene={scene} />]
            })}
          </ul>
        </details>
      ))}
    </>
  )
}

function SceneRow({ scene }: { readonly scene: SceneNote }) {
  return (
    <li>
      <p>{scene.bridge}</p>
      <p class="source">{sayNotes(scene)}</p>
    </li>
  )
}

function sayNotes(scene: SceneNote): string {
  const said = scene.notes
    .map(readNote)
    .map(({ category, weight }) => `${category} (${words.weights[weight] ?? ''})`)
  return said.length === 0 ? words.none : said.join('; ')
}
