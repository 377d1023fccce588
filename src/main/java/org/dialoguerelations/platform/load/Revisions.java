package org.dialoguerelations.platform.load;

import java.util.Optional;

/**
 * The revisions of the data, each of them a state in which they were or are.
 *
 * @param <R> tells one revision from another, by {@code equals}
 */
public interface Revisions<R> {

  /** The newest revision that this process has heard of; empty before the first. */
  Optional<R> known();

  /** The revision that the calling transaction reads; empty before the first. */
  Optional<R> read();
}
