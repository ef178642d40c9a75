import type { Client } from '../../../shared/ipc/client'
import type { SherpaContract } from '../../../shared/ipc/contract'

/** The main process as the window sees it. */
export type Api = Client<SherpaContract>
