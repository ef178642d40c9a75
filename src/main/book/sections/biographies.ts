import type { Fact } from '../../../shared/domain/evidence'
import { findItem } from '../../../shared/domain/meeting'
import { nameOf, type Person } from '../../../shared/domain/person'
import type { Biography, PeopleModel } from '../people-model'
import { photoPath } from '../pictures'
import { paragraphsOf } from '../printable'
import { fill } from '../wording'
import type { Desk } from './desk'
import { partiesInOrder, partyName } from './party-name'
import { plain } from './rows'

/**
 * Those of whom there is more to say than name and post, delegation by delegation in the order of protocol. `photos` are the hashes of the photos
 * that can be had; a photo whose bytes are gone is left out rather than the whole book.
 */
export function createBiographies(desk: Desk, photos: ReadonlySet<string>): PeopleModel['biographies'] {
  const places = new Map(partiesInOrder(desk).map(({ id }, index) => [id, index]))
  const placeOf = ({ partyId }: Person) => (partyId === null ? Infinity : (places.get(partyId) ?? Infinity))
  const known = desk.meeting.lists.person.filter((person) => hasMore(person, photos))
  const ordered = known.toSorted((left, right) => (placeOf(left) === placeOf(right) ? 0 : placeOf(left) - placeOf(right)))
  if (ordered.length === 0) return null
  return {
    heading: desk.wording.words.people.headings.biographies,
    lead: [],
    items: ordered.map((person) => biography(desk, person, photos)),
  }
}

function hasMore(person: Person, photos: ReadonlySet<string>): boolean {
  const { biography: text, pronunciation, formOfAddress, postSince, languages, lastMet, lastMetWhere, photo } = person
  const words = [text, pronunciation, formOfAddress, postSince, lastMet ?? '', lastMetWhere]
  return words.some((each) => each.trim() !== '') || languages.length > 0 || (photo !== null && photos.has(photo.sha256))
}

function biography(desk: Desk, person: Person, photos: ReadonlySet<string>): Biography {
  const { wording, notes } = desk
  const about = (field: string): Fact => ({ kind: 'person', id: person.id, field })
  const paragraphs = paragraphsOf(person.biography)
  const last = paragraphs.length - 1
  return {
    name: notes.cite(nameOf(person), about('name'), about('partyId')),
    post: notes.cite(postOf(desk, person), about('post')),
    photo: person.photo !== null && photos.has(person.photo.sha256) ? photoPath(person.photo.sha256) : '',
    photoText: fill(wording.words.people.photoOf, { name: nameOf(person) }),
    remarks: remarksOf(desk, person),
    paragraphs: paragraphs.map((text, index) => (index === last ? notes.cite(text, about('biography')) : plain(text))),
  }
}

function postOf({ meeting, wording }: Desk, { name, post, partyId }: Person): string {
  const party = partyId === null ? undefined : findItem(meeting, 'party', partyId)
  const delegation = party ? partyName(wording, party) : ''
  const held = name ? post : ''
  return [held, held.includes(delegation) ? '' : delegation].filter(Boolean).join(', ')
}

function remarksOf({ wording, notes }: Desk, person: Person): Biography['remarks'] {
  const { labels } = wording.words.people
  const met = [person.lastMet ? wording.day(person.lastMet) : '', person.lastMetWhere].filter(Boolean).join(', ')
  const remarks = [
    { label: labels.pronunciation, field: 'pronunciation', text: person.pronunciation },
    { label: labels.address, field: 'formOfAddress', text: person.formOfAddress },
    { label: labels.since, field: 'postSince', text: person.postSince },
    { label: labels.languages, field: 'languages', text: wording.list(person.languages.map(wording.language)) },
    { label: labels.lastMet, field: 'lastMet', text: met },
  ]
  return remarks
    .filter(({ text }) => text.trim() !== '')
    .map(({ label, field, text }) => ({ label, ...notes.cite(text, { kind: 'person', id: person.id, field }) }))
}
