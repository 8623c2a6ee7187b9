import { useEffect, useState } from 'preact/hooks'
import type { Problem } from '../../../story/problem.ts'
import type { KioskConfig } from '../kiosk-config.ts'
import { buildDay, lookAtCopy } from './gather-health.ts'
import { staffWords } from './staff-words.ts'

interface SetupViewProps {
  readonly config: KioskConfig
  readonly faults: readonly Problem[]
}

const words = staffWords.setup

/** What holds of kiosk.json, what of it can't be read, and which build this is. */
export function SetupView({ config, faults }: SetupViewProps) {
  const [sum, setSum] = useState('')
  useEffect(() => void lookAtCopy().then((found) => setSum(found.sum || words.noSum)), [])
  return (
    <>
      <dl class="details">
        <div>
          <dt>{words.build}</dt>
          <dd>{buildDay}</dd>
        </div>
        <div>
          <dt>{words.sum}</dt>
          <dd>
            <code>{sum}</code>
          </dd>
        </div>
      </dl>
      <h3>{words.faults}</h3>
      {faults.length === 0 && <p>{words.noFaults}</p>}
      <ul>
        {faults.map(({ message }) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
      <h3>{words.fields}</h3>
      <dl class="details">
        {Object.entries(config).map(([name, value]) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>
              <code>{name === 'pin' ? words.pin : JSON.stringify(value)}</code>
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
