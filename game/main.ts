import './main.css'
import { deliverBesidePage } from './modes/beside-page.ts'
import { notLoaded, reportToConsole } from './modes/page-parts.ts'
import { startGame } from './modes/start.ts'

// what the first screen can do without; the faces fit the measures of what stands in for them, so nothing moves
for (const styles of [
  import('./page/fonts.css'),
  import('./page/dialogs.css'),
  import('./page/reading.css'),
  import('./modes/modes.css'),
]) {
  styles.catch(() => reportToConsole(notLoaded('styles')))
}

// never awaited at the top of a module: files that come later import from this one's, and would wait for it for ever
void startGame(deliverBesidePage())
