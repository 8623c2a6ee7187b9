import type { SettingsStore } from '../session/settings.ts'
import { Slider, Tick } from './setting-rows.tsx'
import { useWhole } from './use-store.ts'
import { waysWords } from './ways-words.ts'

interface WaysSettingsProps {
  readonly settings: SettingsStore
  /** Whether the device has a voice for the language of the story. */
  readonly hasVoice: boolean
}

/** How the story is read and chosen by other ways than eye and hand. */
export function WaysSettings({ settings, hasVoice }: WaysSettingsProps) {
  const now = useWhole(settings)
  const { aloud, oneSwitch } = waysWords
  return (
    <>
      <fieldset>
        <legend>{aloud.title}</legend>
        {hasVoice ? (
          <>
            <Tick
              label={aloud.on}
              isOn={now.readAloud}
              onChange={(readAloud) => settings.change({ readAloud })}
            />
            <Slider
              label={aloud.rate}
              value={now.voiceRate}
              range={{ min: 0.5, max: 2, step: 0.25 }}
              onInput={(voiceRate) => settings.change({ voiceRate })}
              say={aloud.pace}
            />
          </>
        ) : (
          <p class="source">{aloud.noVoice}</p>
        )}
      </fieldset>
      <fieldset>
        <legend>{oneSwitch.title}</legend>
        <Tick
          label={oneSwitch.on}
          isOn={now.oneSwitch}
          onChange={(isOn) => settings.change({ oneSwitch: isOn })}
        />
        <Slider
          label={oneSwitch.seconds}
          value={now.scanSeconds}
          range={{ min: 1, max: 10, step: 1 }}
          onInput={(scanSeconds) => settings.change({ scanSeconds })}
          say={oneSwitch.inSeconds}
        />
        <p class="source">{oneSwitch.what}</p>
      </fieldset>
    </>
  )
}
