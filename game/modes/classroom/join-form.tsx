import { useState } from 'preact/hooks'
import type { Problem } from '../../story/problem.ts'
import { readClassCode } from '../../classroom/class-code.ts'
import { ClassPaper } from './class-paper.tsx'
import { classWords } from './class-words.ts'

interface JoinFormProps {
  readonly code: string
  readonly onSit: (code: string) => Promise<Problem | null>
  readonly onSitAgain: (code: string, callsign: string) => Promise<Problem | null>
}

/** Where a pupil types the code of a class; or, come from another device, the callsign as well. */
export function JoinForm({ code: asked, onSit, onSitAgain }: JoinFormProps) {
  const { join } = classWords
  const [code, setCode] = useState(asked)
  const [callsign, setCallsign] = useState('')
  const [isAgain, setAgain] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [said, setSaid] = useState('')

  async function submit(): Promise<void> {
    const read = readClassCode(code)
    if (read === null) return setSaid(code.trim() === '' ? join.missing : join.noCode)
    setBusy(true)
    setSaid(classWords.line.opening)
    const refused = isAgain ? await onSitAgain(read, callsign) : await onSit(read)
    setBusy(false)
    setSaid(refused === null ? '' : refused.message)
  }

  return (
    <ClassPaper>
      <h1>{join.title}</h1>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (!isBusy) void submit()
        }}
      >
        <label>
          {join.code}
          <input
            class="code"
            value={code}
            onInput={({ currentTarget }) => setCode(currentTarget.value)}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            maxLength={12}
            autoFocus={asked === ''}
          />
        </label>
        <p class="hint">{join.hint}</p>
        {isAgain && (
          <>
            <label>
              {join.callsign}
              <input
                value={callsign}
                onInput={({ currentTarget }) => setCallsign(currentTarget.value)}
                autocomplete="off"
                spellcheck={false}
                maxLength={60}
                autoFocus
              />
            </label>
            <p class="hint">{join.callsignHint}</p>
          </>
        )}
        <p role="alert" class="said">
          {said}
        </p>
        <button type="submit" class="choice" aria-disabled={isBusy}>
          {isAgain ? join.again : join.go}
        </button>
        {!isAgain && (
          <button type="button" class="quiet" onClick={() => setAgain(true)}>
            {join.before}
          </button>
        )}
      </form>
      <p class="hint">{join.nobody}</p>
    </ClassPaper>
  )
}
