/** The fixed words of the pages of checks and of abbreviations; `{name}` stands for a value. */
export interface CheckWords {
  readonly heading: string
  readonly asOf: string
  readonly ready: string
  readonly groups: { readonly error: string; readonly warning: string; readonly hint: string; readonly accepted: string }
  readonly accepted: string
  readonly nothing: string
  readonly abbreviations: string
}

/** Checks and abbreviations in English. */
export const checksEn: CheckWords = {
  heading: 'Checks of this briefing',
  asOf: 'As of {date}.',
  ready: '{passed} of {checks} checks pass. Errors: {errors}; warnings: {warnings}; hints: {hints}; accepted: {accepted}.',
  groups: { error: 'Errors', warning: 'Warnings', hint: 'Hints', accepted: 'Accepted' },
  accepted: 'Accepted on {date}: {reason}',
  nothing: 'Every check passes.',
  abbreviations: 'Abbreviations',
}

/** Checks and abbreviations in Romanian. */
export const checksRo: CheckWords = {
  heading: 'Verificările dosarului',
  asOf: 'La data de {date}.',
  ready: '{passed} din {checks} verificări trecute. Erori: {errors}; avertismente: {warnings}; sugestii: {hints}; acceptate: {accepted}.',
  groups: { error: 'Erori', warning: 'Avertismente', hint: 'Sugestii', accepted: 'Acceptate' },
  accepted: 'Acceptat la {date}: {reason}',
  nothing: 'Toate verificările sunt trecute.',
  abbreviations: 'Abrevieri',
}

/** Checks and abbreviations in French. */
export const checksFr: CheckWords = {
  heading: 'Contrôles du dossier',
  asOf: 'État au {date}.',
  ready:
    '{passed} contrôles sur {checks} sont satisfaits. Erreurs\u00a0: {errors}\u202f; avertissements\u00a0: {warnings}\u202f; conseils\u00a0: {hints}\u202f; acceptés\u00a0: {accepted}.',
  groups: { error: 'Erreurs', warning: 'Avertissements', hint: 'Conseils', accepted: 'Acceptés' },
  accepted: 'Accepté le {date}\u00a0: {reason}',
  nothing: 'Tous les contrôles sont satisfaits.',
  abbreviations: 'Abréviations',
}
