import type { Meeting } from '../meeting'
import { pointWords } from './prose'

/** Abbreviations that every reader of a briefing knows, in the languages of the interface. */
const KNOWN: ReadonlySet<string> = new Set(
  [
    'EU UE UN ONU NATO OTAN US USA SUA UK GB UAE EAU',
    'OK TV AM PM GMT UTC CET CEST EET EEST BST EUR USD GBP RON',
    'II III IV VI VII VIII IX XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI',
  ]
    .join(' ')
    .split(' '),
)

const TOKEN = /(?<![\p{L}\p{N}])\p{Lu}{2,6}(?![\p{L}\p{N}])/gu

/** The short forms in a text but for those that everybody knows; none in a text that is in capitals for the most part. */
export function abbreviationsIn(text: string): readonly string[] {
  const found = text.match(TOKEN)
  if (!found || isInCapitals(text)) return []
  return found.filter((token) => !KNOWN.has(token))
}

function isInCapitals(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  const small = text.match(/\p{Ll}/gu)?.length ?? 0
  return capitals > small
}

/** The short forms a meeting needs no explanation for: those it explains, and names of parties. */
export function explainedIn({ fields, lists }: Meeting): ReadonlySet<string> {
  const explained = fields.abbreviations.filter(({ meaning }) => meaning.trim() !== '').map(({ short }) => short.trim())
  const names = lists.party.flatMap(({ name, shortName, countryCode }) => [name, shortName, countryCode ?? ''])
  return new Set([...explained, ...names.flatMap((name) => name.split(/[^\p{L}\p{N}]+/u))])
}

/** Every text of a meeting that a reader of the book sees, as far as it is prose. */
export function readersTexts({ fields, lists }: Meeting): readonly string[] {
  return [
    ...[fields.title, fields.place, fields.purpose, ...fields.objectives, fields.pressPlan, fields.withoutAgreement],
    ...lists.theme.flatMap(({ title, question, outcome, background, wording, headings }) => {
      return [title, question, outcome, background, wording, ...Object.values(headings)]
    }),
    ...lists.point.map(pointWords),
    ...lists.judgement.map(({ text }) => text),
    ...lists.mandate.flatMap(({ objective, aspiration, reserve, landingZone, gives, asks }) => {
      return [objective, aspiration, reserve, landingZone, ...gives, ...asks]
    }),
    ...lists.position.flatMap(({ conditions, redLine }) => [conditions, redLine]),
    ...lists.commitment.map(({ what }) => what),
    ...lists.person.map(({ post }) => post),
    ...lists.programme.flatMap(({ title, place }) => [title, place]),
    ...lists.bilateral.flatMap(({ headings, theirWants, deliverables, lastTime }) => {
      return [...Object.values(headings), theirWants, ...deliverables, lastTime]
    }),
  ]
}
