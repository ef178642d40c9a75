import type { Bracket } from '../../../shared/domain/bracket'
import type { Commitment } from '../../../shared/domain/commitment'
import type { Judgement } from '../../../shared/domain/judgement'
import { createMandate, type Mandate } from '../../../shared/domain/mandate'
import type { Position } from '../../../shared/domain/position'
import type { Theme } from '../../../shared/domain/theme'
import { anId, aPosition, idCounter } from '../../../shared/testing/builders'

/** The parties and themes that the matters of the sample are about. */
export interface SampleIds {
  readonly parties: Readonly<Record<'france' | 'britain' | 'romania' | 'nato' | 'states', string>>
  readonly themes: Readonly<Record<'ceasefire' | 'arms' | 'force', string>>
}

/** The position that evidence of the sample speaks of. */
export const SAMPLE_POSITION = anId(401)

/** The six headings and the draft wording of the first theme. */
export const SAMPLE_HEADINGS: Pick<Theme, 'headings' | 'wording' | 'minutes'> = {
  minutes: 1,
  wording: 'The parties establish a monitoring body [under a joint command] that reports [once a day].',
  headings: {
    ourObjectives: 'A body in which our observers have a seat.',
    argumentsToUse: 'One picture shared by all prevents the next breach.',
    tacticalArguments: '',
    theirObjectives: 'Most want to pay for sensors rather than send people.',
    ourResponse: 'Sensors need people who read them.',
    pressLine: 'We are ready to watch a ceasefire when there is one.',
  },
}

/** Invented positions: on each theme another picture. */
export function samplePositions({ parties, themes }: SampleIds): Position[] {
  const { france, britain, romania, nato, states } = parties
  const nextId = idCounter(400)
  const position = (partyId: string, themeId: string, stance: Position['stance'], changes: Partial<Position> = {}) =>
    aPosition({ id: nextId(), partyId, themeId, stance, ...changes })
  return [
    position(france, themes.ceasefire, 'supports', { statedBy: 'the Élysée', statedOn: '2026-01-03', salience: 'high' }),
    position(britain, themes.ceasefire, 'conditional', {
      conditions: 'A mandate that allows the observers to defend themselves.',
      moving: { scale: 'icd203', term: 'likely' },
      confidence: { level: 'moderate', reason: 'Two talks between officials say so.' },
    }),
    position(nato, themes.ceasefire, 'reserves', {
      conditions: 'No use of its name for a body it does not command.',
      validAsOf: '2026-01-04',
    }),
    position(romania, themes.ceasefire, 'supports'),
    position(france, themes.arms, 'supports'),
    position(britain, themes.arms, 'supports'),
    position(states, themes.arms, 'opposes', {
      redLine: 'No new money before the spring.',
      moving: { scale: 'phia', term: 'highly-unlikely' },
      confidence: { level: 'high', reason: '' },
      crossesOurRedLine: true,
    }),
    position(romania, themes.arms, 'undecided'),
  ]
}

/** Our mandate on two themes. */
export function sampleMandates({ themes }: SampleIds): Mandate[] {
  return [
    {
      ...createMandate(anId(420), themes.ceasefire),
      objective: 'A monitoring body with our observers in it.',
      aspiration: 'Its seat in Galați.',
      reserve: 'A liaison officer instead of observers.',
      redLines: [{ text: 'No observers without the right to defend themselves.', authority: 'Parliament, 12 December' }],
      gives: ['Airfields on the coast.'],
      asks: ['A share of the costs.', 'The daily report in full.'],
      landingZone: 'Any body that reports to all.',
    },
    { ...createMandate(anId(421), themes.arms), objective: 'A list of what is sent by when.' },
  ]
}

/** A fact, an assumption, and a judgement with likelihood and confidence. */
export function sampleJudgements({ themes }: SampleIds): Judgement[] {
  const open = { themeId: themes.ceasefire, likelihood: null, confidence: null }
  return [
    { ...open, id: anId(430), kind: 'fact', text: 'The annex of December names no place for the seat.' },
    { ...open, id: anId(431), kind: 'assumption', text: 'The line of contact stays where it is.' },
    {
      ...{ ...open, id: anId(432), kind: 'judgement', text: 'The observers will be asked to stay for more than a year.' },
      likelihood: { scale: 'icd203', term: 'very-likely' },
      confidence: { level: 'low', reason: 'It rests on one conversation.' },
    },
  ]
}

/** Two brackets of the draft wording, one of which nobody is known to hold. */
export function sampleBrackets({ parties, themes }: SampleIds): Bracket[] {
  const bracket = { themeId: themes.ceasefire, alternative: '', instruction: '' }
  return [
    {
      ...{ ...bracket, id: anId(440), text: 'under a joint command', holderIds: [parties.nato, parties.britain] },
      ...{ alternative: 'under the command of the co-hosts', instruction: 'Accept either.' },
    },
    { ...bracket, id: anId(441), text: 'once a day', holderIds: [] },
  ]
}

/** Three promises that add up, one that was withdrawn, and one of a party that is known by a word only. */
export function sampleCommitments({ parties, themes }: SampleIds): Commitment[] {
  const nextId = idCounter(450)
  const commitment = (who: string, changes: Partial<Commitment>): Commitment => ({
    ...{ id: nextId(), partyId: null, who, themeId: null, what: '', amount: null, unit: '' },
    ...{ due: null, dueWords: '', text: '', status: 'announced' },
    ...changes,
  })
  const observers = { themeId: themes.ceasefire, unit: 'observers' }
  return [
    commitment('', { partyId: parties.france, ...observers, amount: 1200, what: 'Observers for the line', dueWords: 'by spring' }),
    commitment('', { partyId: parties.romania, ...observers, amount: 80, what: 'Observers for the coast', due: '2026-03-01' }),
    commitment('', { partyId: parties.britain, ...observers, amount: 500, what: 'Observers', status: 'withdrawn' }),
    commitment('the Nordic countries', {
      ...{ themeId: themes.arms, amount: 2.5, unit: 'EUR billion', what: 'Ammunition', status: 'reported' },
      text: 'The Nordic countries will pay for ammunition until the end of the year.',
    }),
  ]
}
