import { median, percentile } from './statistics.ts'

/** How something grew beside the story: 1 is as the story did, less is slower, 0 is not at all. */
export interface Growth {
  readonly factor: number
  /** Where the factor would lie if both were measured in a good or in a bad moment: by the quarters of each. */
  readonly low: number
  readonly high: number
}

/** What still counts as growing with the story: some room is left for caches that no longer hold everything. */
export const linearBudget = 1.2

/** How much more something takes in a story so and so many times as large, over how much larger the story is. */
export function growthOf(once: readonly number[], grown: readonly number[], times: number): Growth {
  return {
    factor: median(grown) / median(once) / times,
    low: percentile(grown, 0.25) / percentile(once, 0.75) / times,
    high: percentile(grown, 0.75) / percentile(once, 0.25) / times,
  }
}

/** Whether something grew at most as the story did; unclear where only a bad moment speaks against it. */
export function isLinear({ factor, low }: Growth): 'yes' | 'no' | 'unclear' {
  if (factor <= linearBudget) return 'yes'
  return low <= linearBudget ? 'unclear' : 'no'
}
