import { useId } from 'preact/hooks'
import { certainties } from '../../session/evidence-file.ts'
import { anyFact, type FactFilter } from '../../session/fact-list.ts'
import { factsWords as words } from './facts-words.ts'

interface FactFiltersProps {
  readonly filter: FactFilter
  /** What topics are called, in the order in which they are offered. */
  readonly themes: Readonly<Record<string, string>>
  readonly years: readonly number[]
  readonly onChange: (filter: FactFilter) => void
}

/** Which facts are listed: by topic, year, how sure they are, and words. */
export function FactFilters({ filter, themes, years, onChange }: FactFiltersProps) {
  const change = (part: Partial<FactFilter>) => onChange({ ...filter, ...part })
  const search = useId()
  return (
    <fieldset class="filters off-paper">
      <legend>{words.filters}</legend>
      <Choose
        label={words.theme}
        any={words.anyTheme}
        options={Object.entries(themes)}
        value={filter.theme ?? ''}
        onChoose={(theme) => change({ theme: theme === '' ? null : theme })}
      />
      <Choose
        label={words.year}
        any={words.anyYear}
        options={years.map((year) => [`${year}`, `${year}`])}
        value={filter.year === null ? '' : `${filter.year}`}
        onChoose={(year) => change({ year: year === '' ? null : Number(year) })}
      />
      <Choose
        label={words.sureness}
        any={words.anySureness}
        options={Object.entries(words.surenesses)}
        value={filter.certainty ?? ''}
        onChoose={(value) => change({ certainty: certainties.find((one) => one === value) ?? null })}
      />
      <div>
        <label for={search}>{words.words}</label>
        <input
          id={search}
          type="search"
          value={filter.words}
          onInput={(event) => change({ words: event.currentTarget.value.trimStart() })}
        />
      </div>
      <button type="button" class="quiet" onClick={() => onChange(anyFact)}>
        {words.all}
      </button>
    </fieldset>
  )
}

interface ChooseProps {
  readonly label: string
  /** The words for no choice at all. */
  readonly any: string
  /** Values and their words. */
  readonly options: readonly (readonly [string, string])[]
  /** '' for no choice. */
  readonly value: string
  readonly onChoose: (value: string) => void
}

function Choose({ label, any, options, value, onChoose }: ChooseProps) {
  const id = useId()
  return (
    <div>
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{any}</option>
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
