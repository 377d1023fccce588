package org.dialoguerelations.dataset.importing;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.date.Period;

/**
 * How the value of a key is written in data set files.
 *
 * @param expected what stands there, for the page about the format
 * @param reader reads the key of a mapping; empty when it is not there, or was reported
 */
public record Form<V>(String expected, BiFunction<Fields, String, Optional<V>> reader) {

  public static final Form<String> TEXT = new Form<>("a text", Fields::text);

  public static final Form<String> REQUIRED_TEXT =
      new Form<>("a text; required", (fields, key) -> Optional.of(fields.required(key)));

  public static final Form<PartialDate> DATE = new Form<>("a date", Fields::date);

  public static final Form<Period> PERIOD =
      new Form<>("a date or an interval", (fields, key) -> fields.date(key).map(Period::of));

  public static final Form<Boolean> FLAG = new Form<>("true or false", Fields::flag);

  public static final Form<Integer> INTEGER = new Form<>("a whole number", Fields::integer);

  public static final Form<BigDecimal> DECIMAL = new Form<>("a decimal number", Fields::decimal);

  /** A text with a form of its own; for the parameters see {@link Fields#value}. */
  public static <V> Form<V> of(String expected, Function<String, V> parser) {
    return new Form<>(expected, (fields, key) -> fields.value(key, parser, expected));
  }

  /** One of the constants of an enum. */
  public static <C extends Enum<C>> Form<C> one(Class<C> type) {
    return new Form<>(names(type), (fields, key) -> fields.one(key, type));
  }

  /** One of the constants of an enum, which must be there. */
  public static <C extends Enum<C>> Form<C> requiredOne(Class<C> type) {
    return new Form<>(names(type) + "; required", (fields, key) -> fields.requiredOne(key, type));
  }

  /** The code of a record of a type, read as its key. */
  public static Form<Long> code(String type) {
    return new Form<>(
        "the code of a `%s`".formatted(type), (fields, key) -> fields.reference(key, type));
  }

  /** The same for a key that must be there. */
  public Form<V> required() {
    return new Form<>(
        expected + "; required",
        (fields, key) -> {
          fields.demand(key);
          return reader.apply(fields, key);
        });
  }

  private static String names(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
  }
}
