package org.dialoguerelations.bench.world;

import java.util.List;
import java.util.Random;

/** Decides what a record holds; the same for the same seed, section and place in the section. */
final class Chance {

  private final Random random;

  private Chance(long seed) {
    this.random = new Random(seed);
  }

  static Chance of(long seed, String section, int index) {
    return new Chance((seed * 31 + section.hashCode()) * 1_000_003 + index);
  }

  /** From 0 to below the end. */
  int below(int end) {
    return random.nextInt(end);
  }

  /** From the first to the last, both among them. */
  int between(int first, int last) {
    return first + below(last - first + 1);
  }

  /** Low numbers are much more frequent than high ones, as states differ in how much they sign. */
  int skewed(int end) {
    double drawn = random.nextDouble();
    return (int) (end * drawn * drawn * drawn);
  }

  boolean percent(int percent) {
    return below(100) < percent;
  }

  double fraction() {
    return random.nextDouble();
  }

  <T> T of(List<T> values) {
    return values.get(below(values.size()));
  }

  String of(String... values) {
    return values[below(values.length)];
  }
}
