import { describe, expect, it } from 'vitest'
import { A_MOMENT, idCounter } from '../../testing/builders'
import { findBrokenReference } from '../integrity'
import { meetingSchema } from '../meeting'
import { startFromTemplate } from './start-from-template'
import { TEMPLATE_NAMES, type TemplateWords } from './template'
import { TEMPLATES } from './templates'

const words: TemplateWords = {
  title: (theme) => `title of ${theme}`,
  question: (theme) => `question of ${theme}`,
  item: (item) => `item ${item}`,
  prompt: (prompt) => `[${prompt}]`,
}

describe.each(TEMPLATE_NAMES)('the template %s', (name) => {
  const meeting = startFromTemplate(TEMPLATES[name], 'Spring meeting', words, idCounter(), A_MOMENT)

  it('makes a valid briefing of that kind, with matters to name and a programme without days', () => {
    expect(meetingSchema.safeParse(meeting).success).toBe(true)
    expect(findBrokenReference(meeting)).toBeNull()
    expect(meeting.fields).toMatchObject({ title: 'Spring meeting', kind: name })
    expect(meeting.lists.theme.length).toBeGreaterThan(1)
    expect(meeting.lists.theme.every(({ question, isDeclared }) => question !== '' && !isDeclared)).toBe(true)
    expect(meeting.lists.programme.every(({ day, time, minutes }) => day === null && time === null && minutes !== null)).toBe(true)
  })

  it('gives each theme points that are prompts, none of them to be said as it is', () => {
    const { theme, point } = meeting.lists
    expect(point).toHaveLength(theme.length * TEMPLATES[name].points.length)
    expect(point.every(({ isSayable, text }) => !isSayable && text[0]?.text.startsWith('['))).toBe(true)
  })
})
