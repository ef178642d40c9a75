/** A message at the edge of the window. Problems are read aloud at once and stay until they are dismissed. */
export interface Toast {
  readonly id: number
  readonly tone: 'info' | 'problem'
  readonly text: string
  readonly action?: { readonly label: string; readonly run: () => void }
}
