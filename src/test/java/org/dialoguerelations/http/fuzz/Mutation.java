package org.dialoguerelations.http.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A small change of bytes.
 *
 * @param kind what happens
 * @param at where, in thousandths of the length
 * @param length of the part that it happens to
 * @param value the byte that is put there
 */
record Mutation(Kind kind, int at, int length, byte value) {

  enum Kind {
    DELETE,
    OVERWRITE,
    INSERT,
    REPEAT,
    CUT_OFF
  }

  static Arbitrary<Mutation> any() {
    return Combinators.combine(
            Arbitraries.of(Kind.class),
            Arbitraries.integers().between(0, 1000),
            Arbitraries.integers().between(1, 12),
            Arbitraries.oneOf(
                Arbitraries.bytes(),
                Arbitraries.of(
                    (byte) '"',
                    (byte) '{',
                    (byte) '}',
                    (byte) '[',
                    (byte) ']',
                    (byte) ',',
                    (byte) ':',
                    (byte) '\\',
                    (byte) '$',
                    (byte) '@',
                    (byte) '(',
                    (byte) ')',
                    (byte) '0',
                    (byte) '-',
                    (byte) '#',
                    (byte) '.')))
        .as(Mutation::new);
  }

  byte[] apply(byte[] bytes) {
    int from = (int) ((long) bytes.length * at / 1000);
    int to = Math.min(bytes.length, from + length);
    return switch (kind) {
      case DELETE -> join(head(bytes, from), tail(bytes, to));
      case OVERWRITE -> join(head(bytes, from), filled(to - from), tail(bytes, to));
      case INSERT -> join(head(bytes, from), filled(length), tail(bytes, from));
      case REPEAT -> join(head(bytes, to), tail(bytes, from));
      case CUT_OFF -> head(bytes, from);
    };
  }

  private byte[] filled(int length) {
    byte[] bytes = new byte[length];
    Arrays.fill(bytes, value);
    return bytes;
  }

  private static byte[] head(byte[] bytes, int to) {
    return Arrays.copyOf(bytes, to);
  }

  private static byte[] tail(byte[] bytes, int from) {
    return Arrays.copyOfRange(bytes, from, bytes.length);
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
