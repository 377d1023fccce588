package org.dialoguerelations.bench;

/** What a server is asked, again and again. */
enum Asked {
  /** The nested query; the service answers it from its database each time. */
  SAME("same document"),
  /** The nested query for 1 to 20 agreements in turn, in one document. */
  VARIABLES("same document, other variables"),
  /** The nested query, each time in a document that nobody has sent before. */
  UNIQUE("unique documents"),
  /** The nested query; the service may answer from its cache of answers. */
  REPEATED("repeated, cache of answers"),
  /** The golden queries of the service, in turn, without a cache of answers. */
  GOLDEN("golden queries in turn");

  private final String words;

  Asked(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  /** What a server without a cache of answers is asked, to compare with this. */
  Asked ofPeers() {
    return this == REPEATED ? SAME : this;
  }
}
