import { useId } from 'preact/hooks'
import type { Certainty } from '../../session/evidence-file.ts'
import { anyFact, type FactFilter } from '../../session/fact-list.ts'
import { Pick, Slider } from '../setting-rows.tsx'
import { factsWords as words } from './facts-words.ts'

interface FactFiltersProps {
  readonly filter: FactFilter
  /** What topics are called, in the order in which they are offered. */
  readonly themes: Readonly<Record<string, string>>
  /** Those that can be asked for, the earliest first. */
  readonly years: readonly number[]
  /** Those that a fact here has. */
  readonly certainties: readonly Certainty[]
  readonly onChange: (filter: FactFilter) => void
}

/** Which facts are listed: by topic, year, how sure they are, and words. Folded, so that the facts come first. */
export function FactFilters({ filter, themes, years, certainties, onChange }: FactFiltersProps) {
  const change = (part: Partial<FactFilter>) => onChange({ ...filter, ...part })
  const surenesses = Object.fromEntries(certainties.map((one) => [one, words.surenesses[one]]))
  const search = useId()
  return (
    <details class="filters off-paper">
      <summary>{words.filters}</summary>
      <fieldset aria-label={words.filters}>
        <Pick
          label={words.theme}
          words={{ '': words.anyTheme, ...themes }}
          value={filter.theme ?? ''}
          onPick={(theme) => change({ theme: theme === '' ? null : theme })}
        />
        <Slider
          label={words.year}
          range={{ min: 0, max: years.length, step: 1 }}
          value={filter.year === null ? 0 : years.indexOf(filter.year) + 1}
          say={(place) => sayYear(years[place - 1])}
          onInput={(place) => change({ year: years[place - 1] ?? null })}
        />
        <Pick<string>
          label={words.sureness}
          words={{ '': words.anySureness, ...surenesses }}
          value={filter.certainty ?? ''}
          onPick={(picked) => change({ certainty: certainties.find((one) => one === picked) ?? null })}
        />
        <div class="setting">
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
    </details>
  )
}

const sayYear = (year: number | undefined) => (year === undefined ? words.anyYear : `${year}`)
