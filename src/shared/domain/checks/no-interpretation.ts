import { foundAt, type Check, type Found } from './check'
import { calledOf } from './called'
import type { Ground } from './ground'

/** A counterpart is known not to speak the language of the leader, and nobody interprets. */
export const noInterpretation: Check = {
  name: 'no-interpretation',
  severity: 'warning',
  area: 'programme',
  kind: 'missing',
  source: 'sherpa',
  find: findUninterpreted,
}

function findUninterpreted({ meeting, personOf }: Ground): readonly Found[] {
  const { interpretation, speakingLanguage } = meeting.fields
  if (interpretation !== 'none') return []
  const interpreted = new Set(
    meeting.lists.programme.filter(({ interpreters }) => interpreters.trim() !== '').map((each) => each.bilateralId),
  )
  return meeting.lists.bilateral.flatMap(({ id, personId }) => {
    const person = personOf(personId)
    if (!person || person.languages.length === 0 || person.languages.includes(speakingLanguage) || interpreted.has(id)) return []
    return [foundAt('bilateral', id, 'personId', { name: calledOf(person) })]
  })
}
