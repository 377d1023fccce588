package org.dialoguerelations.http.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dialoguerelations.kernel.Hash;

/**
 * SHA-256 over values of which each begins with its kind and its length, so that no two lists of
 * values give the same bytes.
 */
final class Digest {

  private static final char TEXT = 't';
  private static final char NUMBER = 'n';
  private static final char OBJECT = 'o';
  private static final char LIST = 'l';
  private static final char TRUE = '+';
  private static final char FALSE = '-';
  private static final char NOTHING = '0';

  private final MessageDigest sha256;

  Digest() {
    this(Hash.begin());
  }

  private Digest(MessageDigest sha256) {
    this.sha256 = sha256;
  }

  /** One that goes on from what this one has got so far. */
  Digest copy() {
    try {
      return new Digest((MessageDigest) sha256.clone());
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("SHA-256 cannot go on twice from the same place", e);
    }
  }

  Digest text(String text) {
    bytes(TEXT, text);
    return this;
  }

  Digest text(Optional<String> text) {
    text.ifPresentOrElse(this::text, () -> begin(NOTHING, 0));
    return this;
  }

  Digest key(AnswerKey key) {
    return text(key.tag());
  }

  /** A value as JSON has it; the order of an object's keys does not matter. */
  Digest json(Object value) {
    if (value == null) {
      begin(NOTHING, 0);
    } else if (value instanceof String text) {
      text(text);
    } else if (value instanceof Number number) {
      // 1 and 1.0 differ, since they do so for some types of the schema.
      bytes(NUMBER, number.toString());
    } else if (value instanceof Boolean bool) {
      begin(bool ? TRUE : FALSE, 0);
    } else if (value instanceof Map<?, ?> object) {
      begin(OBJECT, object.size());
      sorted(object)
          .forEach(
              (name, item) -> {
                text(name);
                json(item);
              });
    } else if (value instanceof List<?> list) {
      begin(LIST, list.size());
      list.forEach(this::json);
    } else {
      throw new IllegalArgumentException("JSON has no " + value.getClass());
    }
    return this;
  }

  AnswerKey toKey() {
    ByteBuffer bytes = ByteBuffer.wrap(sha256.digest());
    return new AnswerKey(bytes.getLong(), bytes.getLong(), bytes.getLong(), bytes.getLong());
  }

  private static Map<String, Object> sorted(Map<?, ?> object) {
    Map<String, Object> sorted = new TreeMap<>();
    object.forEach((name, item) -> sorted.put((String) name, item));
    return sorted;
  }

  private void bytes(char kind, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    begin(kind, bytes.length);
    sha256.update(bytes);
  }

  private void begin(char kind, int length) {
    sha256.update((byte) kind);
    sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, length));
  }
}
