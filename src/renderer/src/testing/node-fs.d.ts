/** The one thing a test of the window needs of Node; the window itself has none of it. */
declare module 'node:fs' {
  export function readFileSync(path: string, encoding: 'utf8'): string
}
