import { succeed } from '../../shared/domain/result'
import type { SherpaContract } from '../../shared/ipc/contract'
import type { Handlers } from '../../shared/ipc/dispatch'
import type { PictureService } from '../services/picture-service'

/** Answers the window's questions about photos. */
export function createPictureHandlers(pictures: PictureService): Handlers<SherpaContract>['picture'] {
  return {
    keep: async ({ bytes }) => {
      const kept = await pictures.keep(bytes)
      return kept.ok ? succeed({ photo: kept.value }) : kept
    },
    read: async ({ meetingId, personId }) => {
      const read = await pictures.read(meetingId, personId)
      return read.ok ? succeed({ bytes: read.value }) : read
    },
  }
}
