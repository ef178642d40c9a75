import { describe, expect, it } from 'vitest'
import { draftJson, type DraftJson } from '../draft-json'
import { createDrafter } from './drafter'
import { ANNOTATED } from './testing/annotated-texts'

const draft = createDrafter()

/** The facts of a draft as one line each, so that a whole text is compared at once. */
function linesOf({ meeting, participants, themes }: DraftJson): readonly string[] {
  const people = participants.map(({ name, role, affiliationCode, status, reason, standIn, attribution }) =>
    [name || '-', role ?? '', affiliationCode ?? '', status, reason ?? '', standIn ?? '', attribution?.who ?? ''].join(' | '),
  )
  const count = meeting.expectedCount && `${meeting.expectedCount.qualifier} ${String(meeting.expectedCount.value)}`.trim()
  return [
    `place ${meeting.place?.value ?? ''}`,
    `date ${meeting.dateText?.value ?? ''}`,
    `hosts ${meeting.hosts.map(({ value }) => value).join(', ')}`,
    `count ${count ?? ''}`,
    `declared ${String(meeting.declaredThemeCount?.value ?? '')}`,
    `themes ${themes.filter(({ confidence }) => confidence >= 0.6).map(({ title }) => title).join(', ')}`,
    ...people,
  ] // prettier-ignore
}

describe('whole texts', () => {
  it.each(ANNOTATED.map(({ title, text, facts }) => [title, text, facts] as const))('%s', (_, text, facts) => {
    expect(linesOf(draftJson(draft(text.normalize('NFC')).findings))).toEqual(facts)
  })
})
