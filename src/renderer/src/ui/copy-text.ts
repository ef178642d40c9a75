/** Puts a text on the clipboard, from inside what a person has just done; false when the page may not. No permission is asked for. */
export function copyText(text: string): boolean {
  let isCopied = false
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
    event.stopPropagation()
    isCopied = true
  }
  document.addEventListener('copy', give, { capture: true })
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the door that opens to a click alone; the other one wants a permission, and all are denied
  document.execCommand('copy')
  document.removeEventListener('copy', give, { capture: true })
  return isCopied
}
