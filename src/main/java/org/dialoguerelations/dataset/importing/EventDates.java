package org.dialoguerelations.dataset.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dialoguerelations.dataset.yaml.Problem;
import org.dialoguerelations.kernel.date.PartialDate;

/**
 * What was agreed, launched or founded at a meeting, and the date that its own record gives for
 * that. Where the dates exclude each other the sources contradict each other, and so do a proposal
 * and a launch; such a pair hides unless it is a conflict.
 */
final class EventDates {

  /** The links to a meeting, by the property with the date of what happened there. */
  private static final Map<String, String> PROPERTIES =
      Map.of("adoptedAt", "adopted", "establishedAt", "established", "launchedAt", "launched");

  private record Event(
      String file, int line, String path, String property, PartialDate date, long meeting) {

    boolean excludes(PartialDate held) {
      return date.latest().isBefore(held.earliest()) || held.latest().isBefore(date.earliest());
    }

    Problem hidden(PartialDate held) {
      return new Problem(
          file,
          line,
          path + "." + property,
          "%s, while the meeting at which it happened was on %s: say so in a conflict of '%s'"
              .formatted(date.edtf(), held.edtf(), property));
    }
  }

  private final Map<Long, PartialDate> meetings = new HashMap<>();
  private final List<Event> events = new ArrayList<>();

  /** Reads a record: a meeting, or what has a date of its own beside that of a meeting. */
  void add(RecordFields record) {
    if (record.type().equals("Meeting")) {
      record.date("date").ifPresent(date -> meetings.put(record.key(), date));
    } else if (record.type().equals("Agreement")) {
      record.reference("adoptedAt", "Meeting").ifPresent(to -> add(record, "adoptedAt", to));
    }
  }

  /** Reads a link of a record. */
  void add(RecordFields record, String link, long to) {
    String property = PROPERTIES.get(link);
    if (property == null) {
      return;
    }
    record
        .date(property)
        .filter(date -> !record.hasConflict(property))
        .map(
            date ->
                new Event(record.file(), record.line(property), record.path(), property, date, to))
        .ifPresent(events::add);
    if (property.equals("launched")
        && record.text("status").filter("PROPOSED"::equals).isPresent()
        && !record.hasConflict("status")) {
      record.report("status", "PROPOSED beside a launch: say so in a conflict of 'status'");
    }
  }

  void reportHidden(Consumer<Problem> problems) {
    for (Event event : events) {
      PartialDate held = meetings.get(event.meeting());
      if (held != null && event.excludes(held)) {
        problems.accept(event.hidden(held));
      }
    }
  }
}
