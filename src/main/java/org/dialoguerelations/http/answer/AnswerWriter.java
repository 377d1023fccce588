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
import java.util.Optional;
import org.dialoguerelations.http.error.CodedError;

/**
 * Writes answers as JSON straight from the values of the result, without a tree in between. Errors
 * stand first, as the specification advises, so that they are noticed.
 */
public final class AnswerWriter {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(com.fasterxml.jackson.core.JsonFactory.Feature.INTERN_FIELD_NAMES)
          .build();

  private final int maxBytes;

  /**
   * @param maxBytes no answer gets longer
   */
  public AnswerWriter(int maxBytes) {
    this.maxBytes = maxBytes;
  }

  /**
   * Writes an answer.
   *
   * @param data what "data" holds; empty when the request was not executed and there is no such key
   * @throws org.dialoguerelations.http.error.Refusal when it gets too long
   */
  public Buffer write(
      List<CodedError> errors, Optional<Data> data, Map<String, Object> extensions) {
    LimitedBuffer buffer = new LimitedBuffer(maxBytes);
    try (JsonGenerator json = JSON.createGenerator(buffer)) {
      json.writeStartObject();
      if (!errors.isEmpty()) {
        json.writeFieldName("errors");
        value(json, errors.stream().map(CodedError::toSpecification).toList());
      }
      if (data.isPresent()) {
        json.writeFieldName("data");
        value(json, data.get().value());
      }
      if (!extensions.isEmpty()) {
        json.writeFieldName("extensions");
        value(json, extensions);
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return buffer.content();
  }

  /**
   * The data of a result.
   *
   * @param value null when an error took the whole of it
   */
  public record Data(Object value) {}

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
