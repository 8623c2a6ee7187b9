import { isRecorded, type RecordedSound, type SoundTable } from './sound-table.ts'

/**
 * Which of the two formats of every sound this browser decodes, tried on the smallest: what a browser says of itself is
 * about its players, not about its decoder. `webm` where none can be tried, as then none will be heard.
 */
export async function findSoundFormat(
  table: SoundTable,
  fetchFile: (file: string) => Promise<Response>,
): Promise<'webm' | 'm4a'> {
  const [smallest] = [...table.values()].filter(isRecorded).toSorted(bySize)
  if (smallest === undefined || !('OfflineAudioContext' in window)) return 'webm'
  const bytes = await (await fetchFile(smallest.file)).arrayBuffer()
  try {
    await new OfflineAudioContext(1, 1, 44_100).decodeAudioData(bytes)
    return 'webm'
  } catch {
    // the one question was whether it can
    return 'm4a'
  }
}

const bySize = (a: RecordedSound, b: RecordedSound): number => a.bytes - b.bytes
