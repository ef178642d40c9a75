import { succeed } from '../../shared/domain/result'
import type { SherpaContract } from '../../shared/ipc/contract'
import type { Handlers } from '../../shared/ipc/dispatch'
import type { BookService } from '../services/book-service'

/** Answers the window's questions about the book. */
export function createBookHandlers(books: BookService): Handlers<SherpaContract>['book'] {
  return {
    preview: ({ meetingId }) => books.preview(meetingId),
    exportPdf: ({ meetingId }) => books.exportPdf(meetingId),
    cancelExport: () => {
      books.cancelExport()
      return Promise.resolve(succeed(null))
    },
  }
}
