import { parentPort, workerData } from 'node:worker_threads'
import { isLoaded, loadStory } from './load.ts'
import type { WalkOrder } from './survey.ts'
import { tallyWalks } from './tally.ts'

/** Carries out one order in a thread of its own, and sends the tally back. */
const { folder, cut, options } = workerData as WalkOrder
const story = loadStory(folder)
if (!isLoaded(story)) throw new Error('the story was changed while it was being walked')
parentPort?.postMessage(tallyWalks(story, cut, options))
