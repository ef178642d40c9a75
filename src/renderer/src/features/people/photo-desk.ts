import { nameOf, type Person } from '../../../../shared/domain/person'
import { ProblemError } from '../../../../shared/ipc/problem'
import { m } from '../../../../messages/generated/messages'
import type { Api } from '../../state/api'
import type { Notices } from '../../state/notices.svelte'
import { drawAnew } from './draw-anew'
import type { PeopleEditor } from './people-editor'

/** Brings photos in and out of the library. */
export class PhotoDesk {
  readonly #api: Api['picture']
  readonly #notices: Notices
  readonly #editor: PeopleEditor

  constructor(api: Api['picture'], notices: Notices, editor: PeopleEditor) {
    this.#api = api
    this.#notices = notices
    this.#editor = editor
  }

  /** Makes the picture in a file the photo of a person, as one step of undo; what speaks against it is told, and nothing changes then. */
  async take(person: Person, file: File): Promise<boolean> {
    const kept = await this.#notices.attempt(async () => {
      const drawn = await drawAnew(file)
      if (!drawn.ok) throw new ProblemError(drawn.problem)
      return this.#api.keep({ bytes: drawn.value })
    })
    if (!kept?.photo || !(await this.#editor.changePerson(person, { photo: kept.photo }))) return false
    this.#notices.tell(m.people_photo_kept({ name: nameOf(person) }))
    return true
  }

  remove(person: Person): Promise<boolean> {
    return this.#editor.changePerson(person, { photo: null })
  }

  /** The bytes of a photo; null when they cannot be had, which has been told then. */
  async read(meetingId: string, personId: string): Promise<Uint8Array | null> {
    const read = await this.#notices.attempt(() => this.#api.read({ meetingId, personId }))
    return read?.bytes ?? null
  }
}
