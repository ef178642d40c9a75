import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, posix, relative, sep } from 'node:path'

/**
 * The policy under which the page runs. `'unsafe-inline'` and `'unsafe-eval'` are absent on purpose; trusted types are limited to
 * Svelte's own templates and to the one worker that draws PDF pages.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "worker-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types svelte-trusted-html sherpa-worker',
].join('; ')

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** Maps `/assets/page.js` to the file's place; no path of a request is ever joined to a folder. */
export function listFiles(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(entries.map((entry) => toEntry(folder, join(entry.parentPath, entry.name))))
}

function toEntry(folder: string, path: string): [string, string] {
  return [posix.join('/', ...relative(folder, path).split(sep)), path]
}

/** The answer to one request: the file under that name, or nothing. */
export function answer(files: ReadonlyMap<string, string>, method: string, address: string): Response {
  const url = new URL(address)
  const path = files.get(url.pathname === '/' ? '/index.html' : url.pathname)
  const type = path === undefined ? undefined : TYPES[extname(path)]
  if (method !== 'GET' || url.host !== 'ui' || path === undefined || type === undefined) return new Response(null, { status: 404 })
  return new Response(readFileSync(path), { headers: headers(type) })
}

function headers(type: string): Record<string, string> {
  return {
    'content-type': type,
    'content-security-policy': CONTENT_SECURITY_POLICY,
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
  }
}
