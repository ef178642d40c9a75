/** A title as part of a file name that every system accepts, at most 80 characters. */
export function fileNamePart(title: string): string {
  return title
    .replaceAll(/[\p{C}<>:"/\\|?*]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .slice(0, 80)
}
