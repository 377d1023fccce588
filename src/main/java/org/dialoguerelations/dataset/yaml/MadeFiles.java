package org.dialoguerelations.dataset.yaml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dialoguerelations.kernel.Gzip;

/** Writes records into files that are not too long. */
final class MadeFiles {

  /** A file takes many times its size while it is read. */
  private static final int CHARACTERS = 250_000;

  private final DataFile mapping;
  private final TablePlaces places;
  private final List<DataFile> files = new ArrayList<>();
  private final Map<String, StringBuilder> sections = new LinkedHashMap<>();
  private int characters;

  MadeFiles(DataFile mapping, TablePlaces places) {
    this.mapping = mapping;
    this.places = places;
  }

  void add(String section, String code, MadeRecord record) {
    StringBuilder yaml =
        sections.computeIfAbsent(
            section,
            key ->
                new StringBuilder(key)
                    .append(':')
                    .append(record.sectionOrigin().comment())
                    .append('\n'));
    int before = yaml.length();
    new MadeYaml(yaml).write(code, record.entry(), 1);
    characters += yaml.length() - before;
    if (characters > CHARACTERS) {
      end();
    }
  }

  private void end() {
    StringBuilder yaml = new StringBuilder();
    sections.values().forEach(yaml::append);
    // It says much the same again and again, and takes a tenth of the memory like this.
    byte[] packed = Gzip.of(yaml.toString().getBytes(StandardCharsets.UTF_8));
    files.add(mapping.made(files.size() + 1, () -> Gzip.plain(packed), places));
    sections.clear();
    characters = 0;
  }

  /** All files. */
  List<DataFile> all() {
    if (characters > 0) {
      end();
    }
    return files;
  }
}
