import { describe, expect, it } from 'vitest'
import { GAP_RULES } from '../../../shared/domain/gaps/gap'
import { ATTENDANCE_STATUSES } from '../../../shared/domain/attendance'
import { ACTION_LABELS } from '../../../shared/domain/command'
import { POINT_KINDS } from '../../../shared/domain/point'
import { problem, PROBLEM_CODES } from '../../../shared/ipc/problem'
import { INTERFACE_LANGUAGES } from '../../../shared/ipc/settings'
import { overwriteGetLocale } from '../../../messages/generated/runtime'
import { gapText } from '../../../messages/gap-text'
import { problemText } from '../../../messages/problem-text'
import { contextAfter, contextBefore } from './context'
import { countryCodeOf } from './country-code'
import { dayText, listText, ownNameOf, partyText } from './format'
import { gradeText } from './grade-text'
import { saveText } from './save-text'
import { stepText } from './step-text'
import { optionsOf, pointKindText, statusText } from './terms'

describe.each(INTERFACE_LANGUAGES)('sentences in %s', (language) => {
  it.each(PROBLEM_CODES)('say of %s what happened, what is safe and what to do', (code) => {
    const text = problemText(problem(code, { name: 'Harbour.txt', characters: 'U+1F600' }), language)
    expect(text.match(/[.!?](\s|$)/gu)?.length ?? 0).toBeGreaterThanOrEqual(2)
    expect(text).not.toMatch(/undefined|\{|problems_/u)
  })

  it.each(GAP_RULES)('say what %s means, with its values', (rule) => {
    const values = { name: 'Ada', post: 'Envoy', known: 4, count: 27, qualifier: 'around', number: 4, who: 'officials', stated: 'absent' }
    const text = gapText({ rule, values }, language)
    expect(text.length).toBeGreaterThan(10)
    expect(text).not.toMatch(/undefined|\{|gaps_/u)
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

describe('gaps', () => {
  it('count leaders with the qualifier of the source, in the middle of the sentence', () => {
    const values = { known: 4, count: 27, qualifier: 'Around' }
    expect(gapText({ rule: 'few-leaders-known', values }, 'en')).toBe('4 of around 27 leaders are known by name.')
    expect(gapText({ rule: 'few-leaders-known', values: { ...values, qualifier: '' } }, 'en')).toBe('4 of 27 leaders are known by name.')
  })

  it('quote the words of the source where the day is missing', () => {
    expect(gapText({ rule: 'no-date', values: { words: 'Tuesday' } }, 'en')).toContain('“Tuesday”')
    expect(gapText({ rule: 'no-date', values: { words: '' } }, 'en')).not.toContain('“')
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
