package org.dialoguerelations.source.citing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dialoguerelations.kernel.date.PartialDate;

/** An entry of type misc with the fields that BibTeX and biblatex both know. */
final class BibTex {

  private BibTex() {}

  static String write(Reference reference) {
    Edition edition = reference.edition();
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("title", "{{" + Latex.escape(reference.title()) + "}}");
    reference
        .publication()
        .ifPresentOrElse(
            document -> published(document, fields),
            () -> fields.put("year", braced(String.valueOf(edition.imported().getYear()))));
    fields.put("howpublished", braced(place(reference, edition)));
    // Readers do not unescape addresses; an address has no braces.
    reference.url().ifPresent(url -> fields.put("url", "{" + url + "}"));
    fields.put("urldate", braced(edition.accessed().toString()));
    fields.put("note", braced(Latex.escape(note(reference, edition))));
    return fields.entrySet().stream()
        .map(field -> "  " + field.getKey() + " = " + field.getValue())
        .collect(Collectors.joining(",\n", "@misc{" + key(reference) + ",\n", "\n}\n"));
  }

  private static void published(Publication document, Map<String, String> fields) {
    if (!document.publishers().isEmpty()) {
      fields.put("organization", braced(Latex.escape(String.join(", ", document.publishers()))));
    }
    document.asOf().ifPresent(date -> dated(date, fields));
  }

  /** Nothing finer than the source; nothing at all for what is no single year. */
  private static void dated(PartialDate date, Map<String, String> fields) {
    LocalDate day = date.earliest();
    Optional<String> month = Optional.empty();
    switch (date.getPrecision()) {
      case MONTH, DAY, TIME ->
          month = Optional.of(day.getMonth().name().toLowerCase(Locale.ROOT).substring(0, 3));
      case YEAR, SEASON -> {
        // The year alone.
      }
      case DECADE, CENTURY, INTERVAL -> {
        return;
      }
    }
    fields.put("year", braced(String.valueOf(day.getYear())));
    month.ifPresent(name -> fields.put("month", name));
  }

  private static String place(Reference reference, Edition edition) {
    return "%s %s, data set revision %s, imported %s"
        .formatted(
            reference.publication().isPresent() ? "Accessed through" : "In",
            Edition.SERVICE,
            edition.shortRevision(),
            edition.imported());
  }

  private static String note(Reference reference, Edition edition) {
    return "%s%s, accessed %s. %s"
        .formatted(
            reference.publication().map(Publication::dating).orElse(""),
            reference.name(),
            edition.accessed(),
            Support.sentence(reference.supports()))
        .strip();
  }

  private static String key(Reference reference) {
    return (reference.record().type().toLowerCase(Locale.ROOT) + "-" + reference.record().code())
        .replaceAll("[^A-Za-z0-9._-]", "-");
  }

  private static String braced(String text) {
    return "{" + text + "}";
  }
}
