import type { Point, PointKind } from '../../../shared/domain/point'

/** Words in a style, or plain; `quote` cites a passage of the note that stands behind them. */
export type ExampleWords = string | { readonly text: string; readonly style?: 'bold' | 'italic'; readonly quote?: string }

/** A point of the example. */
export interface ExamplePoint {
  readonly kind: PointKind
  readonly words: readonly ExampleWords[]
  readonly more?: Partial<Pick<Point, 'level' | 'tier' | 'audience' | 'isSayable' | 'marking' | 'seconds'>>
}

const bold = (text: string) => ({ text, style: 'bold' }) as const
const italic = (text: string) => ({ text, style: 'italic' }) as const
const said = (text: string, quote: string) => ({ text, quote }) as const
const inside = { level: 1 }
const background = { isSayable: false }
const might = { tier: 'might' } as const
const unlikely = { tier: 'unlikely' } as const

/** Points about the meeting as a whole. */
export const EXAMPLE_KEY_POINTS: readonly ExamplePoint[] = [
  { kind: 'to-make', words: ['Leave Paris with ', bold('names and dates'), ', not with intentions.'] },
  { kind: 'to-make', words: ['Count what neighbours give as a ', bold('full contribution'), '.'] },
  { kind: 'to-make', words: ['Keep the ', bold('Black Sea'), ' in every text.'] },
  { kind: 'avoid', words: ['Do not be drawn into numbers of troops.'], more: background },
]

/** The points of each theme, 1 to 5. */
export const EXAMPLE_POINTS: readonly (readonly ExamplePoint[])[] = [
  [
    { kind: 'to-make', words: ['Start monitoring on the ', bold('first day'), ' of a ceasefire.'] },
    { kind: 'to-make', words: ['We offer two patrol ships and twenty analysts.'], more: inside },
    { kind: 'to-make', words: ['Put the sea lanes into the same mandate.'] },
    {
      kind: 'to-ask',
      words: ['What would Türkiye need to watch the sea lanes with us?'],
      more: { audience: 'Minister of Foreign Affairs of Türkiye' },
    },
    {
      kind: 'to-listen-for',
      words: [
        said('Greece asks for the United Nations', 'Greece asks for a mandate of the United Nations before it joins.'),
        ': is it a condition or a wish?',
      ],
      more: background,
    },
    { kind: 'press-line', words: [italic('We want a ceasefire that is seen to hold.')], more: might },
  ],
  [
    { kind: 'to-make', words: ['Agree on ', bold('one table'), ' of contributions, training included.'] },
    { kind: 'to-make', words: ['Our training range is open to two battalions a year.'] },
    { kind: 'to-ask', words: ['Which stocks can be replaced within this year?'] },
    { kind: 'if-raised', words: ['If new money is asked for: our budget of this year is fixed, our range is not.'], more: might },
  ],
  [
    { kind: 'to-make', words: ['A force needs ', bold('depots, railways and ports'), ' before it needs brigades.'] },
    { kind: 'to-make', words: ['We can host a logistics centre.'] },
    { kind: 'to-make', words: ['The air above it has to be protected by allies.'], more: inside },
    { kind: 'to-make', words: ['Two batteries would do for the first year.'], more: { level: 2, isSayable: false } },
    {
      kind: 'to-listen-for',
      words: [
        said(
          'Poland offers depots on its own soil',
          'Poland reserves its position and offers transport and depots on its own soil instead.',
        ),
        ': does that lift the reservation?',
      ],
      more: background,
    },
    {
      kind: 'avoid',
      words: ['Do not comment on the votes of other parliaments.'],
      more: { isSayable: false, marking: 'EXAMPLE – LIMITED' },
    },
  ],
  [
    { kind: 'to-make', words: ['A duty to meet ', bold('within a day'), ' is worth more than a long list.'] },
    { kind: 'to-make', words: ['Name the Black Sea beside the land border.'] },
    {
      kind: 'to-listen-for',
      words: [
        said('Türkiye reserves its position', 'Türkiye reserves its position on any clause that acts by itself.'),
        ' on a clause that acts by itself, not on a duty to meet.',
      ],
      more: background,
    },
    { kind: 'defensive', words: ['If told that this replaces our treaties: it adds to them and changes none.'], more: unlikely },
  ],
  [
    { kind: 'to-make', words: ['Ask the Commission for a plan ', bold('by the spring'), '.'] },
    {
      kind: 'to-ask',
      words: ['Who stands in for the loans, and up to which ceiling?'],
      more: { audience: 'President of the European Commission' },
    },
    { kind: 'if-raised', words: ['If tenders come up: open to industry of all members.'], more: might },
  ],
]
