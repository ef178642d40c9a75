import { seeFromMandate, type Mandate, type MandateView } from '../../../shared/domain/mandate'
import type { ThemeEntry } from '../book-model'
import type { Row } from '../model-parts'
import { fill } from '../wording'
import type { Desk } from './desk'
import { narrowPartyName } from './party-name'
import { filled, plain, proseRow } from './rows'

/** Of more parties than this the rest is counted: the mandate is ours, and the parties stand above it by their stance. */
const MOST_NAMES = 12

/** What our side may agree to on a theme, and who stands inside it; null where nothing was written. For staff, never to be said. */
export function createMandateEntry(desk: Desk, themeId: string): ThemeEntry['mandate'] {
  const mandate = desk.meeting.lists.mandate.find((each) => each.themeId === themeId)
  if (!mandate) return null
  const { labels, staffOnly } = desk.wording.words.matters
  const rows = [...writtenRows(desk, mandate), ...viewRows(desk, mandate)]
  return rows.length === 0 ? null : { label: labels.mandate, remark: staffOnly, rows }
}

function writtenRows({ wording }: Desk, mandate: Mandate): readonly Row[] {
  const { labels, redLineBy } = wording.words.matters
  const redLines = mandate.redLines.map(({ text, authority }) => (authority ? fill(redLineBy, { text, authority }) : text))
  return filled([
    proseRow(plain, labels.objective, mandate.objective),
    proseRow(plain, labels.aspiration, mandate.aspiration),
    proseRow(plain, labels.fallBack, mandate.reserve),
    proseRow(plain, labels.redLines, redLines.join('\n')),
    proseRow(plain, labels.gives, mandate.gives.join('\n')),
    proseRow(plain, labels.asks, mandate.asks.join('\n')),
    proseRow(plain, labels.landingZone, mandate.landingZone),
  ])
}

/** The others as seen from our mandate; those of whom nothing is known are in the consensus already. */
function viewRows({ meeting, wording, positions }: Desk, mandate: Mandate): readonly Row[] {
  const { labels } = wording.words.matters
  const views = meeting.lists.party.map((party) => ({
    party,
    view: seeFromMandate(mandate, positions.positionAt(party.id, mandate.themeId)),
  }))
  const row = (label: string, wanted: MandateView) =>
    proseRow(
      plain,
      label,
      namesOf(
        wording,
        views.flatMap(({ party, view }) => (view === wanted ? [narrowPartyName(wording, party)] : [])),
      ),
    )
  return filled([row(labels.crosses, 'crosses-red-line'), row(labels.inside, 'inside'), row(labels.outside, 'outside')])
}

function namesOf(wording: Desk['wording'], names: readonly string[]): string {
  const rest = names.length - MOST_NAMES
  if (rest <= 0) return wording.list(names)
  return `${names.slice(0, MOST_NAMES).join(', ')} ${wording.plural(wording.words.matters.moreNames, rest, { count: rest })}`
}
