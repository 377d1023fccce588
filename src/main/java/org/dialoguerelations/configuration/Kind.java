package org.dialoguerelations.configuration;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import java.time.Duration;
import java.util.function.ToLongFunction;

/** What a value is, and how large. */
enum Kind {
  NUMBER("a whole number", text -> Integer.parseInt(text.strip())),
  SIZE(
      "a number of bytes, also in K, M or G",
      text -> new MemorySizeConverter().convert(text).asLongValue()),
  DURATION(
      "a duration in ms, S, M, H or D",
      text -> DurationConverter.parseDuration(text.strip()).toMillis()),
  SWITCH("a switch", Kind::withoutOrder),
  CHOICE("one of some words", Kind::withoutOrder),
  TEXT("text", Kind::withoutOrder);

  private final String words;
  private final ToLongFunction<String> reader;

  Kind(String words, ToLongFunction<String> reader) {
    this.words = words;
    this.reader = reader;
  }

  static Kind of(Class<?> type) {
    if (type == int.class) {
      return NUMBER;
    }
    if (type == MemorySize.class) {
      return SIZE;
    }
    if (type == Duration.class) {
      return DURATION;
    }
    if (type == boolean.class) {
      return SWITCH;
    }
    return type.isEnum() ? CHOICE : TEXT;
  }

  String words() {
    return words;
  }

  /** Whether a value can be too small or too large. */
  boolean isOrdered() {
    return this == NUMBER || this == SIZE || this == DURATION;
  }

  /**
   * Reads a value that {@link #isOrdered() has an order}, as the service will.
   *
   * @return how large it is, in its own unit, in bytes, or in milliseconds
   * @throws RuntimeException when it is no such value
   */
  long read(String text) {
    return reader.applyAsLong(text);
  }

  private static long withoutOrder(String text) {
    throw new IllegalArgumentException(text + " is neither more nor less than others");
  }
}
