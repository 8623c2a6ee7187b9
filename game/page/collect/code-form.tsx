import { useId, useState } from 'preact/hooks'
import '../asides/looking-back.css'
import { collectWords as words } from './collect-words.ts'

interface CodeFormProps {
  /** Takes what was typed; true when it may be cleared. */
  readonly onEnter: (text: string) => Promise<boolean>
}

/** One code to type in. What can't be taken stays, to be mended. */
export function CodeForm({ onEnter }: CodeFormProps) {
  const [text, setText] = useState('')
  const field = useId()
  return (
    <form
      class="code-entry"
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() === '') return
        void onEnter(text).then((isTaken) => isTaken && setText((now) => (now === text ? '' : now)))
      }}
    >
      <label for={field}>{words.enter}</label>
      <input
        id={field}
        type="text"
        value={text}
        autoComplete="off"
        autoCapitalize="characters"
        spellcheck={false}
        aria-describedby={`${field}-hint`}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p id={`${field}-hint`} class="hint">
        {words.hint}
      </p>
      <button type="submit" class="choice">
        {words.add}
      </button>
    </form>
  )
}
