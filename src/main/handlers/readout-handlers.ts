import { succeed } from '../../shared/domain/result'
import type { SherpaContract } from '../../shared/ipc/contract'
import type { Handlers } from '../../shared/ipc/dispatch'
import type { ReadoutService } from '../services/readout-service'

/** Answers the window's questions about the readout. */
export function createReadoutHandlers(readouts: ReadoutService): Handlers<SherpaContract>['readout'] {
  return {
    preview: ({ meetingId }) => readouts.preview(meetingId),
    exportPdf: ({ meetingId }) => readouts.exportPdf(meetingId),
    cancelExport: () => {
      readouts.cancelExport()
      return Promise.resolve(succeed(null))
    },
  }
}
