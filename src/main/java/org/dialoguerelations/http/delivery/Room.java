package org.dialoguerelations.http.delivery;

import org.dialoguerelations.http.error.Refusal;

/** Whether there is room for one more answer. */
@FunctionalInterface
public interface Room {

  /**
   * Goes on where there is room.
   *
   * @throws Refusal where clients, or the one who asks, have not taken what they asked for before
   */
  void check();
}
