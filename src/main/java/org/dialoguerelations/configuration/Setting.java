package org.dialoguerelations.configuration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.common.utils.StringUtil;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dialoguerelations.platform.setting.Allowed;

/**
 * A property that operators may set.
 *
 * @param method of the interface that reads it
 * @param name in full
 * @param words the values, of a property that has only some
 * @param byDefault empty when it need not have a value
 */
record Setting(
    Method method,
    String name,
    Kind kind,
    List<String> words,
    Optional<Allowed> allowed,
    Optional<String> byDefault) {

  /** The properties of an interface; in no order. */
  static List<Setting> of(Class<?> mapping) {
    String prefix = mapping.getAnnotation(ConfigMapping.class).prefix();
    return Arrays.stream(mapping.getMethods()).map(method -> of(prefix, method)).toList();
  }

  private static Setting of(String prefix, Method method) {
    Class<?> type = type(method.getGenericReturnType());
    Kind kind = Kind.of(type);
    return new Setting(
        method,
        prefix + "." + StringUtil.skewer(method.getName()),
        kind,
        words(kind, type),
        Optional.ofNullable(method.getAnnotation(Allowed.class)),
        Optional.ofNullable(method.getAnnotation(WithDefault.class)).map(WithDefault::value));
  }

  private static Class<?> type(Type type) {
    return type instanceof ParameterizedType generic
        ? type(generic.getActualTypeArguments()[0])
        : (Class<?>) type;
  }

  private static List<String> words(Kind kind, Class<?> type) {
    return switch (kind) {
      case SWITCH -> List.of("true", "false");
      case CHOICE ->
          Arrays.stream(type.getEnumConstants())
              .map(word -> word.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
              .toList();
      default -> List.of();
    };
  }

  /** How it is called in the environment. */
  String variable() {
    return StringUtil.replaceNonAlphanumericByUnderscores(name).toUpperCase(Locale.ROOT);
  }

  /** Which values it may have, in words. */
  String range() {
    return switch (kind) {
      case NUMBER, SIZE, DURATION ->
          "from %s to %s".formatted(allowed.orElseThrow().from(), allowed.orElseThrow().to());
      case SWITCH, CHOICE -> String.join(" or ", words);
      case TEXT -> allowed.orElseThrow().value();
    };
  }

  /** Whether the service can use a value; of a text, it says so later. */
  boolean allows(String value) {
    return switch (kind) {
      case NUMBER, SIZE, DURATION -> isWithin(value);
      case SWITCH, CHOICE -> words.contains(value.strip());
      case TEXT -> true;
    };
  }

  private boolean isWithin(String value) {
    try {
      long number = kind.read(value);
      Allowed range = allowed.orElseThrow();
      return kind.read(range.from()) <= number && number <= kind.read(range.to());
    } catch (IllegalArgumentException | ArithmeticException | NullPointerException e) {
      return false;
    }
  }

  /** What an operator is told of a value that is not allowed. */
  String refusal(String value) {
    String what = kind.isOrdered() ? kind.words() + ", " + range() : range();
    return "%s must be %s, not '%s'".formatted(name, what, value);
  }
}
