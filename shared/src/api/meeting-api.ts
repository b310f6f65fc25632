import * as z from 'zod/mini'
import type { MeetingView } from '../meeting/view.ts'

/** `GET /api/meetings/:meeting`. */
export const MeetingAnswer = z.object({ meeting: z.string(), state: z.custom<MeetingView>() })

/** `POST /api/meetings/:meeting/commands`: 200 with where the meeting stands now. */
export const CommandAnswer = z.object({ version: z.int(), state: z.custom<MeetingView>() })

export const RECORD_FORMATS = ['md', 'pdf', 'html', 'json', 'docx'] as const
export type RecordFormat = (typeof RECORD_FORMATS)[number]
