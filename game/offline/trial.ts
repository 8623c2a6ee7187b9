import * as v from 'valibot'
import type { FileList } from './file-list.ts'

/** What a trial of a version stands on. */
export interface TrialOptions {
  readonly open: () => Promise<Cache>
  /** The address of the folder that the game stands in, with a slash at its end. */
  readonly scope: string
  /** The files of the version on trial. */
  readonly files: FileList
}

/**
 * A version of the game is on trial until it says that it works. Only kiosks ever say so, where nobody is near to mend
 * things: from then on the version that worked last is kept beside a newer one, and comes back when pages of the newer one
 * are asked for again and again and none of them says a word. What is decided is kept with the files.
 */
export interface Trial {
  /** The files to answer with: of the version on trial, or of the last that worked. */
  choose(): Promise<FileList>
  /** A page is asked for. */
  onPage(): Promise<void>
  /** The version that is answered with works. Settles with true where files of an older one are not needed any more. */
  onWorks(): Promise<boolean>
  /** What is to be kept on the shelf: the lists of both versions, and the addresses of what the trial keeps for itself. */
  needed(): Promise<{ readonly lists: readonly FileList[]; readonly notes: readonly string[] }>
}

/** Pages that a version may be asked for without a word that it works. */
const mostPages = 3

const filesSchema = v.record(v.string(), v.nullable(v.string()))
const pagesSchema = v.object({ of: v.string(), pages: v.number() })

/** Begins, or goes on with, the trial of a version. */
export function createTrial({ open, scope, files }: TrialOptions): Trial {
  const worked = `${scope}?trial=worked`
  const asked = `${scope}?trial=asked`
  const name = JSON.stringify(files)
  let chosen: Promise<FileList> | null = null

  async function readNote<T>(address: string, schema: v.GenericSchema<unknown, T>): Promise<T | null> {
    const note = await (await open()).match(address)
    const read = v.safeParse(schema, await note?.json().catch(() => null))
    return read.success ? read.output : null
  }

  async function writeNote(address: string, note: unknown): Promise<void> {
    await (await open()).put(address, new Response(JSON.stringify(note)))
  }

  const readWorked = () => readNote(worked, filesSchema)

  async function countPages(): Promise<number> {
    const note = await readNote(asked, pagesSchema)
    return note?.of === name ? note.pages : 0
  }

  async function decide(): Promise<FileList> {
    const last = await readWorked()
    if (last === null || JSON.stringify(last) === name) return files
    return (await countPages()) > mostPages ? last : files
  }

  const choose = () => (chosen ??= decide())

  return {
    choose,
    async onPage() {
      const last = await readWorked()
      if (last === null || JSON.stringify(last) === name) return
      await writeNote(asked, { of: name, pages: (await countPages()) + 1 })
      chosen = null
    },
    async onWorks() {
      const now = await choose()
      const isNew = JSON.stringify(await readWorked()) !== JSON.stringify(now)
      if (isNew) await writeNote(worked, now)
      return isNew
    },
    async needed() {
      const last = await readWorked()
      return { lists: last === null ? [files] : [files, last], notes: [worked, asked] }
    },
  }
}
