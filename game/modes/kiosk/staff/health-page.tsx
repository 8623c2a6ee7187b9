import './staff.css'
import { render } from 'preact'
import { gatherHealth, type HealthSources } from './gather-health.ts'
import { HealthList } from './health-list.tsx'
import { healthWords } from './health-words.ts'
import { staffWords } from './staff-words.ts'

/** Puts the health of the screen where the story would be. */
export function showHealthPage(app: HTMLElement, sources: HealthSources): void {
  app.replaceChildren()
  render(
    <main class="staff staff-page" lang={staffWords.lang}>
      <h1>{healthWords.title}</h1>
      <HealthList look={() => gatherHealth(sources)} />
    </main>,
    app,
  )
}
