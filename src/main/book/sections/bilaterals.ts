import type { Bilateral } from '../../../shared/domain/bilateral'
import { bilateralBrief, type BilateralBrief, type BriefTheme } from '../../../shared/domain/bilateral-brief'
import type { Commitment } from '../../../shared/domain/commitment'
import type { Fact } from '../../../shared/domain/evidence'
import { nameOf } from '../../../shared/domain/person'
import type { ProgrammeItem } from '../../../shared/domain/programme'
import { zoneOf } from '../../../shared/domain/programme-time'
import type { Row } from '../model-parts'
import type { PeopleModel, Talk, TalkTheme } from '../people-model'
import { fill } from '../wording'
import { detailsOf } from './consensus'
import type { Desk } from './desk'
import { partyName } from './party-name'
import { groupPoints } from './points'
import { filled, plain, proseRow } from './rows'

const HEADINGS = ['ourObjectives', 'argumentsToUse', 'tacticalArguments', 'theirObjectives', 'ourResponse', 'pressLine'] as const

/** The conversations, each on pages of its own, made from what the briefing already knows; null without one. */
export function createBilaterals(desk: Desk): PeopleModel['bilaterals'] {
  const items = desk.meeting.lists.bilateral.flatMap((bilateral) => talk(desk, bilateral))
  return items.length === 0 ? null : { heading: desk.wording.words.people.headings.bilaterals, lead: [], items }
}

function talk(desk: Desk, bilateral: Bilateral): readonly Talk[] {
  const party = desk.meeting.lists.party.find(({ id }) => id === bilateral.partyId)
  const name = party ? partyName(desk.wording, party) : ''
  const brief = bilateralBrief(desk.meeting, bilateral, [name])
  if (!brief) return []
  return [
    {
      heading: name,
      rows: factRows(desk, bilateral, brief),
      groups: groupPoints(desk, brief.points),
      themes: brief.themes.map((each) => talkTheme(desk, each)),
      reasoning: reasoningRows(desk, bilateral),
    },
  ]
}

function factRows(desk: Desk, bilateral: Bilateral, { person, items, commitments }: BilateralBrief): readonly Row[] {
  const { notes, wording } = desk
  const { labels, minutes } = wording.words.people
  const row = (label: string, text: string, field: string) =>
    proseRow(notes.cite, label, text, { kind: 'bilateral', id: bilateral.id, field } satisfies Fact)
  const counterpart = person ? [nameOf(person), person.name ? person.post : ''].filter(Boolean).join(', ') : ''
  const met = person?.lastMet ? `${labels.lastMet}${wording.words.colon}${wording.day(person.lastMet)}` : ''
  return filled([
    row(labels.counterpart, counterpart, 'personId'),
    proseRow(plain, labels.when, items.map((item) => whenText(desk, item)).join('\n')),
    proseRow(plain, labels.length, bilateral.minutes === null ? '' : fill(minutes, { minutes: bilateral.minutes })),
    row(labels.wants, bilateral.theirWants, 'theirWants'),
    row(labels.deliverables, bilateral.deliverables.join('\n'), 'deliverables'),
    row(labels.lastTime, [bilateral.lastTime, met].filter(Boolean).join('\n'), 'lastTime'),
    proseRow(plain, labels.promises, commitments.map((each) => promiseText(desk, each)).join('\n')),
  ])
}

function whenText({ meeting, wording }: Desk, item: ProgrammeItem): string {
  const zone = zoneOf(item, meeting.fields)
  const time = item.time && zone ? `${item.time} (${zone})` : item.time
  return [item.day ? wording.longDay(item.day) : '', time, item.place].filter(Boolean).join(', ') || item.title
}

function promiseText({ wording }: Desk, { what, amount, unit, due, dueWords }: Commitment): string {
  const quantity = amount === null ? '' : `${wording.number(amount)} ${unit}`.trim()
  return [what, quantity, due ? wording.day(due) : dueWords].filter(Boolean).join(', ')
}

function talkTheme(desk: Desk, { theme, number, position, mandate, view, points }: BriefTheme): TalkTheme {
  const { wording, notes } = desk
  const { people, matters } = wording.words
  const stance = matters.stances[position?.stance ?? 'unknown'].full
  const details = position ? detailsOf(desk, position) : []
  const facts = position
    ? (['stance', 'conditions', 'redLine'] as const).map((field): Fact => ({ kind: 'position', id: position.id, field }))
    : []
  const ours = mandate ? [people.views[view], mandate.objective, mandate.landingZone, ...mandate.redLines.map(({ text }) => text)] : []
  return {
    heading: fill(people.talkWith, { number, title: theme.title }),
    rows: filled([
      proseRow(notes.cite, people.labels.theirPosition, [`${stance}.`, ...details].join(' '), ...facts),
      proseRow(plain, matters.labels.mandate, ours.filter(Boolean).join('\n')),
    ]),
    groups: groupPoints(desk, points),
  }
}

function reasoningRows({ notes, wording }: Desk, { id, headings }: Bilateral): readonly Row[] {
  const { labels } = wording.words.matters
  return filled(HEADINGS.map((key) => proseRow(notes.cite, labels[key], headings[key], { kind: 'bilateral', id, field: 'headings' })))
}
