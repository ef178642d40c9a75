import type { TemplateItem, TemplatePrompt, TemplateTheme, TemplateWords } from '../shared/domain/templates/template'
import { m } from './generated/messages'
import type { Locale } from './generated/runtime'

type Words<Key extends string> = Readonly<Record<Key, (inputs: Record<string, never>, options: { locale: Locale }) => string>>

const TITLE: Words<TemplateTheme> = {
  decision: m.templates_theme_decision,
  promises: m.templates_theme_promises,
  declaration: m.templates_theme_declaration,
  file: m.templates_theme_file,
  orientation: m.templates_theme_orientation,
  'other-business': m.templates_theme_other_business,
  relations: m.templates_theme_relations,
  'their-request': m.templates_theme_their_request,
  'common-line': m.templates_theme_common_line,
  outlook: m.templates_theme_outlook,
  resolution: m.templates_theme_resolution,
  risks: m.templates_theme_risks,
}

const QUESTION: Words<TemplateTheme> = {
  decision: m.templates_question_decision,
  promises: m.templates_question_promises,
  declaration: m.templates_question_declaration,
  file: m.templates_question_file,
  orientation: m.templates_question_orientation,
  'other-business': m.templates_question_other_business,
  relations: m.templates_question_relations,
  'their-request': m.templates_question_their_request,
  'common-line': m.templates_question_common_line,
  outlook: m.templates_question_outlook,
  resolution: m.templates_question_resolution,
  risks: m.templates_question_risks,
}

const ITEM: Words<TemplateItem> = {
  arrival: m.templates_item_arrival,
  opening: m.templates_item_opening,
  session: m.templates_item_session,
  'family-photo': m.templates_item_family_photo,
  lunch: m.templates_item_lunch,
  'press-conference': m.templates_item_press_conference,
  'private-talk': m.templates_item_private_talk,
  'delegation-talks': m.templates_item_delegation_talks,
  signing: m.templates_item_signing,
  'closed-session': m.templates_item_closed_session,
  minutes: m.templates_item_minutes,
}

const PROMPT: Words<TemplatePrompt> = {
  'our-objective': m.templates_prompt_our_objective,
  arguments: m.templates_prompt_arguments,
  'their-objective': m.templates_prompt_their_objective,
  'to-make': m.templates_prompt_to_make,
  'to-ask': m.templates_prompt_to_ask,
  'press-line': m.templates_prompt_press_line,
}

/** The words of templates in a language. */
export function templateWords(locale: Locale): TemplateWords {
  return {
    title: (theme) => TITLE[theme]({}, { locale }),
    question: (theme) => QUESTION[theme]({}, { locale }),
    item: (item) => ITEM[item]({}, { locale }),
    prompt: (prompt) => PROMPT[prompt]({}, { locale }),
  }
}
