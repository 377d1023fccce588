package org.dialoguerelations.source.citing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.dialoguerelations.kernel.date.DatePrecision;
import org.dialoguerelations.kernel.date.PartialDate;

/** The style of the American Psychological Association, 7th edition, as plain text. */
final class Apa {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH_FIRST_YEAR =
      DateTimeFormatter.ofPattern("uuuu, MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_FIRST_YEAR =
      DateTimeFormatter.ofPattern("uuuu, MMMM d", Locale.ENGLISH);

  private Apa() {}

  static String write(Reference reference) {
    Edition edition = reference.edition();
    return reference
        .publication()
        .map(document -> document(reference.title(), document, edition))
        .orElseGet(() -> entry(reference, edition));
  }

  private static String entry(Reference reference, Edition edition) {
    String citation =
        "%s [Data set entry: %s]. (%d). In %s. %s"
            .formatted(
                reference.title(),
                reference.name(),
                edition.imported().getYear(),
                container(edition),
                retrieved(edition));
    return reference.supports().isEmpty()
        ? citation
        : citation + " " + Support.sentence(reference.supports());
  }

  private static String document(String title, Publication document, Edition edition) {
    return "%s (%s). %s%sAccessed through %s. %s"
        .formatted(
            ended(title),
            document.asOf().map(date -> date(date, document.inferred())).orElse("n.d."),
            document.publishers().isEmpty()
                ? ""
                : ended(String.join(", ", document.publishers())) + " ",
            document.address().map(address -> address + " ").orElse(""),
            container(edition),
            retrieved(edition));
  }

  private static String container(Edition edition) {
    return "%s (Data set revision %s, imported %s)"
        .formatted(Edition.SERVICE, edition.shortRevision(), DAY.format(edition.imported()));
  }

  /** No full stop after an address, since it would be read as a part of it. */
  private static String retrieved(Edition edition) {
    String day = "Retrieved " + DAY.format(edition.accessed());
    return edition.url().map(url -> day + ", from " + url).orElse(day + ".");
  }

  private static String ended(String text) {
    return text.matches(".*[.?!]") ? text : text + ".";
  }

  private static String date(PartialDate date, boolean inferred) {
    return (inferred || date.isApproximate() ? "ca. " : "")
        + plain(date)
        + (date.isUncertain() ? "?" : "");
  }

  private static String plain(PartialDate date) {
    LocalDate first = date.earliest();
    return switch (date.getPrecision()) {
      case YEAR -> String.valueOf(first.getYear());
      case MONTH -> MONTH_FIRST_YEAR.format(first);
      case DAY, TIME -> DAY_FIRST_YEAR.format(first);
      case INTERVAL -> bound(date.start()) + "–" + bound(date.end());
      // Seasons have no months and decades no year: they stay as in the source.
      case SEASON, DECADE, CENTURY -> date.edtf().replaceAll("[?~%]", "");
    };
  }

  private static String bound(Optional<PartialDate> date) {
    return date.filter(one -> one.getPrecision() != DatePrecision.INTERVAL)
        .map(Apa::plain)
        .orElse("");
  }
}
