package org.dialoguerelations.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** A page that grows while the measurement goes on. */
final class Report {

  private final Path page;

  Report(Path folder) throws IOException {
    this.page = folder.resolve("report.md");
    Files.writeString(page, "");
  }

  void line(String text, Object... arguments) throws IOException {
    lines(List.of(text.formatted(arguments), ""));
  }

  void lines(List<String> lines) throws IOException {
    Files.write(page, lines, StandardOpenOption.APPEND);
  }

  /** What a while was like. */
  void section(String title, Tally tally, Service service) throws IOException {
    line("## %s", title);
    lines(tally.lines());
    line("%s", service.vitals());
  }
}
