/** The parts of the view of people. */
export const PEOPLE_PARTS = ['people', 'bilaterals', 'contacts', 'ledger'] as const
export type PeoplePart = (typeof PEOPLE_PARTS)[number]

/** What is shown of the people: a part, in it the page of a person or a conversation. */
export interface PeoplePlace {
  readonly part: PeoplePart
  /** Null for the list of all. */
  readonly personId: string | null
  /** Null for the first. */
  readonly bilateralId: string | null
}

/** Where a person was in a view, so that coming back from another one finds it again. Identities are never the same in two meetings. */
export class Places {
  /** The theme that was shown, or the place of one that is not named yet. */
  themeKey: string | null = $state(null)
  people: PeoplePlace = $state.raw({ part: 'people', personId: null, bilateralId: null })
}
