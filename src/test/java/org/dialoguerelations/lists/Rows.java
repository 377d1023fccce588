package org.dialoguerelations.lists;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dialoguerelations.kernel.date.PartialDate;

/** Reads what rows of an answer hold, whatever lists lie on the way. */
final class Rows {

  /** The days between which a date lies. */
  record Days(LocalDate from, LocalDate to) {}

  private Rows() {}

  /** The texts at the end of a path such as {@code participants.partner.code}. */
  static Stream<String> texts(JsonNode row, String path) {
    return nodes(row, path).map(JsonNode::asText);
  }

  /** What lies at the end of a path. */
  static Stream<JsonNode> nodes(JsonNode row, String path) {
    Stream<JsonNode> found = Stream.of(row);
    for (String name : path.split("\\.")) {
      found = found.map(node -> node.path(name)).flatMap(Rows::each);
    }
    return found;
  }

  /** The codes of the documents in all citations, at whatever depth. */
  static Stream<String> documents(JsonNode row) {
    return row.findValues("document").stream().map(document -> document.get("code").asText());
  }

  /** The bounds of a partial date or a period. */
  static Optional<Days> days(JsonNode date) {
    if (date.isMissingNode() || date.isNull()) {
      return Optional.empty();
    }
    boolean period = date.has("start");
    return Optional.of(
        new Days(
            day(period ? date.at("/start/earliest") : date.get("earliest"))
                .orElse(PartialDate.FAR_PAST),
            day(period ? date.at("/end/latest") : date.get("latest"))
                .orElse(PartialDate.FAR_FUTURE)));
  }

  static List<String> codes(List<JsonNode> rows) {
    return rows.stream().map(row -> row.get("code").asText()).toList();
  }

  private static Optional<LocalDate> day(JsonNode node) {
    return node.isTextual() ? Optional.of(LocalDate.parse(node.asText())) : Optional.empty();
  }

  private static Stream<JsonNode> each(JsonNode node) {
    return Stream.of(node)
        .flatMap(
            one -> one.isArray() ? StreamSupport.stream(one.spliterator(), false) : Stream.of(one))
        .filter(one -> !one.isMissingNode() && !one.isNull());
  }
}
