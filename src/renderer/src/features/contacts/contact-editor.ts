import type { Contact } from '../../../../shared/domain/contact'
import { addItem, changeItem, removeItem } from '../../state/edits'
import type { OpenMeeting } from '../../state/open-meeting.svelte'

/** What an adviser does to contacts; each call is one step of undo. */
export class ContactEditor {
  readonly #open: OpenMeeting
  readonly #newId: () => string

  constructor(open: OpenMeeting, newId: () => string) {
    this.#open = open
    this.#newId = newId
  }

  add(name: string, partyId: string | null): Promise<boolean> {
    const contact: Contact = { id: this.#newId(), partyId, name, role: '', telephone: '', email: '', secureChannel: '' }
    return this.#open.apply(addItem('contact', contact, name))
  }

  change(contact: Contact, changes: Partial<Omit<Contact, 'id'>>): Promise<boolean> {
    return this.#open.apply(changeItem('contact', contact.id, changes, changes.name ?? contact.name))
  }

  remove(contact: Contact): Promise<boolean> {
    return this.#open.apply(removeItem(this.#open.meeting, 'contact', contact.id, contact.name))
  }
}
