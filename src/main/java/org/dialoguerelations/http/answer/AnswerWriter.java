package org.dialoguerelations.http.answer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dialoguerelations.http.error.CodedError;
import org.dialoguerelations.http.error.Refusal;

/**
 * Writes answers as JSON straight from the values of the result, without a tree in between.
 *
 * @param maxBytes no answer gets longer
 */
public record AnswerWriter(int maxBytes) {

  /** Errors are few and short: as many as this are told, so that they cannot flood. */
  private static final int MOST_ERRORS = 100;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(com.fasterxml.jackson.core.JsonFactory.Feature.INTERN_FIELD_NAMES)
          .build();

  /** The answer to a request that was refused. */
  Buffer write(Refusal refusal) {
    return write(Map.of("errors", first(refusal.errors())));
  }

  /**
   * Writes an answer.
   *
   * @throws Refusal when it gets too long
   */
  public Buffer write(Map<String, Object> content) {
    LimitedBuffer buffer = new LimitedBuffer(maxBytes);
    try (JsonGenerator json = JSON.createGenerator(buffer)) {
      value(json, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return buffer.content();
  }

  static List<CodedError> first(List<CodedError> errors) {
    return errors.subList(0, Math.min(errors.size(), MOST_ERRORS));
  }

  private static void value(JsonGenerator json, Object value) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof String text) {
      json.writeString(text);
    } else if (value instanceof Map<?, ?> object) {
      json.writeStartObject(object);
      for (Map.Entry<?, ?> field : object.entrySet()) {
        json.writeFieldName((String) field.getKey());
        value(json, field.getValue());
      }
      json.writeEndObject();
    } else if (value instanceof Collection<?> list) {
      json.writeStartArray(list, list.size());
      for (Object item : list) {
        value(json, item);
      }
      json.writeEndArray();
    } else if (value instanceof CodedError error) {
      value(json, error.toSpecification());
    } else {
      scalar(json, value);
    }
  }

  private static void scalar(JsonGenerator json, Object value) throws IOException {
    if (value instanceof Boolean bool) {
      json.writeBoolean(bool);
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof Long number) {
      json.writeNumber(number);
    } else if (value instanceof Double number) {
      json.writeNumber(number);
    } else if (value instanceof BigInteger number) {
      json.writeNumber(number);
    } else if (value instanceof BigDecimal number) {
      json.writeNumber(number);
    } else {
      throw new IllegalStateException("no scalar of the schema gives a " + value.getClass());
    }
  }
}
