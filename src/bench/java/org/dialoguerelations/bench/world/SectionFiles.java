package org.dialoguerelations.bench.world;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/**
 * Writes the records of a section, one by one, into files of bounded size: {@code
 * agreements-0001.yaml} and so on.
 */
final class SectionFiles implements AutoCloseable {

  private static final int MOST_CHARACTERS = 256 * 1024;
  private static final int WIDTH = 160;

  private final Path folder;
  private final String section;
  private final Dump dump =
      new Dump(DumpSettings.builder().setDefaultFlowStyle(FlowStyle.AUTO).setWidth(WIDTH).build());
  private BufferedWriter file;
  private int files;
  private int characters;

  SectionFiles(Path folder, String section) throws IOException {
    this.folder = folder;
    this.section = section;
    this.file = next();
  }

  void add(String code, Entry record) throws IOException {
    if (characters > MOST_CHARACTERS) {
      file.close();
      file = next();
    }
    // Below the section, so each line stands two places further in.
    String text = dump.dumpToString(Map.of(code, record.values())).indent(2);
    file.write(text);
    characters += text.length();
  }

  private BufferedWriter next() throws IOException {
    files++;
    characters = 0;
    BufferedWriter next =
        Files.newBufferedWriter(
            folder.resolve("%s-%04d.yaml".formatted(section, files)), StandardCharsets.UTF_8);
    next.write(section + ":\n");
    return next;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
