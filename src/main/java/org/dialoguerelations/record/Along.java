package org.dialoguerelations.record;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * A way along links of one kind. Fields that go the same way share what it finds.
 *
 * @param outward whether from the record that has the link to where it leads, or back
 * @param ends the types of record that are looked for at the far end; {@link Sourced} for any
 */
public record Along(LinkKind kind, boolean outward, Set<Class<?>> ends) {

  /** From the record that has the link. */
  public static Along to(LinkKind kind, Class<?>... ends) {
    return new Along(kind, true, Set.of(ends));
  }

  /** To the record that has the link. */
  public static Along from(LinkKind kind, Class<?>... ends) {
    return new Along(kind, false, Set.of(ends));
  }

  /** What it is called where times are told. */
  String name() {
    return ends.stream()
        .map(Class::getSimpleName)
        .sorted()
        .collect(Collectors.joining(",", (outward ? "to." : "from.") + kind + ".", ""));
  }
}
