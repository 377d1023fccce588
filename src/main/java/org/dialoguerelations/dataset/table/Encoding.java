package org.dialoguerelations.dataset.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How a CSV file without a byte order mark is written. A native image has no other encodings. */
public enum Encoding {
  UTF_8,
  /** What spreadsheet programs on Windows write; ISO 8859-1 is a part of it. */
  WINDOWS_1252;

  private static final Map<String, Encoding> NAMES =
      Map.of(
          "utf-8", UTF_8,
          "windows-1252", WINDOWS_1252,
          "iso-8859-1", WINDOWS_1252);

  /** The encoding of a name; empty for others. */
  public static Optional<Encoding> of(String name) {
    return Optional.ofNullable(NAMES.get(name.toLowerCase(Locale.ROOT)));
  }

  Reader reader(InputStream in) {
    return this == UTF_8
        ? strict(in, StandardCharsets.UTF_8)
        : new Windows1252(strict(in, StandardCharsets.ISO_8859_1));
  }

  /** A reader that fails where bytes are no characters. */
  static Reader strict(InputStream in, Charset charset) {
    return new InputStreamReader(
        in,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  /** Puts characters in the place of the control characters that ISO 8859-1 has there. */
  private static final class Windows1252 extends FilterReader {

    private static final char FIRST = '\u0080';
    private static final String CHARACTERS =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
            + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    Windows1252(Reader in) {
      super(in);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
      int read = super.read(target, offset, length);
      for (int i = offset; i < offset + read; i++) {
        int place = target[i] - FIRST;
        if (place >= 0 && place < CHARACTERS.length()) {
          target[i] = CHARACTERS.charAt(place);
        }
      }
      return read;
    }

    @Override
    public int read() throws IOException {
      char[] one = new char[1];
      return read(one, 0, 1) < 0 ? -1 : one[0];
    }
  }
}
