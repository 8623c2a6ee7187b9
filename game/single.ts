import './main.css'
import './page/fonts.css'
import './page/dialogs.css'
import './page/reading.css'
import './modes/modes.css'
import { deliverInsidePage } from './modes/inside-page.ts'
import { startGame } from './modes/start.ts'

void startGame(deliverInsidePage())
