import { useState } from 'preact/hooks'
import { debriefWords } from './debrief-words.ts'

const { sure: words } = debriefWords

const answers = ['less', 'same', 'more'] as const

/** How sure one is of what it was like: the answer stays here, and goes with the page. */
export function Sure() {
  const [answer, setAnswer] = useState<(typeof answers)[number] | null>(null)
  return (
    <>
      <p>{words.line}</p>
      <fieldset class="sure">
        <legend>{words.question}</legend>
        {answers.map((one) => (
          <label key={one} class="box">
            <input type="radio" name="sure" checked={answer === one} onChange={() => setAnswer(one)} />
            {words.answers[one]}
          </label>
        ))}
      </fieldset>
      <p role="status">{answer !== null && words.replies[answer]}</p>
      <p class="hint">{words.kept}</p>
    </>
  )
}
