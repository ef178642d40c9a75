import { readFile } from 'node:fs/promises'

/**
 * Parses JSON into something that the caller still has to give a type.
 * @param {string} text
 * @returns {unknown}
 */
export function parseJson(text) {
  return JSON.parse(text)
}

/**
 * Reads a JSON file that may be missing or half-written.
 * @param {string} file
 * @returns {Promise<unknown>} undefined when there is no readable one
 */
export async function readJson(file) {
  try {
    return parseJson(await readFile(file, 'utf8'))
  } catch {
    return undefined
  }
}
