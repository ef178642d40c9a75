import * as z from 'zod/mini'
import type { Immutable } from '../domain/primitives'

/** Languages of the interface. */
export const INTERFACE_LANGUAGES = ['en', 'ro', 'fr'] as const
/** See {@link INTERFACE_LANGUAGES}. */
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number]

/** What a person has chosen for the application as a whole; `system` follows the computer. */
export const settingsSchema = z.strictObject({
  language: z.enum(['system', ...INTERFACE_LANGUAGES]),
  theme: z.enum(['system', 'light', 'dark']),
})
/** See {@link settingsSchema}. */
export type Settings = Immutable<z.infer<typeof settingsSchema>>

/** What holds until a person chooses. */
export const DEFAULT_SETTINGS: Settings = { language: 'system', theme: 'system' }

/** The first of the wished languages (BCP 47 tags in order of preference) that the interface has; English when it has none of them. */
export function preferredLanguage(wished: readonly string[]): InterfaceLanguage {
  return wished.map((tag) => tag.split('-')[0]).find(isInterfaceLanguage) ?? 'en'
}

function isInterfaceLanguage(tag: string | undefined): tag is InterfaceLanguage {
  return INTERFACE_LANGUAGES.some((language) => language === tag)
}
