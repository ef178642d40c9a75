import { batch } from '../../../../shared/domain/command'
import { deadlineOf } from '../../../../shared/domain/deadline'
import type { MeetingFields } from '../../../../shared/domain/meeting'
import { createParty, isHost, type Party } from '../../../../shared/domain/party'
import { addItem, changeItem, setFields } from '../../state/edits'
import type { OpenMeeting } from '../../state/open-meeting.svelte'
import { countryCodeOf } from '../../text/country-code'

/** What an adviser does to the fields of the meeting itself; each call is one step of undo. */
export class OverviewEditor {
  readonly #open: OpenMeeting
  readonly #newId: () => string

  constructor(open: OpenMeeting, newId: () => string) {
    this.#open = open
    this.#newId = newId
  }

  get #fields(): MeetingFields {
    return this.#open.meeting.fields
  }

  set(changes: Partial<MeetingFields>, subject: string): Promise<boolean> {
    return this.#open.apply(setFields(changes, subject))
  }

  /** A place typed by hand no longer belongs to the state that a source gave. */
  setPlace(place: string): Promise<boolean> {
    return this.set({ place, countryCode: null }, place)
  }

  /** Text that is not a whole number is refused: nothing changes. */
  async setDeclaredThemes(text: string): Promise<void> {
    const count = readCount(text, 1_000)
    if (count !== 'refused') await this.set({ declaredThemes: count }, text)
  }

  async setLeaderCount(text: string): Promise<void> {
    const count = readCount(text, 10_000)
    if (count === 'refused') return
    const qualifier = this.#fields.expectedLeaders?.qualifier ?? ''
    await this.set({ expectedLeaders: count === null ? null : { count, qualifier } }, text)
  }

  async setLeaderQualifier(qualifier: string): Promise<void> {
    const known = this.#fields.expectedLeaders
    if (known) await this.set({ expectedLeaders: { ...known, qualifier } }, qualifier)
  }

  /** A day of its own for the deadline keeps the hour that was meant; no day gives it back to the rule. */
  setDeadlineDay(day: string | null): Promise<boolean> {
    const time = deadlineOf(this.#open.meeting)?.time ?? '12:00'
    return this.set({ deadline: day === null ? null : { day, time } }, day ?? '')
  }

  addObjective(text: string): Promise<boolean> {
    return this.set({ objectives: [...this.#fields.objectives, text] }, text)
  }

  /** An empty text takes the objective away. */
  changeObjective(index: number, text: string): Promise<boolean> {
    const objectives = this.#fields.objectives.with(index, text).filter(Boolean)
    return this.set({ objectives }, text || (this.#fields.objectives[index] ?? ''))
  }

  /** A party that is already there becomes a host; otherwise it is added. With a host already, both are co-hosts. */
  addHost(name: string): Promise<boolean> {
    const countryCode = countryCodeOf(name)
    const parties = this.#open.meeting.lists.party
    const known = parties.find((each) => isSame(each, name, countryCode))
    const others = parties.filter((each) => isHost(each) && each.id !== known?.id)
    const role = others.length > 0 ? 'co-host' : 'host'
    const own = known
      ? changeItem('party', known.id, { role }, name)
      : addItem('party', createParty(this.#newId(), name, countryCode, role), name)
    const joined = others.map((host) => changeItem('party', host.id, { role: 'co-host' }, name))
    const commands = [own, ...joined].flatMap(({ command }) => (command.kind === 'batch' ? command.commands : [command]))
    return this.#open.apply({ ...own, command: batch(commands) })
  }
}

function isSame(party: Party, name: string, countryCode: string | null): boolean {
  return countryCode ? party.countryCode === countryCode : party.name.toLowerCase() === name.toLowerCase()
}

/** A whole number up to `max`, null for nothing at all. */
function readCount(text: string, max: number): number | null | 'refused' {
  if (text === '') return null
  const count = Number(text)
  return Number.isInteger(count) && count >= 0 && count <= max ? count : 'refused'
}
