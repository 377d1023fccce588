package org.dialoguerelations.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.platform.export.Item;

/**
 * A citation with what people need to find the place: for lists that are read outside of the graph.
 *
 * @param document the code of the document
 * @param title the title of the document
 * @param asOf the date that the document speaks of; empty when unknown
 * @param property the field that it supports; empty for the whole
 */
public record CitedPlace(
    String document,
    String title,
    Optional<PartialDate> asOf,
    String locator,
    Optional<String> property) {

  /** Description of a column of {@link #items}. */
  public static final String ITEMS =
      "The places in documents that support it: code of the document and locator (JSON: document, locator, whole, which is true when it supports the whole, and properties, the fields that it supports).";

  /** The places as values of a column, each once, with all that it supports. */
  public static List<Item> items(List<CitedPlace> places) {
    Map<String, List<CitedPlace>> alike = new LinkedHashMap<>();
    places.forEach(
        place -> alike.computeIfAbsent(place.text(), text -> new ArrayList<>()).add(place));
    return alike.values().stream().map(CitedPlace::item).toList();
  }

  private static Item item(List<CitedPlace> alike) {
    CitedPlace first = alike.get(0);
    return Item.of(first.text())
        .with("document", first.document)
        .with("locator", first.locator)
        .with("whole", alike.stream().anyMatch(place -> place.property.isEmpty()))
        .with("properties", alike.stream().flatMap(place -> place.property.stream()).toList());
  }

  private String text() {
    return document + " " + locator;
  }
}
