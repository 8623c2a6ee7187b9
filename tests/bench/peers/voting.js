import { protectCounts, protectProgress } from '../../../game/classroom/small-counts.ts'

/** One question before a class, as both peers keep it: in memory alone. Votes are by seat, so that none counts twice. */
export function createVoting() {
  const votes = new Map()
  let seats = 0
  return {
    sit: () => seats++,
    /** Takes a vote; gives back how many have voted, as the leader may see it: -1 where nothing is shown. */
    vote(seat, choice) {
      votes.set(seat, choice)
      const shown = protectProgress(votes.size, seats)
      return shown === 'all' ? seats : (shown ?? -1)
    },
    counts: () =>
      protectCounts([0, 1, 2].map((choice) => [...votes.values()].filter((one) => one === choice).length)),
  }
}
