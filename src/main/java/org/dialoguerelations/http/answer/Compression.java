package org.dialoguerelations.http.answer;

/** How much of what is sent to a client is compressed. */
public enum Compression {
  /** Nothing: the client does not take it. */
  NONE,
  /** What is large enough to be worth it. */
  LARGE,
  /** Everything: the client takes nothing else. */
  ALL
}
