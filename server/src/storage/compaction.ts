/** Lets go of what was deleted in a document, for good. To be asked once nobody is in it any more. */
export interface Compaction {
  compact(document: string): Promise<void>
}
