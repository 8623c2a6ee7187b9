import type { DebriefPart } from './debrief-part.ts'
import { debriefWords } from './debrief-words.ts'

const { now: words } = debriefWords

/** What one may take along: questions, small steps near at hand, and whom to talk to. */
export const Now: DebriefPart = ({ data: { questions, contacts } }) => (
  <>
    {questions.length > 0 && (
      <section>
        <h3>{words.asks}</h3>
        <Lines lines={questions} />
      </section>
    )}
    <section>
      <h3>{words.steps}</h3>
      <Lines lines={words.near} />
      <p>{words.noDebt}</p>
    </section>
    {contacts.length > 0 && (
      <section>
        <h3>{words.help}</h3>
        <Lines lines={contacts} />
      </section>
    )}
  </>
)

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul class="dashes">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
