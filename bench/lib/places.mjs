import path from 'node:path'
import { projectRoot } from '../../scripts/lib/paths.mjs'

/** The faces of the book, as built. */
export const FONTS = path.join(projectRoot, 'out', 'main', 'fonts')
