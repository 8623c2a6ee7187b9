import type { ComponentChildren } from 'preact'
import type { Settings, SettingsStore } from '../session/settings.ts'
import type { Control } from './book.ts'
import { More } from './more.tsx'
import { pageWords } from './page-words.ts'
import { Pick, Slider, Tick } from './setting-rows.tsx'
import { useWhole } from './use-store.ts'

interface SettingsPanelProps {
  readonly settings: SettingsStore
  /** True where the story can be told in plainer words. */
  readonly hasPlain: boolean
  /** What leads on from here. */
  readonly more: readonly Control[]
  /** Settings of what has come later. */
  readonly children?: ComponentChildren
}

type Loudness = 'volume' | 'ambience' | 'effects' | 'music'
const loudnesses: readonly Loudness[] = ['volume', 'ambience', 'effects', 'music']

const readingTicks = ['stepwise', 'words', 'marks', 'described'] as const

/** How the reader likes to read; every change takes effect at once. */
export function SettingsPanel({ settings, hasPlain, more, children }: SettingsPanelProps) {
  const now = useWhole(settings)
  const { set } = pageWords
  return (
    <>
      <p class="sample" aria-hidden="true">
        {set.sample}
      </p>
      <fieldset>
        <legend>{set.reading}</legend>
        <Slider
          label={set.textSize}
          value={now.textSize}
          range={{ min: 100, max: 300, step: 25 }}
          onInput={(textSize) => settings.change({ textSize })}
          say={set.percent}
        />
        {hasPlain && (
          <Tick label={set.plain} isOn={now.plain} onChange={(plain) => settings.change({ plain })} />
        )}
        <Pick
          label={set.spacing}
          words={set.spacings}
          value={now.spacing}
          onPick={(spacing) => settings.change({ spacing })}
        />
        <Pick
          label={set.measure}
          words={set.measures}
          value={now.measure}
          onPick={(measure) => settings.change({ measure })}
        />
        <Pick
          label={set.face}
          words={set.faces}
          value={now.face}
          onPick={(face) => settings.change({ face })}
        />
        <Pick
          label={set.theme}
          words={set.themes}
          value={now.theme}
          onPick={(theme) => settings.change({ theme })}
        />
        <Pick
          label={set.motion}
          words={set.motions}
          value={now.motion}
          onPick={(motion) => settings.change({ motion })}
        />
        {readingTicks.map((name) => (
          <Tick
            key={name}
            label={set[name]}
            isOn={now[name]}
            onChange={(isOn) => settings.change({ [name]: isOn } satisfies Partial<Settings>)}
          />
        ))}
        <Tick
          label={set.numberKeys}
          isOn={now.numberKeys}
          onChange={(numberKeys) => settings.change({ numberKeys })}
        />
      </fieldset>
      <fieldset>
        <legend>{set.sound}</legend>
        <Tick label={set.muted} isOn={now.muted} onChange={(muted) => settings.change({ muted })} />
        <Tick
          label={set.captions}
          isOn={now.captions}
          onChange={(captions) => settings.change({ captions })}
        />
        <Tick
          label={set.noSudden}
          isOn={now.noSudden}
          onChange={(noSudden) => settings.change({ noSudden })}
        />
        {loudnesses.map((name) => (
          <Slider
            key={name}
            label={set[name]}
            value={Math.round(now[name] * 100)}
            range={{ min: 0, max: 100, step: 5 }}
            onInput={(percent) => settings.change({ [name]: percent / 100 } satisfies Partial<Settings>)}
            say={set.percent}
          />
        ))}
      </fieldset>
      {children}
      <p>
        <button type="button" class="quiet" onClick={settings.reset}>
          {set.reset}
        </button>
      </p>
      <p class="source">{set.keys}</p>
      <More controls={more} />
    </>
  )
}
