import type { BrowserWindow } from 'electron'
import type { SherpaContract } from '../../shared/ipc/contract'
import type { Emitter } from '../../shared/ipc/emitter'
import type { Desk } from '../services/desk'

/** A second start goes to the window that is there already, and takes along the files it was given. */
export async function welcome(
  window: BrowserWindow | null,
  desk: Desk,
  emit: Emitter<SherpaContract>,
  paths: readonly string[],
): Promise<void> {
  if (window?.isMinimized()) window.restore()
  window?.focus()
  if (paths.length === 0) return
  const { meetingId, problems } = await desk.files.addAll(null, paths)
  for (const problem of problems) desk.startup.report(problem)
  if (meetingId !== null) emit.app.meetingRequested({ meetingId })
}
