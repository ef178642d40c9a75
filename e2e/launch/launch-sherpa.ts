import { _electron, type ElectronApplication } from '@playwright/test'
import { ensureElectron } from '../../scripts/lib/electron.mjs'
import { projectRoot } from '../../scripts/lib/paths.mjs'
import { isRoot } from '../../scripts/lib/process.mjs'

/** How to start the built application for a test. */
export interface LaunchOptions {
  /** Folder that takes the place of the user's own data; a test gives each start of one story the same. */
  readonly userData: string
  /** Files named on the command line. */
  readonly files?: readonly string[]
  /** Added to this process's own environment. */
  readonly env?: Readonly<Record<string, string>>
}

/** Starts the built application in the real Electron, sandboxed wherever that works. */
export async function launchSherpa({ userData, files = [], env = {} }: LaunchOptions): Promise<ElectronApplication> {
  const electron = await ensureElectron()
  return _electron.launch({
    executablePath: electron.path,
    args: [projectRoot, `--user-data-dir=${userData}`, ...files],
    chromiumSandbox: isSandboxed(),
    cwd: projectRoot,
    env: { ...definedEnv(), ...env },
  })
}

/** `npm test` tries the sandbox and says so; a run by hand has it everywhere but as root. */
function isSandboxed(): boolean {
  return process.env['SHERPA_SANDBOX'] === undefined ? !isRoot : process.env['SHERPA_SANDBOX'] === 'on'
}

function definedEnv(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
}
