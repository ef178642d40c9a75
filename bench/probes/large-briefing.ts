import { newId } from '../../src/main/services/ids'
import { createAttendance } from '../../src/shared/domain/attendance'
import { anchorAt, type Evidence, type Fact } from '../../src/shared/domain/evidence'
import type { Meeting } from '../../src/shared/domain/meeting'
import { createPerson } from '../../src/shared/domain/person'
import { createPoint } from '../../src/shared/domain/point'
import { createProgrammeItem } from '../../src/shared/domain/programme'
import { plainLine } from '../../src/shared/domain/rich-text'
import { createFullMatrix } from './full-matrix'

const PROSE = 'The talks of the spring ended without a text, and nobody has taken them up again since. '
const SENTENCE = 'Ask everybody for a timetable that the JMC can keep.'
const many = <Item>(count: number, make: (at: number) => Item): readonly Item[] => Array.from({ length: count }, (_, at) => make(at))

/** The largest briefing that is measured: 200 parties by 40 themes, somebody of each party, prose, points, a programme and 2,000 passages. */
export function createLargeBriefing(): Meeting {
  const matrix = createFullMatrix(200, 40)
  const { party, position } = matrix.lists
  const theme = matrix.lists.theme.map((each) => ({ ...each, background: PROSE.repeat(12), minutes: 15 }))
  const person = party.map(({ id, name }) =>
    createPerson(newId(), { name: `Head of ${name}`, honorific: '', post: 'Minister', partyId: id }),
  )
  const attendance = person.map(({ id }) => createAttendance(newId(), id, 'confirmed'))
  const point = theme.flatMap(({ id }) => many(6, () => createPoint(newId(), id, 'to-make', plainLine(SENTENCE))))
  const commitment = party.map(({ id, name }) => promise(id, name))
  const facts: readonly Fact[] = [
    ...position.slice(0, 1_700).map(({ id }): Fact => ({ kind: 'position', id, field: 'stance' })),
    ...person.map(({ id }): Fact => ({ kind: 'person', id, field: 'post' })),
    ...commitment.slice(0, 100).map(({ id }): Fact => ({ kind: 'commitment', id, field: 'what' })),
  ]
  const programme = theme.map((each, at) => session(each.title, at))
  const evidence = facts.map((fact) => passage(fact))
  const fields = { ...matrix.fields, day: '2026-01-06', lastDay: '2026-01-10', zone: 'Europe/Paris', purpose: PROSE }
  return { ...matrix, fields, lists: { ...matrix.lists, theme, person, attendance, point, commitment, evidence, programme } }
}

function promise(partyId: string, who: string): Meeting['lists']['commitment'][number] {
  const what = { themeId: null, what: 'two ships', amount: 2, unit: 'ships', due: null, dueWords: '', text: '' }
  return { id: newId(), partyId, who, ...what, status: 'announced' }
}

/** Ten a day, one after the other. */
function session(title: string, at: number): Meeting['lists']['programme'][number] {
  const day = `2026-01-0${String(6 + Math.floor(at / 10))}`
  return { ...createProgrammeItem(newId(), title, 'plenary'), day, time: `${String(8 + (at % 10)).padStart(2, '0')}:00`, minutes: 60 }
}

const SOURCE = newId()

function passage(fact: Fact): Evidence {
  const anchor = anchorAt(PROSE, 0, 20)
  return { id: newId(), fact, sourceId: SOURCE, anchor, page: null, grade: '3', stated: 'Minister', bearing: 'for', attribution: null }
}
