import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../shared/domain/suggestion'
import { SURE } from '../../../shared/domain/suggestion'
import { createDrafter } from './drafter'

const draft = createDrafter()
const findingsOf = (text: string): readonly Finding[] => draft(text.normalize('NFC')).findings

/** "Ana Pop attending by-video": name (or post), status and the notes on how somebody takes part. */
function comers(text: string): readonly string[] {
  return findingsOf(text).flatMap(({ value, notes }) => {
    if (value.field !== 'person') return []
    const how = notes.filter((note) => ['by-video', 'leaves-early', 'arrives-late', 'skips-part'].includes(note))
    return [[value.name || `(${value.role})`, value.status, ...how].join(' ')]
  })
}

function speakerOf(text: string): string | null {
  const away = findingsOf(text).find(({ value }) => value.field === 'person' && value.status !== 'mentioned')
  return away?.attribution ? `${away.attribution.who}${away.attribution.isNamed ? ' (named)' : ''}` : null
}

const hostsOf = (text: string): readonly string[] => findingsOf(text).flatMap(({ value }) => (value.field === 'host' ? [value.name] : []))
const themesOf = (text: string): readonly string[] =>
  findingsOf(text).flatMap(({ value }) => (value.field === 'theme' ? [value.title] : []))

describe('words of address', () => {
  it.each([
    ['General Ana Pop will attend the summit.', 'General'],
    ['They met Mr. Jan Berg in Oslo.', 'Mr.'],
    ['The commander, GENERAL Ivo Kern, left.', 'GENERAL'],
    ['Mme Anne Claes participera au sommet de Lyon.', 'Mme'],
  ])('%s -> %s', (text, honorific) => {
    expect(findingsOf(text).flatMap(({ value }) => (value.field === 'person' ? [value.honorific] : []))).toEqual([honorific])
  })
})

describe('who is quoted', () => {
  it.each([
    ['According to Norwegian officials, Senator Jan Berg will be absent.', 'Norwegian officials'],
    ['Senator Jan Berg, according to Norwegian officials, will be absent from the summit.', 'Norwegian officials'],
    ['Senator Jan Berg will be absent, according to two senior Norwegian diplomats.', 'senior Norwegian diplomats'],
    ['Senator Jan Berg will be absent, Norwegian officials said.', 'Norwegian officials'],
    ['Senator Jan Berg, a spokesman said, will skip the summit.', 'spokesman'],
    ['Senator Jan Berg will skip the summit, said Foreign Minister Eva Lind.', 'Eva Lind (named)'],
    ['Eva Lind, who met aides in Rome, told reporters that Senator Jan Berg will skip the summit in Oslo.', 'Eva Lind (named)'],
    ['The absence of Senator Jan Berg was confirmed by Norwegian diplomats.', 'Norwegian diplomats'],
    ["According to the Norwegian prime minister's office, Senator Jan Berg will skip the summit.", "Norwegian prime minister's office"],
    ['Norway said that Senator Jan Berg would skip the summit.', 'Norway (named)'],
    ['Senator Jan Berg will skip the summit.', null],
    ['Potrivit oficialilor francezi, ministrul Ion Rusu va lipsi.', 'oficialilor francezi'],
    ['Purtătorul de cuvânt al guvernului a anunțat că ministrul Ion Rusu va lipsi.', 'Purtătorul de cuvânt al guvernului'],
    ['Selon des responsables italiens, le ministre Ivo Kern sera absent.', 'responsables italiens'],
    ['Le ministre Ivo Kern, selon des diplomates italiens, sera absent.', 'diplomates italiens'],
    ['La présence de la ministre Anne Claes a été confirmée par des diplomates belges.', 'diplomates belges'],
    ['Laut französischen Diplomaten fehlt Präsident Ivo Kern.', 'französischen Diplomaten'],
    ['Präsident Ivo Kern fehlt nach Angaben französischer Diplomaten.', 'französischer Diplomaten'],
    ['Französischen Diplomaten zufolge fehlt Präsident Ivo Kern beim Gipfel.', 'Französischen Diplomaten'],
    ['Präsident Ivo Kern sagte wegen einer Grippe ab.', null],
    ['Według francuskich dyplomatów minister Ivo Kern będzie nieobecny.', 'francuskich dyplomatów'],
    ['Minister Ivo Kern nie przyjedzie na szczyt, poinformowali czescy dyplomaci.', 'czescy dyplomaci'],
    ['Obecność ministra Piotra Zięby potwierdzili litewscy dyplomaci.', 'litewscy dyplomaci'],
    ['За словами французьких чиновників, міністр Іво Керн буде відсутній.', 'французьких чиновників'],
    ['Речниця уряду повідомила, що президентка Анна Ліс візьме участь у саміті.', 'Речниця уряду'],
  ])('%s -> %s', (text, who) => {
    expect(speakerOf(text)).toBe(who)
  })

  it.each([
    ['Selon le ministre Pablo Ruiz, le président Iker Sanz ne viendra pas au sommet.', ['Pablo Ruiz mentioned', 'Iker Sanz absent']],
    ['The ambassadors will boycott the summit in Oslo, Minister Jan Berg said.', ['Jan Berg mentioned']],
    ['"I will not attend the summit in Oslo," said President Ana Pop.', ['Ana Pop absent']],
    ['Premier Jan Nowak powiedział, że nie przyjedzie na szczyt.', ['Jan Nowak absent']],
  ])('who is only quoted neither comes nor stays away: %s', (text, people) => {
    expect(comers(text)).toEqual(people)
  })

  it('takes no source for a reason', () => {
    const [person] = findingsOf('Citing two senior EU diplomats, the agency reported that President Ana Pop will skip the summit.')
    expect(person?.value).toMatchObject({ status: 'absent', reason: '' })
  })
})

describe('who comes along', () => {
  const both = ['Ana Pop attending', 'Jan Berg attending']
  it.each([
    'President Ana Pop will attend the summit in Oslo, together with the supreme commander, General Jan Berg.',
    'President Ana Pop will travel to Oslo along with Minister Jan Berg.',
    'President Ana Pop, accompanied by Minister Jan Berg, will attend the summit.',
    'Președinta Ana Pop va participa la summitul de la Iași, împreună cu ministrul Jan Berg.',
    'La présidente Ana Pop participera au sommet de Lyon, accompagnée du ministre Jan Berg.',
    'La présidente Ana Pop se rendra au sommet de Lyon aux côtés du ministre Jan Berg.',
    'Präsidentin Ana Pop nimmt am Gipfel in Graz teil, gemeinsam mit Minister Jan Berg.',
    'Präsidentin Ana Pop wird zusammen mit Minister Jan Berg am Gipfel teilnehmen.',
    'Prezydent Ana Pop weźmie udział w szczycie w Gdyni wraz z ministrem Jan Berg.',
  ])('%s', (text) => {
    expect(comers(text)).toEqual(both)
  })

  it('in Ukrainian', () => {
    const text = 'Президентка Ана Поп візьме участь у саміті в Луцьку разом з міністром Іво Керн.'
    expect(comers(text)).toEqual(['Ана Поп attending', 'Іво Керн attending'])
  })

  it('tells who stays away together, and keeps the stand-in and those with him or her', () => {
    expect(comers('President Ana Pop will skip the summit together with Minister Jan Berg.')).toEqual(['Ana Pop absent', 'Jan Berg absent'])
    const text = 'President Ana Pop will skip the summit; Minister Jan Berg will attend in her place, together with Minister Ivo Kern.'
    expect(comers(text)).toEqual(['Ana Pop absent', 'Jan Berg attending', 'Ivo Kern attending'])
    expect(findingsOf(text)[0]?.value).toMatchObject({ name: 'Ana Pop', standIn: 'Jan Berg' })
  })

  it('says nothing of the company of who does not come', () => {
    expect(comers('President Ana Pop will not attend the summit in Oslo together with Minister Jan Berg.')).toEqual([
      'Ana Pop absent',
      'Jan Berg mentioned',
    ])
  })
})

describe('who takes part only partly', () => {
  it.each([
    ['President Ana Pop will leave early from the summit in Oslo.', 'Ana Pop attending leaves-early'],
    ['President Ana Pop will arrive late at the summit in Oslo.', 'Ana Pop attending arrives-late'],
    ['President Ana Pop will join the summit by video link.', 'Ana Pop attending by-video'],
    ['President Ana Pop will not attend the summit in person but will join by video.', 'Ana Pop attending by-video'],
    ['The summit opens in Oslo. President Ana Pop will skip the family photo.', 'Ana Pop attending skips-part'],
    ['Präsidentin Ana Pop reist nicht zum Gipfel, wird aber per Video zugeschaltet.', 'Ana Pop attending by-video'],
    ['La présidente Ana Pop participera au sommet par visioconférence.', 'Ana Pop attending by-video'],
    ['Prezydent Ana Pop opuści szczyt wcześniej.', 'Ana Pop attending leaves-early'],
    ['Президентка Ана Поп візьме участь у саміті онлайн.', 'Ана Поп attending by-video'],
    ['Președinta Ana Pop va participa la summit prin videoconferință.', 'Ana Pop attending by-video'],
  ])('%s -> %s', (text, comer) => {
    expect(comers(text)).toEqual([comer])
  })

  it.each([
    'President Ana Pop will skip the summit in Oslo.',
    'President Ana Pop will skip the session of the council.',
    'President Ana Pop will skip the summit in Oslo, as she wrote online.',
    'The working dinner takes place in Oslo on Monday. President Ana Pop will skip the dinner.',
    'The gala dinner takes place in Oslo on Monday, a week before the summit. President Ana Pop will skip the dinner.',
  ])('does not show who stays away as coming: %s', (text) => {
    expect(comers(text)).toEqual(['Ana Pop absent'])
  })

  it('is never sure of it', () => {
    const findings = findingsOf('President Ana Pop will join the summit by video link.')
    expect(findings.every(({ value, confidence }) => value.field !== 'person' || confidence < SURE)).toBe(true)
  })
})

describe('German verbs in two parts', () => {
  it.each([
    ['Präsidentin Ana Pop sagte ihre Teilnahme am Gipfel zu.', 'Ana Pop attending'],
    ['Präsidentin Ana Pop sagte ihre Teilnahme am Gipfel ab und bleibt in Graz.', 'Ana Pop absent'],
    ['Präsidentin Ana Pop sagt wegen einer Grippe ab.', 'Ana Pop absent'],
    ['Präsidentin Ana Pop blieb dem ganzen Gipfel fern.', 'Ana Pop absent'],
    ['Präsidentin Ana Pop sagte, ab Montag werde verhandelt.', 'Ana Pop mentioned'],
  ])('%s -> %s', (text, comer) => {
    expect(comers(text)).toEqual([comer])
  })
})

describe('another meeting', () => {
  it.each([
    ['The summit is held in Oslo on Monday. The next summit, hosted by Italy, will take place in Rome.', []],
    ['The ministers met in Oslo on Monday ahead of a conference in Madrid that Spain will host in June.', []],
    ['The summit opens in Oslo on Monday. Portugal will host a follow-up meeting in October.', []],
    ['The summit in Oslo opens on Monday. Leaders will focus on trade, which Spain hosts next month.', []],
    ['The summit, which Norway hosts, opens in Oslo on Monday.', ['Norway']],
    ['The next summit is hosted by Italy and opens in Rome on Monday.', ['Italy']],
  ])('does not lend its host: %s', (text, hosts) => {
    expect(hostsOf(text)).toEqual(hosts)
  })

  it('does not lend its place, its date or its guests', () => {
    const text =
      'The ministers meet in Oslo on Monday. Italy will hold a second conference in Rome on 5 May 2027, and President Ana Pop will attend the second conference in Rome.'
    const values = findingsOf(text).map(({ value }) => value)
    expect(values).toContainEqual({ field: 'place', text: 'Oslo', countryCode: 'NO' })
    expect(values).toContainEqual({ field: 'date', words: 'Monday', day: null })
    expect(comers(text)).toEqual(['Ana Pop mentioned'])
  })
})

describe('parties without a name', () => {
  it.each([
    ['Ambassadors of five countries attended the talks in Oslo.', ['(Ambassadors of five countries) attending']],
    ['The Foreign, Home and Defence Secretaries will attend the summit.', ['(Foreign, Home and Defence Secretaries) attending']],
    ['The Danish and Swedish foreign ministers will not take part in the summit.', ['(Danish and Swedish foreign ministers) absent']],
    ['European diplomats will boycott the meeting.', ['(European diplomats) absent']],
    ['The French president will attend the summit in Oslo.', ['(French president) attending']],
    ['The summit is attended by EU ambassadors.', ['(EU ambassadors) attending']],
    ['Die Botschafter von sechs Ländern boykottieren das Treffen.', ['(Botschafter von sechs Ländern) absent']],
    ['Les ambassadeurs de quatre pays boycotteront la réunion.', ['(ambassadeurs de quatre pays) absent']],
    ['Ambasadorowie pięciu państw zbojkotują spotkanie.', ['(Ambasadorowie pięciu państw) absent']],
    ['Посли шести країн бойкотуватимуть зустріч.', ['(Посли шести країн) absent']],
    ['Ambasadorii a cinci țări vor boicota reuniunea.', ['(Ambasadorii a cinci țări) absent']],
    ['Leaders will attend the summit.', []],
    ['President Ana Pop will attend the summit.', ['Ana Pop attending']],
  ])('%s -> %s', (text, people) => {
    expect(comers(text)).toEqual(people)
  })

  it('are offered, never sure', () => {
    const parties = findingsOf('European diplomats will boycott the meeting.').filter(({ rule }) => rule === 'person.role-only')
    expect(parties.map(({ confidence }) => confidence <= 0.75)).toEqual([true])
  })
})

describe('what is no theme', () => {
  it.each([
    ['The longer term is to be discussed as well as the next few weeks.', []],
    ['Ministers discussed the coming months.', []],
    ['The group focuses on ensuring that all members are aligned.', []],
    ['With a focus on fair trade, the group aims to forge a lasting frame for talks.', ['fair trade']],
    ['The meeting will focus on trade, on what the ministers want, and on climate.', ['trade', 'climate']],
    ['Ministers discussed long-term aid.', ['long-term aid']],
  ])('%s -> %s', (text, themes) => {
    expect(themesOf(text)).toEqual(themes)
  })
})

describe('a meeting with a name of its own', () => {
  it.each([
    ['The next meeting of the “Northern Circle” takes place in Oslo on Friday, gathering ten leaders.', 'Northern Circle'],
    ['Reuniunea „Cercul Nordului” va avea loc la Oslo vineri, cu zece lideri.', 'Cercul Nordului'],
    ['The Harbour Summit takes place in Oslo on Friday, gathering ten leaders.', 'Harbour Summit'],
  ])('is called by it: %s', (text, title) => {
    const { findings } = draft(text)
    expect(findings.find(({ value }) => value.field === 'title')).toMatchObject({ value: { text: title }, anchors: [{ exact: title }, {}] })
  })
})
