import text from '../../../resources/sample/paris-coalition.txt?raw'
import type { NewSource } from './source-service'

/** The text that comes with the application: an announcement of a coalition meeting, in English with Romanian in it. */
export const SAMPLE: Omit<NewSource, 'meetingId'> = { kind: 'file', name: 'Paris coalition (sample).txt', bytes: Buffer.from(text, 'utf8') }
