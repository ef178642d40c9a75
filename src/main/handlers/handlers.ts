import type { SherpaContract } from '../../shared/ipc/contract'
import type { OutputOf } from '../../shared/ipc/define'
import type { Handlers } from '../../shared/ipc/dispatch'
import type { Desk } from '../services/desk'
import { createAppHandlers } from './app-handlers'
import { createBookHandlers } from './book-handlers'
import { createCommitmentHandlers } from './commitment-handlers'
import { createLibraryHandlers } from './library-handlers'
import { createMeetingHandlers } from './meeting-handlers'
import { createPictureHandlers } from './picture-handlers'
import { createProgrammeHandlers } from './programme-handlers'
import { createReadoutHandlers } from './readout-handlers'
import { createSourceHandlers } from './source-handlers'

/** What handlers need of the window and the system around it. */
export interface Shell {
  /** Lets a person choose texts; empty when none was chosen. */
  readonly chooseFiles: () => Promise<readonly string[]>
  /** The window takes the whole screen, or gives it back. */
  readonly setFullScreen: (isOn: boolean) => void
}

/** A handler for every call of the contract. */
export function createHandlers(
  desk: Desk,
  shell: Shell,
  info: OutputOf<SherpaContract['app']['calls']['getInfo']>,
): Handlers<SherpaContract> {
  return {
    app: createAppHandlers(info, desk.settings, desk.startup, shell.setFullScreen),
    library: createLibraryHandlers(desk.library, desk.sources, desk.examples, desk.following),
    meeting: createMeetingHandlers(desk.meetings),
    source: createSourceHandlers(desk.sources, desk.files, shell.chooseFiles),
    picture: createPictureHandlers(desk.pictures),
    commitment: createCommitmentHandlers(desk.tables),
    programme: createProgrammeHandlers(desk.calendars),
    book: createBookHandlers(desk.books),
    readout: createReadoutHandlers(desk.readouts),
  }
}
