/** A view that takes certain dropped files for itself. */
export interface DropClaim {
  /** What the window says while files are held over it. */
  readonly invitation: () => string
  /** False leaves the files to be read as sources. */
  readonly take: (files: readonly File[]) => boolean
}

/** Files dropped on the window become sources, unless the view that is shown takes them. */
export class FileDrops {
  claim: DropClaim | null = $state.raw(null)

  /** Holds until the returned function is called. */
  hold(claim: DropClaim): () => void {
    this.claim = claim
    return () => {
      if (this.claim === claim) this.claim = null
    }
  }

  take(files: readonly File[]): boolean {
    return this.claim?.take(files) ?? false
  }
}
