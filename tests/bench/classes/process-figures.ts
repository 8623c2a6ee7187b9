import { readFileSync } from 'node:fs'

/** What a process has used until now, as Linux tells it. */
export interface ProcessFigures {
  /** Milliseconds of the processor, its children's not among them. */
  readonly cpu: number
  /** Memory that it holds, in MB. */
  readonly rss: number
}

/** A tick of the kernel's accounts, in milliseconds. */
const tick = 10

export function readFigures(pid: number): ProcessFigures {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  const rss = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return { cpu: (Number(fields[11]) + Number(fields[12])) * tick, rss: Math.round(Number(rss) / 1024) }
}
