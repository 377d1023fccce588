package org.dialoguerelations.http.export;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.dialoguerelations.platform.page.InvalidFilterException;

/**
 * Reads the JSON of a filter into the record that the schema's input is made of, as strictly as the
 * schema does: nothing unknown, nothing twice, no value of another type. A single value stands for
 * a list of one, as in GraphQL.
 */
final class FilterReader {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .defaultLeniency(false)
          .withCoercionConfigDefaults(
              config -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
          .withCoercionConfig(
              LogicalType.Textual,
              config ->
                  config
                      .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
          .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
          .build();

  private static final Map<Class<?>, String> IN_WORDS =
      Map.of(
          String.class, "a text",
          Boolean.class, "true or false",
          Integer.class, "a whole number",
          LocalDate.class, "a day such as 2004-07-31");

  private FilterReader() {}

  /**
   * The filter in this text.
   *
   * @throws InvalidFilterException with a message that names what is wrong
   */
  static <F> F read(String text, Class<F> type) {
    try {
      F filter = JSON.readValue(text, type);
      if (filter == null) {
        throw new InvalidFilterException("'filter' must be a JSON object, not null.");
      }
      return filter;
    } catch (UnrecognizedPropertyException e) {
      throw new InvalidFilterException(
          "'%s' is unknown; known: %s.".formatted(path(e), known(e.getKnownPropertyIds())));
    } catch (MismatchedInputException e) {
      throw new InvalidFilterException("'%s' must be %s.".formatted(path(e), expected(e)));
    } catch (JsonMappingException e) {
      throw new InvalidFilterException("'%s' cannot be read.".formatted(path(e)));
    } catch (JsonProcessingException e) {
      throw new InvalidFilterException(
          "'filter' is not valid JSON: see character %d."
              .formatted(e.getLocation().getCharOffset()));
    }
  }

  private static String known(Collection<Object> names) {
    return names == null || names.isEmpty()
        ? "nothing"
        : names.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
  }

  private static String path(JsonMappingException e) {
    return e.getPath().stream()
        .map(
            step ->
                step.getFieldName() == null
                    ? "[" + step.getIndex() + "]"
                    : "." + step.getFieldName())
        .collect(Collectors.joining("", "filter", ""));
  }

  private static String expected(MismatchedInputException e) {
    Class<?> type = e.getTargetType();
    if (type == null || type.isRecord()) {
      return "a JSON object";
    }
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(constant -> ((Enum<?>) constant).name())
          .collect(Collectors.joining(", ", "one of ", ""));
    }
    return IN_WORDS.getOrDefault(type, "a value of its type, not null");
  }
}
