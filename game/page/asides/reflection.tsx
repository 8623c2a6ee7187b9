import { useId, useState } from 'preact/hooks'
import {
  eraseReflection,
  readReflection,
  writeReflection,
  type Reflection,
  type ReflectionPlace,
} from '../../session/reflection.ts'
import './looking-back.css'
import { reflectionWords as words } from './reflection-words.ts'

interface ReflectionPageProps {
  readonly place: ReflectionPlace
  /** Gives the reader a text as a file; without it nothing is taken along, and nothing outlives the visit. */
  readonly onSave?: (name: string, text: string) => void
}

/** Three questions and room to write. Nothing of it leaves the device but by the reader's own hand. */
export function ReflectionPage({ place, onSave }: ReflectionPageProps) {
  const [found] = useState(() => readReflection(place))
  const [written, setWritten] = useState(found.reflection)
  const [said, setSaid] = useState(found.problem?.message ?? '')
  const isEmpty = Object.values(written).every((text) => text.trim() === '')

  function write(next: Reflection): void {
    setWritten(next)
    setSaid(writeReflection(place, next)?.message ?? (onSave === undefined ? '' : words.kept))
  }

  function erase(): void {
    eraseReflection(place)
    setWritten({})
    setSaid(words.erased)
  }

  return (
    <>
      <p>{words.about}</p>
      {onSave === undefined && <p>{words.visit}</p>}
      {words.questions.map(({ id, text }) => (
        <Question
          key={id}
          text={text}
          answer={written[id] ?? ''}
          onWrite={(answer) => write({ ...written, [id]: answer })}
        />
      ))}
      <p role="status">{said}</p>
      {!isEmpty && (
        <p class="acts">
          {onSave !== undefined && (
            <button type="button" class="choice" onClick={() => onSave(words.file, asText(written))}>
              {words.save}
            </button>
          )}
          <button type="button" class="quiet" onClick={erase}>
            {words.erase}
          </button>
        </p>
      )}
    </>
  )
}

interface QuestionProps {
  readonly text: string
  readonly answer: string
  readonly onWrite: (answer: string) => void
}

function Question({ text, answer, onWrite }: QuestionProps) {
  const field = useId()
  return (
    <div class="question">
      <label for={field}>{text}</label>
      <textarea id={field} rows={4} value={answer} onInput={(event) => onWrite(event.currentTarget.value)} />
    </div>
  )
}

/** The questions and what was written under them, as the file has them. */
function asText(written: Reflection): string {
  const parts = words.questions.map(({ id, text }) => `${text}\n\n${written[id] ?? ''}`.trimEnd())
  return `${[words.title, ...parts].join('\n\n\n')}\n`
}
