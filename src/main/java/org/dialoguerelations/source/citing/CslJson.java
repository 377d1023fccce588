package org.dialoguerelations.source.citing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dialoguerelations.kernel.date.DatePrecision;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.id.GlobalId;

/** The input format of CSL processors, version 1.0.2. */
final class CslJson {

  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private CslJson() {}

  static String write(Reference reference) {
    Edition edition = reference.edition();
    GlobalId record = reference.record();
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", record.type() + ":" + record.code());
    item.put("type", reference.publication().map(Publication::kind).orElse("entry"));
    item.put("title", reference.title());
    reference
        .publication()
        .ifPresentOrElse(document -> published(document, item), () -> contained(edition, item));
    item.put("accessed", parts(List.of(day(edition.accessed()))));
    reference.url().ifPresent(url -> item.put("URL", url));
    item.put("note", note(reference, edition));
    return text(List.of(item));
  }

  private static void contained(Edition edition, Map<String, Object> item) {
    item.put("container-title", Edition.SERVICE);
    item.put("version", edition.shortRevision());
    item.put("issued", parts(List.of(day(edition.imported()))));
  }

  private static void published(Publication document, Map<String, Object> item) {
    if (!document.publishers().isEmpty()) {
      item.put("publisher", String.join(", ", document.publishers()));
    }
    document.asOf().ifPresent(date -> item.put("issued", issued(date, document.inferred())));
    document.language().ifPresent(code -> item.put("language", code));
    item.put("source", Edition.SERVICE);
  }

  private static String note(Reference reference, Edition edition) {
    return "%s%s, data set revision %s, imported %s. %s"
        .formatted(
            reference.publication().map(Publication::dating).orElse(""),
            reference.name(),
            edition.shortRevision(),
            edition.imported(),
            Support.sentence(reference.supports()))
        .strip();
  }

  /** As many parts as the source gives; dates without such parts stay in EDTF. */
  private static Object issued(PartialDate date, boolean inferred) {
    Optional<List<List<Integer>>> parts =
        date.getPrecision() == DatePrecision.INTERVAL
            ? date.start()
                .flatMap(CslJson::single)
                .flatMap(from -> date.end().flatMap(CslJson::single).map(to -> List.of(from, to)))
            : single(date).map(List::of);
    boolean circa = inferred || date.isApproximate() || date.isUncertain();
    return parts
        .<Object>map(
            known -> {
              Map<String, Object> issued = parts(known);
              if (circa) {
                issued.put("circa", true);
              }
              return issued;
            })
        .orElse(date.edtf());
  }

  private static Optional<List<Integer>> single(PartialDate date) {
    LocalDate day = date.earliest();
    return switch (date.getPrecision()) {
      case YEAR -> Optional.of(List.of(day.getYear()));
      case MONTH -> Optional.of(List.of(day.getYear(), day.getMonthValue()));
      case DAY, TIME -> Optional.of(day(day));
      case SEASON, DECADE, CENTURY, INTERVAL -> Optional.empty();
    };
  }

  private static List<Integer> day(LocalDate day) {
    return List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  private static Map<String, Object> parts(List<List<Integer>> dates) {
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("date-parts", dates);
    return parts;
  }

  private static String text(Object json) {
    try {
      return JSON.writeValueAsString(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("maps, lists, texts and numbers are always JSON", e);
    }
  }
}
