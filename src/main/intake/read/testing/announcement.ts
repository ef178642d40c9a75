/** A part of a document, as every format has it. */
export type Part =
  | { readonly kind: 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }

/** The announcement of a meeting that each format is tried with; invented, and in letters every format can carry. */
export const ANNOUNCEMENT: readonly Part[] = [
  { kind: 'heading', text: 'Ministers to meet in Vienna for the Danube Transport Council' },
  {
    kind: 'paragraph',
    text: 'Around 12 ministers are expected in Vienna on 14 May 2026 for the next meeting of the Danube Transport Council. Austria and Slovakia co-host the meeting.',
  },
  {
    kind: 'paragraph',
    text: 'The Secretary General of the Danube Commission, Manfred Seitz, will attend the meeting. French Transport Minister Élodie Garnier is also expected.',
  },
  {
    kind: 'paragraph',
    text: 'According to Austrian officials, Minister Hanna Berg will be absent because of a family matter. Slovakia supports lower tolls on the river.',
  },
  { kind: 'heading', text: 'What is on the agenda' },
  { kind: 'list', items: ['lower tolls on the river', 'a common fleet of icebreakers', 'pilots for the delta'] },
  {
    kind: 'table',
    rows: [
      ['Session', 'Chair'],
      ['Opening', 'Austria'],
      ['Closing', 'Slovakia'],
    ],
  },
]

/** The same as plain text, set as the formats are set. */
export function asPlainText(parts: readonly Part[] = ANNOUNCEMENT): string {
  return parts.map(plainPart).join('\n\n')
}

function plainPart(part: Part): string {
  if (part.kind === 'list') return part.items.map((item) => `- ${item}`).join('\n')
  if (part.kind === 'table') return part.rows.map((row) => row.join(' | ')).join('\n')
  return part.text
}
