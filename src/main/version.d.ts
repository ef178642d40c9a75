/** The version in package.json, put in by the build. */
declare const __SHERPA_VERSION__: string
