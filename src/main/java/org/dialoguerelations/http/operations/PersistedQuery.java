package org.dialoguerelations.http.operations;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.error.Refusal;

/**
 * The hash that a client of Apollo's protocol sends in {@code extensions.persistedQuery}.
 *
 * @param sha256 of the document
 */
record PersistedQuery(Sha256 sha256) {

  private static final String NAME = "persistedQuery";
  private static final int VERSION = 1;

  /**
   * Reads it.
   *
   * @param extensions of the request, by name
   * @return empty when the client sends none
   * @throws Refusal when it has another shape
   */
  static Optional<PersistedQuery> in(Map<String, Object> extensions) {
    Object value = extensions.get(NAME);
    if (value == null) {
      return Optional.empty();
    }
    if (!(value instanceof Map<?, ?> object)) {
      throw refusal("'extensions.persistedQuery' must be an object.");
    }
    if (!(object.get("version") instanceof Integer version) || version != VERSION) {
      throw refusal("'extensions.persistedQuery.version' must be 1.");
    }
    if (object.get("sha256Hash") instanceof String hash) {
      String hex = hash.toLowerCase(Locale.ROOT);
      if (Sha256.isHex(hex)) {
        return Optional.of(new PersistedQuery(new Sha256(hex)));
      }
    }
    throw refusal("'extensions.persistedQuery.sha256Hash' must be a SHA-256 of 64 hex digits.");
  }

  private static Refusal refusal(String message) {
    return new Refusal(ErrorCode.INVALID_REQUEST, message);
  }
}
