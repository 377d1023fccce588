package org.dialoguerelations.http.limits;

/**
 * How far a selection set reaches once its fragments are spread out. No number overflows: it stays
 * at the largest there is.
 *
 * @param depth how deeply selection sets are nested
 * @param fields all of them, on all levels
 * @param aliases all of them, on all levels
 * @param breadth fields of the set itself, not of those below, by what they weigh at a root
 */
record Extent(int depth, long fields, long aliases, long breadth) {

  static final Extent NONE = new Extent(0, 0, 0, 0);

  /** A field with what is selected below it. */
  static Extent field(boolean aliased, int weight, Extent below) {
    return new Extent(
        below.depth, sum(1, below.fields), sum(aliased ? 1 : 0, below.aliases), weight);
  }

  /** Both, side by side. */
  Extent beside(Extent other) {
    return new Extent(
        Math.max(depth, other.depth),
        sum(fields, other.fields),
        sum(aliases, other.aliases),
        sum(breadth, other.breadth));
  }

  /** One level further down. */
  Extent nested() {
    return new Extent(depth + 1, fields, aliases, breadth);
  }

  private static long sum(long a, long b) {
    long sum = a + b;
    return sum < 0 ? Long.MAX_VALUE : sum;
  }
}
