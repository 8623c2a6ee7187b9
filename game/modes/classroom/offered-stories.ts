import * as v from 'valibot'
import type { Library } from '../../platform/library.ts'
import type { StoryFile } from '../../session/story-file.ts'
import { problem } from '../../story/problem.ts'
import { reportToConsole } from '../page-parts.ts'

const indexSchema = v.array(v.object({ id: v.string(), title: v.string(), offered: v.boolean() }))

/** A story by which a class can be led. */
export type OfferedStory = Pick<StoryFile, 'id' | 'title'>

/** The stories that whoever leads a class may choose from, the one that the page was opened with among them. */
export async function findOfferedStories(
  library: Library,
  { id, title }: OfferedStory,
): Promise<readonly OfferedStory[]> {
  const read = v.safeParse(indexSchema, await library.json('stories/index.json'))
  if (!read.success)
    reportToConsole(problem('no-index', 'The list of stories can’t be read.', 'stories/index.json'))
  const listed = read.success ? read.output : []
  const others = listed.filter((one) => one.offered && one.id !== id)
  return [{ id, title }, ...others]
}
