package org.dialoguerelations.source.citing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dialoguerelations.kernel.date.PartialDate;

/**
 * A place in a document that supports what is cited.
 *
 * @param document the title of the document
 * @param asOf the date that it speaks of, which distinguishes documents of one title
 */
public record Support(String document, Optional<PartialDate> asOf, String locator) {

  /** All places in one sentence, each document once; empty when there are none. */
  static String sentence(Collection<Support> supports) {
    Map<String, Set<String>> locators = new LinkedHashMap<>();
    supports.forEach(
        support ->
            locators
                .computeIfAbsent(support.name(), name -> new LinkedHashSet<>())
                .add(support.locator));
    return locators.entrySet().stream()
        .map(entry -> entry.getKey() + ", " + String.join(", ", entry.getValue()))
        .collect(Collectors.joining("; ", supports.isEmpty() ? "" : "Supported by ", ""))
        .concat(supports.isEmpty() ? "" : ".");
  }

  private String name() {
    return asOf.map(date -> "%s (as of %s)".formatted(document, date.edtf())).orElse(document);
  }
}
