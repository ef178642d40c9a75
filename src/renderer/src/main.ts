import '@fontsource-variable/source-sans-3/wght.css'
import '@fontsource-variable/source-sans-3/wght-italic.css'
import '@fontsource-variable/source-serif-4/opsz.css'
import '@fontsource-variable/source-serif-4/opsz-italic.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/stances.css'
import { mount } from 'svelte'
import { overwriteGetLocale } from '../../messages/generated/runtime'
import { createClient } from '../../shared/ipc/client'
import { contract } from '../../shared/ipc/contract'
import type { Transport } from '../../shared/ipc/transport'
import App from './app/App.svelte'
import { createSession } from './state/session'

declare global {
  interface Window {
    /** Put here by the preload script. */
    readonly sherpa: Transport
  }
}

const session = createSession(createClient(contract, window.sherpa))
// Read inside templates, so that every sentence follows the language at once.
overwriteGetLocale(() => session.preferences.language)

const target = document.getElementById('app')
if (target) mount(App, { target, props: { session } })
