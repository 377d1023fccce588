package org.dialoguerelations.record;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dialoguerelations.dataset.importing.Indexer;
import org.dialoguerelations.dataset.importing.RecordFields;
import org.dialoguerelations.dataset.importing.RecordReader;
import org.dialoguerelations.dataset.importing.Rows;

/** Stores the names of each record during the import. */
@Singleton
class NameIndexer implements Indexer {

  private static final Map<NameStrength, List<String>> KEYS =
      Map.of(
          NameStrength.IDENTIFIER, List.of("iso", "identifiers"),
          NameStrength.NAME, List.of("name", "title"),
          NameStrength.ALIAS, List.of("aliases", "formerNames"));

  @Override
  public RecordReader begin() {
    return new Index();
  }

  private static final class Index implements RecordReader {

    private long lastKey;

    @Override
    public void read(RecordFields fields, Rows rows) {
      Map<NameKey, NameStrength> names = new HashMap<>();
      add(fields.code(), NameStrength.CODE, names);
      KEYS.forEach(
          (strength, keys) ->
              keys.stream()
                  .flatMap(key -> written(fields, key))
                  .forEach(name -> add(name, strength, names)));
      fields.writtenEntries("names", "name").forEach(name -> add(name, NameStrength.ALIAS, names));
      names.forEach(
          (name, strength) -> rows.add(new RecordNameEntity(++lastKey, name, strength, fields)));
    }

    /** The value of a key, or the names or values of the items under it. */
    private static Stream<String> written(RecordFields fields, String key) {
      String part = key.equals("identifiers") ? "value" : "name";
      return fields.written(key, part).stream().map(item -> item.getOrDefault(part, ""));
    }

    private static void add(String name, NameStrength strength, Map<NameKey, NameStrength> names) {
      NameKey.of(name)
          .ifPresent(key -> names.merge(key, strength, (a, b) -> a.compareTo(b) < 0 ? a : b));
    }
  }
}
