import { previewCommitments, type CommitmentPreview } from '../../../../shared/domain/commitment-preview'
import { readTable } from '../../../../shared/domain/delimited-text'
import { commitmentWords } from '../../../../messages/commitment-words'
import type { Api } from '../../state/api'
import type { Notices } from '../../state/notices.svelte'
import type { OpenMeeting } from '../../state/open-meeting.svelte'
import type { CommitmentEditor } from './commitment-editor'

/** Bringing in a table: its text, and what it would do. Nothing is applied before a person confirms. */
export class TableImport {
  isOpen = $state(false)
  text = $state('')
  readonly preview: CommitmentPreview | null = $derived.by(() =>
    this.text.trim() === '' ? null : previewCommitments(this.#open.meeting, readTable(this.text), commitmentWords()),
  )
  readonly #open: OpenMeeting
  readonly #editor: CommitmentEditor
  readonly #api: Api['commitment']
  readonly #notices: Notices

  constructor(open: OpenMeeting, editor: CommitmentEditor, api: Api['commitment'], notices: Notices) {
    this.#open = open
    this.#editor = editor
    this.#api = api
    this.#notices = notices
  }

  start(): void {
    this.text = ''
    this.isOpen = true
  }

  close(): void {
    this.isOpen = false
  }

  /** Puts the text of a file where text is pasted; it is looked at in the same way. */
  async chooseFile(): Promise<void> {
    const chosen = await this.#notices.attempt(() => this.#api.chooseTable())
    if (chosen) this.text = chosen.text
  }

  async confirm(): Promise<void> {
    if (this.preview && this.preview.additions.length > 0 && (await this.#editor.take(this.preview))) this.close()
  }
}
