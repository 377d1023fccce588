package org.dialoguerelations.source.citing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.dialoguerelations.kernel.date.DatePrecision;
import org.dialoguerelations.kernel.date.PartialDate;

/** A record of the tagged format that reference managers exchange. */
final class Ris {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT);

  private final StringBuilder lines = new StringBuilder();

  private Ris() {}

  static String write(Reference reference) {
    Edition edition = reference.edition();
    Ris ris = new Ris();
    ris.line("TY", reference.publication().isPresent() ? "GEN" : "DATA");
    ris.line("TI", reference.title());
    reference
        .publication()
        .ifPresentOrElse(
            document -> {
              document.publishers().forEach(publisher -> ris.line("PB", publisher));
              document.asOf().ifPresent(ris::dated);
              document.language().ifPresent(code -> ris.line("LA", code));
            },
            () -> {
              ris.line("T2", Edition.SERVICE);
              ris.line("PY", String.valueOf(edition.imported().getYear()));
              ris.line("DA", edition.imported().format(DAY));
              ris.line("ET", edition.shortRevision());
            });
    ris.line("DB", Edition.SERVICE);
    reference.url().ifPresent(url -> ris.line("UR", url));
    ris.line("Y2", edition.accessed().format(DAY));
    ris.line(
        "N1",
        "%s%s, data set revision %s, imported %s. %s"
            .formatted(
                reference.publication().map(Publication::dating).orElse(""),
                reference.name(),
                edition.shortRevision(),
                edition.imported(),
                Support.sentence(reference.supports()))
            .strip());
    ris.line("ER", "");
    return ris.lines.toString();
  }

  /** Nothing finer than the source; nothing at all for what is no single year. */
  private void dated(PartialDate date) {
    LocalDate day = date.earliest();
    DatePrecision precision = date.getPrecision();
    switch (precision) {
      case DAY, TIME, MONTH, YEAR, SEASON -> line("PY", String.valueOf(day.getYear()));
      case DECADE, CENTURY, INTERVAL -> {
        // No single year.
      }
    }
    switch (precision) {
      case DAY, TIME -> line("DA", day.format(DAY));
      case MONTH -> line("DA", "%04d/%02d//".formatted(day.getYear(), day.getMonthValue()));
      case YEAR, SEASON, DECADE, CENTURY, INTERVAL -> {
        // No month.
      }
    }
  }

  /** A value is one line, whatever it was. */
  private void line(String tag, String value) {
    lines.append(tag).append("  - ").append(value.replaceAll("\\s+", " ")).append("\r\n");
  }
}
