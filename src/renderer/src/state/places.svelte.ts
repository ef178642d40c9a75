/** Where a person was in a view, so that coming back from another one finds it again. Identities are never the same in two meetings. */
export class Places {
  /** The theme that was shown, or the place of one that is not named yet. */
  themeKey: string | null = $state(null)
}
