package org.dialoguerelations.load;

/** What became of a request. */
enum Outcome {
  /** 200, without errors. */
  ANSWERED,
  /** {@code OVERLOADED}, with the time after which to try again. */
  SHED,
  /** {@code DEADLINE_EXCEEDED}. */
  LATE,
  /** With the status and the code that belong to it. */
  REFUSED,
  /** Without an answer, as it should be: the client hung up, or sent more than anybody reads. */
  CUT,
  /** In any other way. */
  FAILED,
  /** Not sent: no connection was free for so long that its time was over. */
  UNSENT
}
