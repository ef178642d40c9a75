import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'

/**
 * Starts the worker that reads PDF files. The page may only make a worker of an address that this policy lets through, and it lets through
 * one: the worker that comes with the application.
 */
export function startPdfWorker(): Worker {
  return new Worker(allowWorker(workerUrl), { type: 'module' })
}

/** Chromium has trusted types; the types of TypeScript's DOM library do not know them yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): { createScriptURL: (address: string) => URL }
}

/** A policy of this name can be made once; this module is loaded once. */
const policy = (globalThis as unknown as { readonly trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('sherpa-worker', {
  createScriptURL: (address) => {
    if (address !== workerUrl) throw new TypeError('Only the PDF worker of this application may run.')
    return address
  },
})

function allowWorker(address: string): URL | string {
  return policy?.createScriptURL(address) ?? address
}
