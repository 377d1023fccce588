package org.dialoguerelations.dataset.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dialoguerelations.dataset.yaml.BrokenDatasetException;
import org.dialoguerelations.dataset.yaml.DataFile;
import org.dialoguerelations.dataset.yaml.Dataset;
import org.dialoguerelations.testing.Extent;
import org.dialoguerelations.testing.FileSchema;
import org.dialoguerelations.testing.FixedClock;
import org.dialoguerelations.testing.OwnData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * What the check finds good can be imported: no rule of the database is one that the check does not
 * know. The data set of the documentation is changed at random; most of what comes of it is broken.
 * {@code -Dfaults.seed} chooses other changes.
 */
@QuarkusTest
@TestProfile(OwnData.class)
class RandomFaultsTest {

  private static final Path EXAMPLE = Path.of("docs/reference/example/example.yaml");
  private static final int DATASETS = Extent.of(150, 2_000);
  private static final long SEED = Long.getLong("faults.seed", 1);
  private static final List<Object> ODD_VALUES =
      List.of(
          "",
          " ",
          "0",
          "-1",
          "1",
          "101",
          "99999999999",
          "1.5",
          "1e5",
          "true",
          "JP",
          "jp",
          "XX",
          "JPY",
          "2020",
          "2020-13",
          "2020-01-01",
          "2021/2020",
          "../2004",
          "2004-21",
          "x".repeat(90),
          "x".repeat(300),
          "x".repeat(3_999),
          "é\u0301\uD83D\uDE00",
          List.of(),
          Map.of());

  @Inject DatasetImport reader;
  @Inject DatasetReplacement replacement;
  @Inject TestImports imports;

  @AfterEach
  void serveASmallDataSet() {
    imports.serve(
        """
        documents:
          doc: {title: A document, kind: OTHER, sources: [doc/a], locators: {a: all of it}}
        """);
  }

  @Test
  void whatIsFoundGoodCanBeImported() throws IOException {
    Map<String, Object> example = example();
    FileSchema schema = FileSchema.read();
    int imported = 0;
    for (int i = 0; i < DATASETS; i++) {
      Random random = new Random(SEED * DATASETS + i);
      Map<String, Object> changed = copyOfMap(example);
      for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
        change(changed, random);
      }
      String yaml = new Dump(DumpSettings.builder().build()).dumpToString(changed);
      Dataset dataset = new Dataset("change " + i, List.of(new DataFile("data.yaml", yaml)));
      if (isGood(dataset)) {
        imported++;
        assertThat(schema.problems(yaml)).as("is good and not valid:\n%s", yaml).isEmpty();
        importIt(dataset, yaml);
      }
    }
    assertThat(imported).as("data sets that could be imported").isGreaterThan(DATASETS / 20);
  }

  private boolean isGood(Dataset dataset) {
    try {
      reader.read(dataset, row -> {});
      return true;
    } catch (BrokenDatasetException e) {
      return false;
    }
  }

  private void importIt(Dataset dataset, String yaml) {
    try {
      replacement.replace(dataset, dataset.revision(), FixedClock.NOW, ImportProgress.silent());
    } catch (RuntimeException e) {
      throw new AssertionError("was found good and cannot be imported:\n" + yaml, e);
    }
  }

  private static Map<String, Object> example() throws IOException {
    // Dates and numbers stay as they are written.
    LoadSettings texts = LoadSettings.builder().setSchema(new FailsafeSchema()).build();
    return asMap(new Load(texts).loadFromString(Files.readString(EXAMPLE)));
  }

  private static void change(Map<String, Object> dataset, Random random) {
    List<Map<String, Object>> maps = new ArrayList<>();
    List<List<Object>> lists = new ArrayList<>();
    collect(dataset, maps, lists);
    Map<String, Object> map = pick(maps, random);
    if (map.isEmpty()) {
      return;
    }
    String key = pick(List.copyOf(map.keySet()), random);
    switch (random.nextInt(6)) {
      case 0 -> map.remove(key);
      case 1 -> map.put(key, pick(ODD_VALUES, random));
      case 2 ->
          maps.stream()
              .filter(other -> other != map && other.containsKey(key))
              .skip(random.nextInt(3))
              .findFirst()
              .ifPresent(other -> map.put(key, copy(other.get(key))));
      case 3 -> map.put(key + random.nextInt(3), copy(map.get(key)));
      case 4 -> map.put(key, new ArrayList<>(List.of(copy(map.get(key)), copy(map.get(key)))));
      default -> {
        List<Object> list = pick(lists, random);
        if (!list.isEmpty()) {
          list.add(copy(pick(list, random)));
        }
      }
    }
  }

  private static void collect(
      Object node, List<Map<String, Object>> maps, List<List<Object>> lists) {
    if (node instanceof Map<?, ?>) {
      maps.add(asMap(node));
      asMap(node).values().forEach(value -> collect(value, maps, lists));
    } else if (node instanceof List<?> list) {
      lists.add(asList(list));
      list.forEach(value -> collect(value, maps, lists));
    }
  }

  private static Object copy(Object node) {
    if (node instanceof Map<?, ?>) {
      return copyOfMap(asMap(node));
    }
    if (node instanceof List<?> list) {
      List<Object> copy = new ArrayList<>();
      list.forEach(value -> copy.add(copy(value)));
      return copy;
    }
    return node;
  }

  private static Map<String, Object> copyOfMap(Map<String, Object> map) {
    Map<String, Object> copy = new LinkedHashMap<>();
    map.forEach((key, value) -> copy.put(key, copy(value)));
    return copy;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> asMap(Object node) {
    return (Map<String, Object>) node;
  }

  @SuppressWarnings("unchecked")
  private static List<Object> asList(List<?> node) {
    return (List<Object>) node;
  }

  private static <T> T pick(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
