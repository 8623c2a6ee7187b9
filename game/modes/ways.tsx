import '../page/ways.css'
import { createStore } from 'zustand/vanilla'
import type { OneSwitch } from '../page/one-switch.ts'
import { useWhole } from '../page/use-store.ts'
import { WaysSettings } from '../page/ways-settings.tsx'
import { untilPad } from '../platform/until-pad.ts'
import { createSpeechVoice } from '../platform/speech-voice.ts'
import { follow } from '../session/follow.ts'
import type { Aloud } from './aloud.tsx'
import { createKeeper } from './keeper.ts'
import { notLoaded } from './page-parts.ts'
import type { Telling } from './telling.ts'

/** Brings reading aloud, one switch and gamepads to a telling, each fetched when it is first wanted. */
export function followWithWays(telling: Telling): { pause(): void; resume(): void } {
  const { session, settings, language, ways } = telling
  const voice = createSpeechVoice()
  const hasVoice = createStore(() => voice.speaks(language))
  const aloud = createStore<Aloud | null>(() => null)
  let oneSwitch: OneSwitch | null = null
  // a page that opens with it on waits for a choice: browsers let no page speak that nobody has touched
  let isAsked = !settings.getState().readAloud

  const report = () => session.notify(notLoaded('ways'))

  const keepAloud = createKeeper(async () => {
    const { startAloud } = await import('./aloud.tsx')
    const started = startAloud(telling, voice)
    aloud.setState(started, true)
    if (isAsked) started.play()
    isAsked = true
    return () => {
      started.stop()
      aloud.setState(null, true)
    }
  }, report)

  const keepSwitch = createKeeper(async () => {
    const { startOneSwitch } = await import('../page/one-switch.ts')
    const started = startOneSwitch(document, () => settings.getState().scanSeconds)
    oneSwitch = started
    return () => {
      started.stop()
      oneSwitch = null
    }
  }, report)

  async function bringPads(): Promise<void> {
    const [{ watchPads }, { pressOnPage }] = await Promise.all([
      import('../platform/watch-pads.ts'),
      import('../page/pad-keys.ts'),
    ])
    watchPads((press) => (oneSwitch === null ? pressOnPage(document, press) : oneSwitch.press()))
  }

  const followAloud = () => keepAloud(settings.getState().readAloud && hasVoice.getState())
  voice.watch(() => hasVoice.setState(voice.speaks(language), true))
  hasVoice.subscribe(followAloud)
  follow(settings, (now) => now.readAloud, followAloud)
  follow(settings, (now) => now.oneSwitch, keepSwitch)
  void untilPad().then(bringPads).catch(report)

  ways.setState(
    {
      Settings: () => <WaysSettings settings={settings} hasVoice={useWhole(hasVoice)} />,
      Over() {
        const now = useWhole(aloud)
        return now && <now.Player />
      },
      say: (text, language) => aloud.getState()?.interject(text, language),
    },
    true,
  )
  // who comes back presses “Read aloud”: a voice that speaks up by itself would startle
  return { pause: () => aloud.getState()?.pause(), resume: () => undefined }
}
