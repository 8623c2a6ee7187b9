import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

interface SliderProps {
  readonly label: string
  readonly value: number
  readonly range: { readonly min: number; readonly max: number; readonly step: number }
  readonly onInput: (value: number) => void
  /** The value in words. */
  readonly say: (value: number) => string
}

/** A setting on a scale. */
export function Slider({ label, value, range, onInput, say }: SliderProps) {
  const id = useId()
  const words = say(value)
  return (
    <div class="setting">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="range"
        {...range}
        value={value}
        aria-valuetext={words}
        onInput={(event) => onInput(event.currentTarget.valueAsNumber)}
      />
      <output aria-hidden="true">{words}</output>
    </div>
  )
}

interface PickProps<T extends string> {
  readonly label: string
  /** What each value is called, in the order shown. */
  readonly words: Readonly<Record<T, string>>
  readonly value: T
  readonly onPick: (value: T) => void
}

/** A setting of which one value holds. */
export function Pick<T extends string>({ label, words, value, onPick }: PickProps<T>) {
  const name = useId()
  // the keys of a record by T are T's own values
  const values = Object.keys(words) as T[]
  return (
    <div class="setting" role="radiogroup" aria-labelledby={name}>
      <span id={name}>{label}</span>
      <span class="picks">
        {values.map((one) => (
          <Box key={one} type="radio" name={`${name}-pick`} isOn={one === value} onChange={() => onPick(one)}>
            {words[one]}
          </Box>
        ))}
      </span>
    </div>
  )
}

interface TickProps {
  readonly label: string
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
}

/** A setting that is on or off. */
export function Tick({ label, isOn, onChange }: TickProps) {
  return (
    <div class="setting">
      <Box type="checkbox" isOn={isOn} onChange={onChange}>
        {label}
      </Box>
    </div>
  )
}

interface BoxProps {
  readonly type: 'radio' | 'checkbox'
  readonly name?: string
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
  readonly children: ComponentChildren
}

function Box({ type, name, isOn, onChange, children }: BoxProps) {
  return (
    <label class="box">
      <input
        type={type}
        name={name}
        checked={isOn}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {children}
    </label>
  )
}
