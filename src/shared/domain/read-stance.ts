import { foldWords } from './fold-words'
import { STANCES, type Stance } from './position'

/**
 * The words by which a stance is written in a table: its letter on the keyboard, our own names, and what people write in English, Romanian
 * and French. A hyphen and an empty cell stand for no stance: in tables they mean too many things.
 */
const WORDS: Readonly<Record<Stance, string>> = {
  supports:
    's | supports | support | supportive | for | in favour | in favor | yes | sustine | sprijina | pentru | da | soutient | pour | favorable | oui | ✓ | ✔ | +',
  conditional:
    'c | conditional | supports with conditions | support with conditions | with conditions | sustine cu conditii | cu conditii | conditionat | soutient sous conditions | sous conditions | sous condition | conditionnel | (✓) | (+)',
  undecided: 'u | undecided | open | nehotarat | nehotarata | indecis | indecise | nedecis | ~ | ±',
  reserves:
    'r | reserves | reservation | reservations | reserves its position | are rezerve | rezerve | isi rezerva pozitia | reserve | reserve sa position | emet une reserve | emet des reserves',
  opposes: "o | opposes | opposed | against | no | se opune | impotriva | contra | nu | s'oppose | oppose | contre | non | ✗ | ✘ | ×",
  unknown:
    '? | unknown | no known position | not known | n/a | pozitie necunoscuta | necunoscut | necunoscuta | fara pozitie cunoscuta | position inconnue | inconnu | inconnue',
}

const STANCE_OF: ReadonlyMap<string, Stance> = new Map(
  STANCES.flatMap((stance) => WORDS[stance].split(' | ').map((word) => [foldWords(word), stance] as const)),
)

/** The stance that a cell of a table names, or null when it names none. Case, accents and the form of the apostrophe do not matter. */
export function readStance(text: string): Stance | null {
  return STANCE_OF.get(foldWords(text.replaceAll('’', "'"))) ?? null
}
