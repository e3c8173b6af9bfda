export interface IdSource {
  /** A new documentId. */
  next: () => string;
}
