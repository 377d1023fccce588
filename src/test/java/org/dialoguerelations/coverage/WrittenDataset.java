package org.dialoguerelations.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dialoguerelations.dataset.yaml.DataFile;
import org.dialoguerelations.dataset.yaml.DatasetFiles;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The built-in data set as it is written: plain maps and lists, found by pointers such as {@code
 * ajcep/signatories/BN}.
 */
final class WrittenDataset {

  private final Map<String, Map<?, ?>> records = new HashMap<>();

  WrittenDataset() {
    for (DataFile file : DatasetFiles.builtIn().files()) {
      Map<?, ?> sections =
          (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(file.text());
      sections.forEach(
          (name, section) -> {
            // It is of the whole, and no section of records.
            if (!name.equals("licence")) {
              ((Map<?, ?>) section)
                  .forEach((code, record) -> records.put(String.valueOf(code), (Map<?, ?>) record));
            }
          });
    }
  }

  /** The label of a locator of a document. */
  Optional<String> label(String document, String locator) {
    Map<?, ?> locators = (Map<?, ?>) records.get(document).get("locators");
    return locators.entrySet().stream()
        .filter(entry -> String.valueOf(entry.getKey()).equals(locator))
        .map(entry -> String.valueOf(entry.getValue()))
        .findFirst();
  }

  /** The labels of all locators of a document. */
  Set<String> labels(String document) {
    Set<String> labels = new LinkedHashSet<>();
    ((Map<?, ?>) records.get(document).get("locators"))
        .values()
        .forEach(label -> labels.add(String.valueOf(label)));
    return labels;
  }

  /**
   * The citations that hold at a place: of the innermost item that has sources of its own, else of
   * the record's property, else of the record as a whole.
   *
   * @return empty when there is nothing at the place
   */
  Optional<Set<String>> citations(String pointer) {
    String[] steps = pointer.split("/");
    Map<?, ?> record = records.get(steps[0]);
    if (record == null) {
      return Optional.empty();
    }
    Object place = record;
    Set<String> innermost = new LinkedHashSet<>();
    for (int i = 1; i < steps.length; i++) {
      place = step(place, steps[i]);
      if (place == null) {
        return Optional.empty();
      }
      Set<String> own = own(place);
      if (!own.isEmpty()) {
        innermost = own;
      }
    }
    return Optional.of(innermost.isEmpty() ? ofRecord(record, steps) : innermost);
  }

  private static Set<String> ofRecord(Map<?, ?> record, String[] steps) {
    Set<String> found = new LinkedHashSet<>();
    if (record.get("sources") instanceof Map<?, ?> properties) {
      if (steps.length > 1) {
        found.addAll(texts(properties.get(steps[1])));
      }
      if (found.isEmpty()) {
        found.addAll(texts(properties.get("record")));
      }
    } else {
      found.addAll(texts(record.get("sources")));
    }
    return found;
  }

  private static Set<String> own(Object place) {
    Set<String> found = new LinkedHashSet<>();
    if (place instanceof Map<?, ?> item) {
      found.addAll(texts(item.get("sources")));
      found.addAll(texts(item.get("source")));
    }
    return found;
  }

  private static Object step(Object place, String step) {
    if (place instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .filter(entry -> String.valueOf(entry.getKey()).equals(step))
          .map(Map.Entry::getValue)
          .findFirst()
          .orElse(null);
    }
    if (place instanceof List<?> list && step.matches("\\d{1,4}")) {
      int index = Integer.parseInt(step);
      return index < list.size() ? list.get(index) : null;
    }
    return null;
  }

  private static List<String> texts(Object value) {
    List<String> texts = new ArrayList<>();
    if (value instanceof List<?> list) {
      // A place that tells less than the date is written with how much it tells.
      list.forEach(
          element ->
              texts.add(
                  String.valueOf(element instanceof Map<?, ?> map ? map.get("at") : element)));
    } else if (value instanceof String text) {
      texts.add(text);
    }
    return texts;
  }
}
