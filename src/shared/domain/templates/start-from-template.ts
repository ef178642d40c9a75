import { createMeeting, type Meeting } from '../meeting'
import { createPoint, type Point } from '../point'
import { createProgrammeItem, type ProgrammeItem } from '../programme'
import { plainLine } from '../rich-text'
import { createTheme, type Theme } from '../theme'
import type { Template, TemplateWords } from './template'

/**
 * A new briefing in the form of a template: themes as questions, prompts in the headings and points, a programme without days. What is proposed was
 * not declared by anybody. Pure; `at` (ISO 8601) is when it is made.
 */
export function startFromTemplate(template: Template, title: string, words: TemplateWords, newId: () => string, at: string): Meeting {
  const empty = createMeeting(newId(), title, at)
  const theme = template.themes.map((each) => themeOf(words, each, newId()))
  const point = theme.flatMap(({ id }) => pointsOf(template, words, id, newId))
  const programme = template.programme.map((each) => itemOf(words, each, newId()))
  const { kind, decisionRule } = template
  return { ...empty, fields: { ...empty.fields, kind, decisionRule }, lists: { ...empty.lists, theme, point, programme } }
}

function themeOf(words: TemplateWords, theme: Template['themes'][number], id: string): Theme {
  const empty = createTheme(id, words.title(theme), false)
  const prompts = {
    ourObjectives: words.prompt('our-objective'),
    argumentsToUse: words.prompt('arguments'),
    theirObjectives: words.prompt('their-objective'),
  }
  return { ...empty, question: words.question(theme), headings: { ...empty.headings, ...prompts } }
}

/** Nobody has checked that a prompt may be said aloud: it is background until somebody has written the point. */
function pointsOf({ points }: Template, words: TemplateWords, themeId: string, newId: () => string): readonly Point[] {
  return points.map((kind) => ({ ...createPoint(newId(), themeId, kind, plainLine(words.prompt(kind))), isSayable: false }))
}

function itemOf(words: TemplateWords, { item, form, minutes }: Template['programme'][number], id: string): ProgrammeItem {
  return { ...createProgrammeItem(id, words.item(item), form), minutes }
}
