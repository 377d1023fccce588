package org.dialoguerelations.dataset.importing;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts sections behind those that they depend on. */
final class SectionOrder {

  private final Map<String, Section> waiting = new TreeMap<>();
  private final Map<String, Section> ordered = new LinkedHashMap<>();

  private SectionOrder(List<Section> sections) {
    sections.forEach(section -> waiting.put(section.name(), section));
  }

  /**
   * The sections in an order that depends on their names only.
   *
   * @throws IllegalStateException when one depends on itself, or on one that there is not
   */
  static List<Section> of(List<Section> sections) {
    return new SectionOrder(sections).sort();
  }

  private List<Section> sort() {
    while (!waiting.isEmpty()) {
      Section next =
          waiting.values().stream()
              .filter(section -> ordered.keySet().containsAll(section.dependsOn()))
              .min(Comparator.comparing(Section::name))
              .orElseThrow(
                  () ->
                      new IllegalStateException(
                          "these sections depend on each other, or on one that there is not: "
                              + String.join(", ", waiting.keySet())));
      ordered.put(next.name(), waiting.remove(next.name()));
    }
    return List.copyOf(ordered.values());
  }
}
