// The built application, with nothing changed but an announcement when its library can be used.
import { announceWhenUsable } from '../announce.mjs'

announceWhenUsable('main button:enabled')
const built = '../../../out/main/index.js'
await import(built)
