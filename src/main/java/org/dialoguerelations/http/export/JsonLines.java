package org.dialoguerelations.http.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dialoguerelations.platform.export.Item;

/** One JSON object a line. */
final class JsonLines {

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private JsonLines() {}

  static String lines(List<Map<String, Object>> objects) {
    StringBuilder lines = new StringBuilder();
    objects.forEach(object -> lines.append(text(object)).append('\n'));
    return lines.toString();
  }

  /** A JSON object. */
  static String text(Map<String, Object> object) {
    try {
      return JSON.writeValueAsString(plain(object));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("maps, lists, texts and numbers are always JSON", e);
    }
  }

  /** The value in maps, lists, texts, numbers and truth values, so that nothing is reflected on. */
  private static Object plain(Object value) {
    if (value instanceof Item item) {
      return plain(item.members());
    }
    if (value instanceof Map<?, ?> members) {
      Map<String, Object> plain = new LinkedHashMap<>();
      members.forEach((name, member) -> plain.put((String) name, plain(member)));
      return plain;
    }
    if (value instanceof List<?> values) {
      return values.stream().map(JsonLines::plain).toList();
    }
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    if (value instanceof OffsetDateTime moment) {
      return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
    }
    return value == null || value instanceof Number || value instanceof Boolean
        ? value
        : value.toString();
  }
}
