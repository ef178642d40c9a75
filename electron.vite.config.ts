import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'electron-vite'
import { copyFile, mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import manifest from './package.json' with { type: 'json' }
import { BOOK_FONTS } from './src/main/book/fonts'

const at = (path: string): string => resolve(import.meta.dirname, path)

/** What the oldest supported Electron understands; the default would follow the version of the types. */
const TARGET = { node: 'node20.18', chrome: 'chrome130' } as const

/** Loaded from node_modules at run time: Electron itself, and Typst, whose compiled files cannot be bundled. */
const EXTERNAL = ['electron', /^@myriaddreamin\//]

/** Puts the faces of the book beside the built main process. */
function copyBookFonts(): Plugin {
  const target = at('out/main/fonts')
  return {
    name: 'copy-book-fonts',
    apply: 'build',
    async closeBundle() {
      await mkdir(target, { recursive: true })
      await Promise.all(BOOK_FONTS.map((file) => copyFile(fontPath(file), join(target, file))))
    },
  }
}

/** `SourceSerif4_400Regular.ttf` lies in `source-serif-4/400Regular`. */
function fontPath(file: string): string {
  const family = file.startsWith('SourceSerif4') ? 'source-serif-4' : 'source-sans-3'
  const weight = file.slice(file.indexOf('_') + 1, -'.ttf'.length)
  return at(join('node_modules/@expo-google-fonts', family, weight, file))
}

export default defineConfig({
  main: {
    plugins: [copyBookFonts()],
    define: { __SHERPA_VERSION__: JSON.stringify(manifest.version) },
    build: {
      target: TARGET.node,
      externalizeDeps: false,
      rolldownOptions: {
        external: EXTERNAL,
        input: {
          index: at('src/main/index.ts'),
          cli: at('src/main/cli.ts'),
          'book-worker': at('src/main/workers/book-worker.ts'),
          'intake-worker': at('src/main/workers/intake-worker.ts'),
          'intake-thread': at('src/main/workers/intake-thread.ts'),
        },
        output: { format: 'es' },
      },
    },
  },
  preload: {
    build: {
      target: TARGET.node,
      externalizeDeps: false,
      // A sandboxed preload has to be one CommonJS file.
      rolldownOptions: { external: EXTERNAL, input: at('src/preload/index.ts'), output: { format: 'cjs', entryFileNames: 'index.cjs' } },
    },
  },
  renderer: {
    root: at('src/renderer'),
    plugins: [svelte()],
    build: { target: TARGET.chrome, minify: true, assetsInlineLimit: 0, rolldownOptions: { input: at('src/renderer/index.html') } },
  },
})
