import { useId, useState } from 'preact/hooks'
import './asides/looking-back.css'

interface CodeFormProps {
  readonly words: {
    readonly enter: string
    readonly hint: string
    /** What the button says. */
    readonly act: string
  }
  /** Why what was typed can't be taken, or null; left out where that is said beside the form. */
  readonly wrong?: string | null
  /** Takes what was typed; true when it may be cleared. */
  readonly onEnter: (text: string) => boolean | Promise<boolean>
}

/** The code of a telling, to be typed in. What can't be taken stays, to be mended. */
export function CodeForm({ words, wrong, onEnter }: CodeFormProps) {
  const [text, setText] = useState('')
  const field = useId()

  async function submit(): Promise<void> {
    // whoever has typed on meanwhile keeps what they typed
    if (await onEnter(text)) setText((now) => (now === text ? '' : now))
  }

  return (
    <form
      class="code-entry"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
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
        aria-invalid={typeof wrong === 'string'}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p id={`${field}-hint`} class="hint">
        {words.hint}
      </p>
      {wrong !== undefined && <p role="status">{wrong}</p>}
      <button type="submit" class="choice">
        {words.act}
      </button>
    </form>
  )
}
