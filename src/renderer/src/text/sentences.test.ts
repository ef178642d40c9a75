import { describe, expect, it } from 'vitest'
import { findFindings } from '../../../shared/domain/checks/find-findings'
import { CHECK_AREAS, CHECK_NAMES, SEVERITIES, type CheckName, type Finding } from '../../../shared/domain/checks/check'
import { ATTENDANCE_STATUSES } from '../../../shared/domain/attendance'
import { ACTION_LABELS } from '../../../shared/domain/command'
import { POINT_KINDS } from '../../../shared/domain/point'
import { problem, PROBLEM_CODES } from '../../../shared/ipc/problem'
import { INTERFACE_LANGUAGES } from '../../../shared/ipc/settings'
import { overwriteGetLocale } from '../../../messages/generated/runtime'
import { findingText } from '../../../messages/check-text'
import { areaText, ruleText, severityText } from '../../../messages/rule-text'
import { A_MOMENT, aMeeting } from '../../../shared/testing/builders'
import { aBareMeeting, aFaultyMeeting } from '../../../shared/testing/faulty-meeting'
import { problemText } from '../../../messages/problem-text'
import { contextAfter, contextBefore } from './context'
import { countryCodeOf } from './country-code'
import { dayText, listText, ownNameOf, partyText } from './format'
import { gradeText } from './grade-text'
import { saveText } from './save-text'
import { stepText } from './step-text'
import { optionsOf, pointKindText, statusText } from './terms'

const MOMENTS = [A_MOMENT, '2026-02-01T12:00:00.000Z'] as const
const MEETINGS = [aFaultyMeeting(), aBareMeeting(), aMeeting(), aMeeting({ declaredThemes: 1 })]
const FOUND: ReadonlyMap<CheckName, Finding> = new Map(
  MEETINGS.flatMap((meeting) => MOMENTS.flatMap((now) => findFindings(meeting, now))).map((finding) => [finding.check, finding]),
)

describe.each(INTERFACE_LANGUAGES)('sentences in %s', (language) => {
  it.each(PROBLEM_CODES)('say of %s what happened, what is safe and what to do', (code) => {
    const text = problemText(problem(code, { name: 'Harbour.txt', characters: 'U+1F600' }), language)
    expect(text.match(/[.!?](\s|$)/gu)?.length ?? 0).toBeGreaterThanOrEqual(2)
    expect(text).not.toMatch(/undefined|\{|problems_/u)
  })

  it.each(CHECK_NAMES)('say what %s has found, with its values, and name its rule', (check) => {
    const finding = FOUND.get(check)
    const text = finding ? findingText(finding, language) : ''
    expect(text.length).toBeGreaterThan(10)
    expect(text).not.toMatch(/undefined|null|\{|checks_/u)
    expect(ruleText(check, language)).toMatch(/^\p{Lu}.+ \(.+\)$/u)
  })

  it('give words to each part of the checks and each severity', () => {
    const words = [...CHECK_AREAS.map((area) => areaText(area, language)), ...SEVERITIES.map((each) => severityText(each, language))]
    expect(new Set(words).size).toBe(words.length)
  })

  it('give words to each step of undo, each attendance and each kind of point', () => {
    overwriteGetLocale(() => language)
    const words = [
      ...ACTION_LABELS.map((label) => stepText({ label, subject: 'Paris' })),
      ...optionsOf(ATTENDANCE_STATUSES, statusText).map(({ label }) => label),
      ...optionsOf(POINT_KINDS, pointKindText).map(({ label }) => label),
    ]
    expect(new Set(words).size).toBe(words.length)
    expect(words.join()).not.toMatch(/undefined|_/u)
  })
})

describe('problems without a name', () => {
  it('speak of the file', () => {
    expect(problemText(problem('file-empty'), 'en')).toMatch(/^“the file” is empty/u)
  })
})

describe('findings', () => {
  it('count leaders with the qualifier of the source, in the middle of the sentence', () => {
    const values = { known: 4, count: 27, qualifier: 'Around' }
    const text = (qualifier: string) => findingText({ check: 'few-leaders-known', values: { ...values, qualifier } }, 'en')
    expect(text('Around')).toBe('4 of around 27 leaders are known by name.')
    expect(text('')).toBe('4 of 27 leaders are known by name.')
  })

  it('quote the words of the source where the day is missing', () => {
    expect(findingText({ check: 'no-date', values: { words: 'Tuesday' } }, 'en')).toContain('“Tuesday”')
    expect(findingText({ check: 'no-date', values: { words: '' } }, 'en')).not.toContain('“')
  })

  it('write days in words and cut long texts', () => {
    const due = { who: 'Norway', what: 'two ships', day: '2026-03-01' }
    expect(findingText({ check: 'commitment-overdue', values: due }, 'fr')).toContain('1 mars 2026')
    expect(findingText({ check: 'long-point', values: { text: 'x'.repeat(900) } }, 'en')).toMatch(/x{159}…”$/u)
  })
})

describe('words of the interface', () => {
  it('name the language in itself and a state in the language of the interface', () => {
    overwriteGetLocale(() => 'fr')
    expect(ownNameOf('ro')).toBe('Română')
    expect(partyText({ name: 'United Kingdom', countryCode: 'GB' })).toBe('Royaume-Uni')
    expect(partyText({ name: 'NATO', countryCode: null })).toBe('NATO')
    expect(listText(['Ada', 'Ole'])).toBe('Ada et Ole')
  })

  it('write a day the same in every time zone', () => {
    overwriteGetLocale(() => 'en')
    expect(dayText('2026-01-06')).toMatch(/^Tuesday,? 6 January 2026$/u)
  })

  it('find the code of a state in any language of the interface', () => {
    expect(['France', 'Franța', 'royaume-uni', 'NATO', ''].map(countryCodeOf)).toEqual(['FR', 'FR', 'GB', null, null])
  })

  it('say what failed to be saved and why, and shorten long subjects', () => {
    overwriteGetLocale(() => 'en')
    expect(saveText({ kind: 'failed', problem: problem('disk-full') })).toBe('Not saved: the disk is full')
    expect(saveText({ kind: 'failed', problem: problem('internal') })).toBe('Not saved: writing failed')
    expect(saveText({ kind: 'saving' })).toBe('Saving…')
    expect(stepText({ label: 'edit', subject: 'x'.repeat(60) })).toBe(`edit “${'x'.repeat(39)}…”`)
  })

  it('explain both grades', () => {
    overwriteGetLocale(() => 'en')
    expect(gradeText('F', '6')).toBe('F6: Reliability not judged, truth not judged')
  })

  it('show whole words around a quotation', () => {
    expect(contextBefore('ound 27 leaders are expected in ')).toBe('… 27 leaders are expected in ')
    expect(contextAfter(' on Tuesday for the next meeting')).toBe(' on Tuesday for the next …')
    expect(contextBefore('In ')).toBe('In ')
    expect(contextAfter('.')).toBe('.')
  })
})
