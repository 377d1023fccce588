package org.dialoguerelations.source.citing;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The state of the service in which a record was seen.
 *
 * @param revision the revision of the data set
 * @param imported the day on which the service imported it, in UTC
 * @param accessed today, in UTC
 * @param url the public address of the service, if its operator gives one
 */
public record Edition(String revision, LocalDate imported, LocalDate accessed, Optional<URI> url) {

  /** The name under which the service is cited. */
  public static final String SERVICE = "Dialogue Relations";

  private static final int SHORT = 12;

  /** The length of the revision that people can compare. */
  public String shortRevision() {
    return revision.substring(0, Math.min(SHORT, revision.length()));
  }
}
