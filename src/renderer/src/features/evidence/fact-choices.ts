import type { Meeting } from '../../../../shared/domain/meeting'
import { nameOf } from '../../../../shared/domain/person'
import { wordsOf } from '../../../../shared/domain/rich-text'
import { m } from '../../../../messages/generated/messages'
import type { Supported } from '../../state/passage-choice'
import { partyText } from '../../text/format'

/** The facts other than positions that a passage can support, each with what it is called. */
export function otherFacts({ id: meetingId, fields, lists }: Meeting): readonly Supported[] {
  const fact = (
    kind: 'meeting' | 'theme' | 'person' | 'commitment' | 'point' | 'judgement',
    id: string,
    field: string,
    name: string,
  ): Supported => ({
    kind: 'fact',
    fact: { kind, id, field },
    name,
  })
  const known: readonly Supported[] = [
    fact('meeting', meetingId, 'title', m.terms_field_title()),
    ...(fields.place ? [fact('meeting', meetingId, 'place', m.terms_field_place())] : []),
    ...(fields.dateWords || fields.day ? [fact('meeting', meetingId, 'day', m.terms_field_day())] : []),
    ...(fields.expectedLeaders ? [fact('meeting', meetingId, 'expectedLeaders', m.terms_field_expected_leaders())] : []),
    ...(fields.declaredThemes === null ? [] : [fact('meeting', meetingId, 'declaredThemes', m.terms_field_declared_themes())]),
  ]
  return [
    ...known,
    ...lists.theme.map(({ id, title }) => fact('theme', id, 'title', title)),
    ...lists.person.map((person) => fact('person', person.id, person.name ? 'name' : 'post', nameOf(person))),
    ...lists.commitment.map(({ id, what }) => fact('commitment', id, 'what', what)),
    ...lists.judgement.map(({ id, text }) => fact('judgement', id, 'text', text)),
    ...lists.point.map(({ id, text }) => fact('point', id, 'text', wordsOf(text))),
  ].filter(({ name }) => name.trim() !== '')
}

/** The position of a party on a theme, whether or not anything is recorded about it. */
export function cellOf({ lists }: Meeting, partyId: string, themeId: string): Supported | null {
  const party = lists.party.find(({ id }) => id === partyId)
  const theme = lists.theme.find(({ id }) => id === themeId)
  return party && theme ? { kind: 'cell', partyId, themeId, name: `${partyText(party)} – ${theme.title}` } : null
}
