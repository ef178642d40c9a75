import type { App } from 'electron'

/** Command-line switches that open the application to other programs; a packaged Sherpa does not start with them. */
const REFUSED = ['remote-debugging-port', 'remote-debugging-pipe', 'inspect', 'inspect-brk', 'js-flags', 'load-extension'] as const

/** The first refused switch among `argv`, or null. Chromium takes one dash or two, with or without a value. */
export function findRefusedSwitch(argv: readonly string[]): string | null {
  const names = argv.map((argument) => /^--?([a-z-]+)(=|$)/.exec(argument)?.[1])
  return REFUSED.find((name) => names.includes(name)) ?? null
}

/** Ends a packaged application (exit status 64) that was started with a refused switch; from its folder, tests and developers need them. */
export function refuseSwitches({ isPackaged }: App): void {
  const refused = isPackaged ? findRefusedSwitch(process.argv) : null
  if (refused === null) return
  process.stderr.write(`sherpa: --${refused} is not allowed\n`)
  process.exit(64)
}

/** The files a person named on the command line: what is no switch, after the program and, from its folder, that folder. */
export function filesOf(argv: readonly string[], isDefaultApp: boolean): readonly string[] {
  return argv
    .slice(1)
    .filter((argument) => !argument.startsWith('-'))
    .slice(isDefaultApp ? 1 : 0)
}

/**
 * What keeps Chromium from speaking to any network by itself: no background services, no name resolution, a dead proxy. WebRTC is
 * closed for each page (`security.ts`). Must run before the application is ready.
 */
const QUIET: readonly (readonly [string, string?])[] = [
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['no-pings'],
  [
    'disable-features',
    'OptimizationHints,MediaRouter,AutofillServerCommunication,WebRtcHideLocalIpsWithMdns,CertificateTransparencyComponentUpdater',
  ],
  ['proxy-server', 'http://127.0.0.1:9'],
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
]

/** Adds the switches of {@link QUIET}. */
export function silenceNetwork(app: App): void {
  for (const [name, value] of QUIET) app.commandLine.appendSwitch(name, value)
}
