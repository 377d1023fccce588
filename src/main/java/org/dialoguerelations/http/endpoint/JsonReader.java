package org.dialoguerelations.http.endpoint;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.error.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON of clients: one object, in UTF-8, each key once, not deeply nested, whole characters.
 */
public final class JsonReader {

  private static final String BODY = "The body";
  private static final int DEEPEST = 64;
  private static final int LONGEST_NUMBER = 100;

  private static final ObjectMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                  .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxNumberLength(LONGEST_NUMBER)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private JsonReader() {}

  /**
   * The parameters in a body.
   *
   * @throws Refusal when it is no object of JSON in UTF-8
   */
  static Map<String, Object> body(byte[] bytes) {
    Object value = value(decode(bytes), BODY);
    if (value instanceof List<?>) {
      throw new Refusal(
          ErrorCode.BATCHING_NOT_SUPPORTED, "The body is a list; one request is expected.");
    }
    return object(value, BODY);
  }

  private static String decode(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new Refusal(ErrorCode.INVALID_JSON, "The body is not in UTF-8.");
    }
  }

  /**
   * An object of JSON, or null.
   *
   * @param name the parameter that it stands in, for the error
   * @throws Refusal when it is none
   */
  static @Nullable Object nullableObject(String text, String name) {
    String quoted = "'" + name + "'";
    Object value = value(text, quoted);
    return value == null ? null : object(value, quoted);
  }

  /**
   * An object of JSON.
   *
   * @param name the parameter that it stands in, for the error
   * @throws Refusal when it is none
   */
  public static Map<String, Object> object(String text, String name) {
    String quoted = "'" + name + "'";
    return object(value(text, quoted), quoted);
  }

  /**
   * A member that is an object; an empty one when it is missing.
   *
   * @throws Refusal when it is something else
   */
  public static Map<String, Object> member(Map<String, Object> parent, String name) {
    Object value = parent.get(name);
    if (value == null) {
      return Map.of();
    }
    if (value instanceof Map<?, ?>) {
      // Keys of JSON objects are texts.
      @SuppressWarnings("unchecked")
      Map<String, Object> object = (Map<String, Object>) value;
      return object;
    }
    throw new Refusal(ErrorCode.INVALID_REQUEST, "'%s' must be an object.".formatted(name));
  }

  private static @Nullable Object value(String text, String name) {
    try {
      Object value = JSON.readValue(text, Object.class);
      // Text that was decoded has no half of a character unless it is written as an escape.
      if (text.contains("\\u") && hasHalfCharacter(value)) {
        throw new Refusal(ErrorCode.INVALID_JSON, name + " has an incomplete surrogate pair.");
      }
      return value;
    } catch (StreamConstraintsException e) {
      throw new Refusal(
          ErrorCode.JSON_LIMIT_EXCEEDED,
          "%s nests more than %d levels, or has a number of more than %d digits%s."
              .formatted(name, DEEPEST, LONGEST_NUMBER, place(e)));
    } catch (JsonProcessingException e) {
      throw new Refusal(ErrorCode.INVALID_JSON, name + " is not valid JSON" + place(e) + ".");
    }
  }

  /** Such a text has no encoding: two that differ would be taken for the same. */
  private static boolean hasHalfCharacter(@Nullable Object value) {
    if (value instanceof String text) {
      return text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE);
    }
    if (value instanceof List<?> list) {
      return list.stream().anyMatch(JsonReader::hasHalfCharacter);
    }
    return value instanceof Map<?, ?> object
        && (object.keySet().stream().anyMatch(JsonReader::hasHalfCharacter)
            || object.values().stream().anyMatch(JsonReader::hasHalfCharacter));
  }

  private static Map<String, Object> object(@Nullable Object value, String name) {
    if (value instanceof Map<?, ?>) {
      @SuppressWarnings("unchecked")
      Map<String, Object> object = (Map<String, Object>) value;
      return object;
    }
    throw new Refusal(ErrorCode.INVALID_REQUEST, name + " must be an object of JSON.");
  }

  private static String place(JsonProcessingException e) {
    return e.getLocation() == null
        ? ""
        : " at line %d, column %d"
            .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
  }
}
