import type { Template, TemplateName } from './template'

const SUMMIT: Template = {
  kind: 'summit',
  decisionRule: { kind: 'consensus' },
  themes: ['decision', 'promises', 'declaration'],
  programme: [
    { item: 'arrival', form: 'other', minutes: 30 },
    { item: 'family-photo', form: 'family-photo', minutes: 15 },
    { item: 'opening', form: 'plenary', minutes: 30 },
    { item: 'session', form: 'plenary', minutes: 120 },
    { item: 'lunch', form: 'meal', minutes: 90 },
    { item: 'private-talk', form: 'bilateral', minutes: 30 },
    { item: 'press-conference', form: 'press', minutes: 30 },
  ],
  points: ['to-make', 'to-ask', 'press-line'],
}

const MINISTERIAL: Template = {
  kind: 'ministerial',
  // As the Council of the European Union votes: 55 % of the states with 65 % of the people (Treaty on European Union, Article 16).
  decisionRule: { kind: 'qualified-majority', percent: 65, headsPercent: 55 },
  themes: ['file', 'orientation', 'other-business'],
  programme: [
    { item: 'arrival', form: 'press', minutes: 15 },
    { item: 'session', form: 'plenary', minutes: 180 },
    { item: 'lunch', form: 'meal', minutes: 90 },
    { item: 'session', form: 'plenary', minutes: 120 },
    { item: 'press-conference', form: 'press', minutes: 30 },
  ],
  points: ['to-make', 'press-line'],
}

const BILATERAL_VISIT: Template = {
  kind: 'bilateral-visit',
  decisionRule: { kind: 'consensus' },
  themes: ['relations', 'their-request', 'common-line'],
  programme: [
    { item: 'arrival', form: 'other', minutes: 20 },
    { item: 'private-talk', form: 'bilateral', minutes: 30 },
    { item: 'delegation-talks', form: 'plenary', minutes: 60 },
    { item: 'signing', form: 'other', minutes: 15 },
    { item: 'press-conference', form: 'press', minutes: 30 },
    { item: 'lunch', form: 'meal', minutes: 75 },
  ],
  points: ['to-make', 'to-ask', 'press-line'],
}

const BOARD: Template = {
  kind: 'board',
  decisionRule: { kind: 'majority' },
  themes: ['outlook', 'resolution', 'risks'],
  programme: [
    { item: 'opening', form: 'plenary', minutes: 10 },
    { item: 'minutes', form: 'plenary', minutes: 10 },
    { item: 'session', form: 'plenary', minutes: 120 },
    { item: 'closed-session', form: 'plenary', minutes: 30 },
  ],
  points: ['to-make', 'to-ask'],
}

/** The templates by name. */
export const TEMPLATES: Readonly<Record<TemplateName, Template>> = {
  summit: SUMMIT,
  ministerial: MINISTERIAL,
  'bilateral-visit': BILATERAL_VISIT,
  board: BOARD,
}
