package org.dialoguerelations.record;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dialoguerelations.platform.page.SortName;

/**
 * A name in the form in which it is looked up: case, accents, spaces and punctuation do not matter.
 * The database keeps its bytes: they have the same order everywhere, whereas the order of texts
 * depends on the collation.
 */
record NameKey(String text) {

  private static final String LAST_CHARACTER = Character.toString(Character.MAX_CODE_POINT);

  /** The key of a name; empty when it has no letter or digit. */
  static Optional<NameKey> of(String name) {
    String joined = SortName.joined(name);
    return joined.isEmpty() ? Optional.empty() : Optional.of(new NameKey(joined));
  }

  /** What as many characters at its beginning are. */
  NameKey beginning(int characters) {
    return new NameKey(
        text.substring(
            0,
            text.offsetByCodePoints(
                0, Math.min(characters, text.codePointCount(0, text.length())))));
  }

  /** The end, itself not included, of the keys that begin with this one. */
  NameKey end() {
    return new NameKey(text + LAST_CHARACTER);
  }

  byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static NameKey ofBytes(byte[] bytes) {
    return new NameKey(new String(bytes, StandardCharsets.UTF_8));
  }

  NameKey reversed() {
    return new NameKey(new StringBuilder(text).reverse().toString());
  }
}
