package org.dialoguerelations.dataset.importing;

import java.util.Optional;

/**
 * What some places support together: a record, an item of one, or a property of either.
 *
 * @param record the record, or that of the item
 * @param subject the key of the record or item
 * @param property the one that they support; empty for the whole
 * @param path what they support, as a path from the record; {@code record} for the whole record
 */
public record Support(Owner record, long subject, Optional<String> property, String path) {

  /** The path of a record as a whole. */
  public static final String WHOLE = "record";

  /**
   * A record as the owner of what is cited.
   *
   * @param path where it stands
   */
  public record Owner(long key, String type, String code, String path) {

    String to(String below, Optional<String> property) {
      String within = below.equals(path) ? "" : below.substring(path.length() + 1);
      return property
          .map(name -> within.isEmpty() ? name : within + "." + name)
          .orElse(within.isEmpty() ? WHOLE : within);
    }
  }
}
