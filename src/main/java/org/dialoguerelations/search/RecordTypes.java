package org.dialoguerelations.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dialoguerelations.kernel.id.RecordType;

/**
 * Which types of records are wanted.
 *
 * @param names of the GraphQL types; absent for all, empty for none
 */
record RecordTypes(Optional<Set<String>> names) {

  RecordTypes {
    names = names.map(Set::copyOf);
  }

  /** One type. */
  static RecordTypes ofOne(String name) {
    return new RecordTypes(Optional.of(Set.of(name)));
  }

  /** The types that a client names; null for all. */
  static RecordTypes of(List<RecordType> kinds) {
    return new RecordTypes(
        Optional.ofNullable(kinds)
            .map(all -> all.stream().map(RecordType::typeName).collect(Collectors.toSet())));
  }

  /** A text that is the same for equal types only. */
  String canonical() {
    return names.map(all -> new TreeSet<>(all).toString()).orElse("all");
  }
}
