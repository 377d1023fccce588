package org.dialoguerelations.http.cache;

/** Where an answer comes from. */
enum CacheResult {
  /** The client has it: its tag is still right. */
  UNCHANGED,
  /** It was kept. */
  HIT,
  /** It is being made for somebody else. */
  COALESCED,
  /** It is made now. */
  MISS
}
