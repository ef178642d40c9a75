import { expect, it } from 'vitest'
import { checkNodeVersion } from './node-version.mjs'
import { SetupError } from './say.mjs'

it.each(['20.19.0', '20.20.2', '22.0.0', '26.1.0'])('accepts Node %s', (version) => {
  expect(() => checkNodeVersion(version)).not.toThrow()
})

it.each(['20.18.9', '18.20.0', '6.0.0'])('refuses Node %s with a sentence', (version) => {
  expect(() => checkNodeVersion(version)).toThrow(SetupError)
})
