package org.dialoguerelations.kernel.id;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A global identifier: the name of a type and the code of a record of it.
 *
 * @param type the name of the GraphQL type
 * @param code the code of the record in the data set
 */
public record GlobalId(String type, String code) {

  private static final int MAX_LENGTH = 400;
  private static final Pattern FORM = Pattern.compile("([A-Za-z]{1,40}):([\\x21-\\x7e]{1,200})");

  /** The opaque text that clients see. */
  public static String of(String type, String code) {
    byte[] plain = (type + ':' + code).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
  }

  /**
   * Reads what {@link #of} wrote.
   *
   * @throws InvalidIdException when the text is nothing that this service gave out
   */
  public static GlobalId parse(String text) {
    try {
      if (text.length() <= MAX_LENGTH) {
        String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
        Matcher parts = FORM.matcher(plain);
        if (parts.matches() && of(parts.group(1), parts.group(2)).equals(text)) {
          return new GlobalId(parts.group(1), parts.group(2));
        }
      }
    } catch (IllegalArgumentException e) {
      throw new InvalidIdException();
    }
    throw new InvalidIdException();
  }
}
