import type { DecisionRule } from '../decision-rule'
import type { MeetingFields } from '../meeting'
import type { PointKind } from '../point'
import type { ProgrammeForm } from '../programme'

/** The kinds of meeting there is a template for. */
export const TEMPLATE_NAMES = ['summit', 'ministerial', 'bilateral-visit', 'board'] as const
/** See {@link TEMPLATE_NAMES}. */
export type TemplateName = (typeof TEMPLATE_NAMES)[number]

/** The matters templates propose. Each has a title and a question, which the adviser replaces by those of the meeting. */
export const TEMPLATE_THEMES = [
  'decision',
  'promises',
  'declaration',
  'file',
  'orientation',
  'other-business',
  'relations',
  'their-request',
  'common-line',
  'outlook',
  'resolution',
  'risks',
] as const
/** See {@link TEMPLATE_THEMES}. */
export type TemplateTheme = (typeof TEMPLATE_THEMES)[number]

/** The items of a programme that templates propose. */
export const TEMPLATE_ITEMS = [
  'arrival',
  'opening',
  'session',
  'family-photo',
  'lunch',
  'press-conference',
  'private-talk',
  'delegation-talks',
  'signing',
  'closed-session',
  'minutes',
] as const
/** See {@link TEMPLATE_ITEMS}. */
export type TemplateItem = (typeof TEMPLATE_ITEMS)[number]

/** What is asked of the adviser in places that a template leaves open; printed in brackets, so that nobody takes it for content. */
export const TEMPLATE_PROMPTS = ['our-objective', 'arguments', 'their-objective', 'to-make', 'to-ask', 'press-line'] as const
/** See {@link TEMPLATE_PROMPTS}. */
export type TemplatePrompt = (typeof TEMPLATE_PROMPTS)[number]

/** The form of a meeting without anything particular: how it decides, what it deals with, how its day runs. Data only; its words come from outside. */
export interface Template {
  readonly kind: MeetingFields['kind']
  readonly decisionRule: DecisionRule
  readonly themes: readonly TemplateTheme[]
  /** Usual lengths in minutes; days and times are left open. */
  readonly programme: readonly { readonly item: TemplateItem; readonly form: ProgrammeForm; readonly minutes: number }[]
  /** The points each theme begins with. */
  readonly points: readonly (TemplatePrompt & PointKind)[]
}

/** The words of templates in some language. */
export interface TemplateWords {
  readonly title: (theme: TemplateTheme) => string
  readonly question: (theme: TemplateTheme) => string
  readonly item: (item: TemplateItem) => string
  readonly prompt: (prompt: TemplatePrompt) => string
}
