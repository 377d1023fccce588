package org.dialoguerelations.http.operations;

import java.util.HexFormat;
import java.util.regex.Pattern;
import org.dialoguerelations.kernel.Hash;

/**
 * The SHA-256 of a document.
 *
 * @param hex 64 digits, in lower case
 */
record Sha256(String hex) {

  private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

  Sha256 {
    if (!isHex(hex)) {
      throw new IllegalArgumentException("not a SHA-256: " + hex);
    }
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
}
