package org.dialoguerelations.http.operations;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.error.Refusal;
import org.dialoguerelations.kernel.Hash;

/**
 * The SHA-256 of a document.
 *
 * @param hex 64 digits, in lower case
 */
record Sha256(String hex) {

  private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

  private static final String NAME = "persistedQuery";
  private static final int VERSION = 1;

  Sha256 {
    if (!isHex(hex)) {
      throw new IllegalArgumentException("not a SHA-256: " + hex);
    }
  }

  /**
   * The hash that a client of Apollo's protocol sends in {@code extensions.persistedQuery}.
   *
   * @param extensions of the request, by name
   * @return empty when the client sends none
   * @throws Refusal when it has another shape
   */
  static Optional<Sha256> in(Map<String, Object> extensions) {
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
      if (isHex(hex)) {
        return Optional.of(new Sha256(hex));
      }
    }
    throw refusal("'extensions.persistedQuery.sha256Hash' must be a SHA-256 of 64 hex digits.");
  }

  /** Whether a text is such a hash. */
  static boolean isHex(String text) {
    return HEX.matcher(text).matches();
  }

  /** Of the UTF-8 bytes of a document. */
  static Sha256 of(String document) {
    return new Sha256(HexFormat.of().formatHex(Hash.of(document)));
  }

  /** The identifier of the document as the draft of GraphQL over HTTP writes it. */
  String documentId() {
    return TrustedDocuments.SHA256 + hex;
  }

  private static Refusal refusal(String message) {
    return new Refusal(ErrorCode.INVALID_REQUEST, message);
  }
}
