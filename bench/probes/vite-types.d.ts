/** A file's text, bundled by its name with `?raw`. */
declare module '*?raw' {
  const text: string
  export default text
}
