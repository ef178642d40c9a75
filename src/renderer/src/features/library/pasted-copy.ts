/** Keeps the formatted copy of what was pasted into a plain text field, for as long as the field holds nothing else. */
export class PastedCopy {
  #text = ''
  #html = ''

  take({ clipboardData }: ClipboardEvent): void {
    this.#text = plainLines(clipboardData?.getData('text/plain') ?? '')
    this.#html = clipboardData?.getData('text/html') ?? ''
  }

  /** The formatted copy of the text; null when there is none, or when somebody has changed the text since. */
  htmlOf(text: string): string | null {
    return this.#html !== '' && plainLines(text) === this.#text ? this.#html : null
  }
}

/** A text field ends its lines in one way only. */
function plainLines(text: string): string {
  return text.replace(/\r\n?/gu, '\n')
}
