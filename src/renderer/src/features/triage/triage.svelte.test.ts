import { describe, expect, it } from 'vitest'
import { applyCommand } from '../../../../shared/domain/apply-command'
import type { Action } from '../../../../shared/domain/command'
import { anchorAt } from '../../../../shared/domain/evidence'
import { EMPTY_HISTORY, perform, undo, type Tracked } from '../../../../shared/domain/history'
import type { Suggestion, SuggestionValue } from '../../../../shared/domain/suggestion'
import { A_MOMENT, aMeeting, anId, aSource, aSuggestion, idCounter } from '../../../../shared/testing/builders'
import { Triage } from './triage.svelte'

const TEXT = 'Ministers meet in Bergen. Ingrid Solheim will attend. Olav Dahl stays away. Themes include safe passage.'

function at(words: string): Pick<Suggestion, 'anchors'> {
  const start = TEXT.indexOf(words)
  return { anchors: [anchorAt(TEXT, start, start + words.length)] }
}

const person = (name: string): SuggestionValue => {
  const rest = { honorific: '', role: 'Minister', affiliation: '', affiliationCode: null, reason: '', standIn: '' }
  return { field: 'person', name, status: 'attending', ...rest }
}

const SUGGESTIONS: readonly Suggestion[] = [
  aSuggestion({ field: 'theme', title: 'Safe passage' }, { id: anId(83), ...at('safe passage'), confidence: 0.55 }),
  aSuggestion(person('Olav Dahl'), { id: anId(82), ...at('Olav Dahl'), confidence: 0.8 }),
  aSuggestion(person('Ingrid Solheim'), { id: anId(81), ...at('Ingrid Solheim'), confidence: 0.95 }),
  aSuggestion({ field: 'place', text: 'Bergen', countryCode: 'NO' }, { id: anId(80), ...at('Bergen'), confidence: 0.9 }),
  aSuggestion({ field: 'place', text: 'Oslo', countryCode: 'NO' }, { id: anId(84), sourceId: anId(61), confidence: 0.99 }),
]

/** A desk that applies actions as the main process does. */
class Desk {
  tracked: Tracked = $state.raw({
    meeting: aMeeting({}, { source: [aSource(), aSource({ id: anId(61) })], suggestion: SUGGESTIONS }),
    history: EMPTY_HISTORY,
  })
  actions: Action[] = []
  isRefusing = false
  readonly triage = new Triage({
    meeting: () => this.tracked.meeting,
    sourceId: () => anId(60),
    apply: (action) => this.#apply(action),
    undo: () => this.#undo(),
    newId: idCounter(),
    now: () => A_MOMENT,
  })

  stateOf(id: string): string | undefined {
    return this.tracked.meeting.lists.suggestion.find((each) => each.id === id)?.state
  }

  async #apply(action: Action): Promise<boolean> {
    await Promise.resolve()
    if (this.isRefusing) return false
    const done = perform(this.tracked, action, A_MOMENT)
    if (!done.ok) throw new Error(done.problem.code)
    this.tracked = done.value
    this.actions.push(action)
    return true
  }

  async #undo(): Promise<string | null> {
    await Promise.resolve()
    const step = this.tracked.history.done.at(-1)
    const undone = undo(this.tracked)
    if (undone.ok) this.tracked = undone.value
    return step ? step.action.label : null
  }
}

describe('Triage', () => {
  it('shows the suggestions of its source by part, each part in the order of the text', () => {
    const { triage } = new Desk()
    expect(triage.groups.map(({ name }) => name)).toEqual(['meeting', 'people', 'themes'])
    expect(triage.visible.map(({ id }) => id)).toEqual([anId(80), anId(81), anId(82), anId(83)])
    expect(triage.openCount).toBe(4)
  })

  it('begins at the first that waits and moves without leaving the list', () => {
    const { triage } = new Desk()
    expect(triage.chosen?.id).toBe(anId(80))
    triage.move(-1)
    expect(triage.chosen?.id).toBe(anId(80))
    triage.move(1)
    expect(triage.chosen?.id).toBe(anId(81))
    triage.moveToEnd('last')
    triage.move(1)
    expect(triage.chosen?.id).toBe(anId(83))
    triage.moveToEnd('first')
    expect(triage.chosen?.id).toBe(anId(80))
  })

  it('accepts, goes to the next that waits and says so', async () => {
    const desk = new Desk()
    await desk.triage.accept()
    expect(desk.tracked.meeting.fields.place).toBe('Bergen')
    expect(desk.actions[0]).toMatchObject({ label: 'accept', subject: 'Bergen' })
    expect(desk.triage.chosen?.id).toBe(anId(81))
    expect(desk.triage.news).toContain('Bergen')
  })

  it('takes quick decisions one after another, each for the suggestion that is chosen by then', async () => {
    const desk = new Desk()
    await Promise.all([desk.triage.accept(), desk.triage.accept(), desk.triage.reject()])
    expect([anId(80), anId(81), anId(82)].map((id) => desk.stateOf(id))).toEqual(['accepted', 'accepted', 'rejected'])
    expect(desk.tracked.meeting.lists.person.map(({ name }) => name)).toEqual(['Ingrid Solheim'])
  })

  it('goes on from the top when nothing waits below, and says when all is decided', async () => {
    const desk = new Desk()
    desk.triage.moveToEnd('last')
    await desk.triage.reject()
    expect(desk.triage.chosen?.id).toBe(anId(80))
    for (let left = 3; left > 0; left--) await desk.triage.accept()
    expect(desk.triage.openCount).toBe(0)
    expect(desk.triage.news).toContain('All suggestions are decided')
  })

  it('accepts as corrected, with the correction kept', async () => {
    const desk = new Desk()
    desk.triage.edit()
    expect(desk.triage.isEditing).toBe(true)
    await desk.triage.acceptAs({ field: 'place', text: 'Stavanger', countryCode: 'NO' })
    expect(desk.triage.isEditing).toBe(false)
    expect(desk.tracked.meeting.fields.place).toBe('Stavanger')
    expect(desk.stateOf(anId(80))).toBe('edited')
  })

  it('closes the form when something else is chosen', () => {
    const { triage } = new Desk()
    triage.edit()
    triage.move(1)
    expect(triage.isEditing).toBe(false)
  })

  it('rejects, and opens again what was rejected', async () => {
    const desk = new Desk()
    await desk.triage.reject()
    desk.triage.choose(anId(80))
    await desk.triage.reject()
    expect(desk.actions.map(({ label }) => label)).toEqual(['reject', 'reopen'])
    expect(desk.stateOf(anId(80))).toBe('proposed')
    expect(desk.triage.chosen?.id).toBe(anId(80))
  })

  it('never takes the same suggestion into the briefing twice', async () => {
    const desk = new Desk()
    await desk.triage.accept()
    desk.triage.choose(anId(80))
    await desk.triage.accept()
    await desk.triage.reject()
    desk.triage.edit()
    expect(desk.actions).toHaveLength(1)
    expect(desk.triage.isEditing).toBe(false)
    expect(desk.stateOf(anId(80))).toBe('accepted')
  })

  it('accepts all that is sure of this source in one step that one undo takes back', async () => {
    const desk = new Desk()
    const before = desk.tracked.meeting
    expect(desk.triage.sure).toHaveLength(2)
    await desk.triage.acceptSure()
    expect(desk.actions).toHaveLength(1)
    expect(desk.actions[0]?.label).toBe('accept-many')
    expect([anId(80), anId(81), anId(84)].map((id) => desk.stateOf(id))).toEqual(['accepted', 'accepted', 'proposed'])
    expect(desk.triage.chosen?.id).toBe(anId(82))
    await desk.triage.undo()
    expect(desk.tracked.meeting).toEqual(before)
    expect(desk.triage.news).toContain('accept-many')
  })

  it('says when there is nothing to take back', async () => {
    const desk = new Desk()
    await desk.triage.undo()
    expect(desk.triage.news).toBe('Nothing to undo')
  })

  it('stays where it is when a change is refused', async () => {
    const desk = new Desk()
    desk.isRefusing = true
    await desk.triage.accept()
    expect(desk.triage.chosen?.id).toBe(anId(80))
    expect(desk.triage.news).toBe('')
  })

  it('filters by what a suggestion says and by its words, whatever the case and the accents', () => {
    const { triage } = new Desk()
    triage.words = 'ÍNGRID minister'
    expect(triage.visible.map(({ id }) => id)).toEqual([anId(81)])
    expect(triage.chosen?.id).toBe(anId(81))
    triage.words = 'nobody'
    expect(triage.visible).toEqual([])
    expect(triage.chosen).toBeNull()
  })

  it('chooses the suggestion that rests on given words', () => {
    const { triage } = new Desk()
    const start = TEXT.indexOf('Olav Dahl')
    expect(triage.chooseAt(start, start + 'Olav Dahl'.length)).toBe(true)
    expect(triage.chosen?.id).toBe(anId(82))
    expect(triage.chooseAt(1, 2)).toBe(false)
    expect(triage.chosen?.id).toBe(anId(82))
  })

  it('sends commands that fit the meeting', async () => {
    const desk = new Desk()
    const before = desk.tracked.meeting
    await desk.triage.accept()
    const command = desk.actions[0]?.command
    expect(command && applyCommand(before, command, A_MOMENT).ok).toBe(true)
  })
})
