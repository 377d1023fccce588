package org.dialoguerelations.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.date.Period;
import org.junit.jupiter.api.Test;

/**
 * Each date in the database is on the timeline once, or is said here to be no event: whoever adds a
 * column with a date decides which.
 */
@QuarkusTest
class TimelineCoverageTest {

  /** Columns with the date of an event, and the SQL that names its kind. */
  private static final Map<String, String> EVENTS =
      Map.ofEntries(
          Map.entry("partner.established", "'ESTABLISHMENT'"),
          Map.entry("membership.from", "'MEMBERSHIP_START'"),
          Map.entry("membership.until", "'MEMBERSHIP_END'"),
          Map.entry("coordinator.from", "'COORDINATION_START'"),
          Map.entry("coordinator.until", "'COORDINATION_END'"),
          Map.entry("office.from", "'OFFICE_START'"),
          Map.entry("office.until", "'OFFICE_END'"),
          Map.entry("milestone.date", "'MILESTONE'"),
          Map.entry("former_name.until", "'RENAMING'"),
          Map.entry("mechanism.established", "'ESTABLISHMENT'"),
          Map.entry("frequency.from", "'FREQUENCY_START'"),
          Map.entry("frequency.until", "'FREQUENCY_END'"),
          Map.entry("mechanism_participant.since", "'PARTICIPATION_START'"),
          Map.entry(
              "meeting.date",
              "case t.status when 'HELD' then 'MEETING' else 'SCHEDULED_MEETING' end"),
          Map.entry("agreement.adopted", "'ADOPTION'"),
          Map.entry("agreement.entry_into_force", "'ENTRY_INTO_FORCE'"),
          Map.entry("negotiation.from", "'NEGOTIATION_START'"),
          Map.entry("negotiation.until", "'NEGOTIATION_END'"),
          Map.entry(
              "treaty_action.date",
              "case t.kind when 'ENTRY_INTO_FORCE' then 'PARTY_ENTRY_INTO_FORCE' else t.kind end"),
          Map.entry("programme.launched", "'LAUNCH'"));

  /** Columns with a time that starts and ends, and the kind of it. */
  private static final Map<String, String> PERIODS =
      Map.of("agreement.period", "PERIOD", "programme.period", "PERIOD", "phase.period", "PHASE");

  /**
   * Of which day a source speaks, by when something was known, the time that a number is for; the
   * status of relations, whose changes are milestones; and the time for which links hold, whose
   * begin and end are events of the records that they join.
   */
  private static final Set<String> NO_EVENTS =
      Set.of(
          "document.as_of",
          "dialogue_status.from",
          "dialogue_status.until",
          "dialogue_status.as_of",
          "coverage.as_of",
          "figure.as_of",
          "link.as_of",
          "link.since",
          "link.until",
          "membership.as_of",
          "coordinator.as_of",
          "office.as_of",
          "mechanism_participant.as_of",
          "negotiation.as_of",
          "as_of_statement.as_of",
          "treaty_action.known_by",
          "entry_into_force_rule.date",
          "entry_into_force_rule.from",
          "amount.as_of",
          "headcount.period",
          "statistic.period");

  @Inject DataSource database;

  @Test
  void eachColumnWithADateIsAnEventOrSaidToBeNone() throws SQLException {
    Set<String> known = new TreeSet<>(NO_EVENTS);
    known.addAll(EVENTS.keySet());
    known.addAll(PERIODS.keySet());
    known.add("timeline_entry.date");
    assertThat(columns()).isEqualTo(known);
  }

  @Test
  void eachDateOfAnEventIsOnTheTimelineOnce() throws SQLException {
    List<String> expected = new ArrayList<>();
    for (Map.Entry<String, String> column : EVENTS.entrySet()) {
      expected.addAll(
          rows(
                  select(column.getKey(), column.getValue()),
                  (id, kind, date) -> String.join(" ", id, kind, date))
              .toList());
    }
    for (Map.Entry<String, String> column : PERIODS.entrySet()) {
      rows(select(column.getKey(), "'" + column.getValue() + "'"), TimelineCoverageTest::ofPeriod)
          .forEach(expected::addAll);
    }
    List<String> found =
        rows(
                "select subject_id, kind, date_edtf from timeline_entry",
                (id, kind, date) -> String.join(" ", id, kind, date))
            .toList();
    assertThat(found).hasSizeGreaterThan(200).containsExactlyInAnyOrderElementsOf(expected);
  }

  /** The entries of a period: its start and its end, or all of it when it is a single date. */
  private static List<String> ofPeriod(String id, String kind, String edtf) {
    Period period = Period.of(PartialDate.parse(edtf));
    if (!edtf.contains("/")) {
      return List.of(String.join(" ", id, kind, edtf));
    }
    List<String> ends = new ArrayList<>();
    if (period.getStart() != null) {
      ends.add(String.join(" ", id, kind + "_START", period.getStart().edtf()));
    }
    if (period.getEnd() != null) {
      ends.add(String.join(" ", id, kind + "_END", period.getEnd().edtf()));
    }
    return ends;
  }

  private static String select(String column, String kind) {
    String[] names = column.split("\\.");
    return "select t.id, %1$s, t.%2$s_edtf from %3$s t where t.%2$s_edtf is not null"
        .formatted(kind, names[1], names[0]);
  }

  private interface Row<T> {
    T of(String id, String kind, String date);
  }

  private <T> Stream<T> rows(String sql, Row<T> row) throws SQLException {
    List<T> rows = new ArrayList<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      while (found.next()) {
        rows.add(row.of(found.getString(1), found.getString(2), found.getString(3)));
      }
    }
    return rows.stream();
  }

  private Set<String> columns() throws SQLException {
    Set<String> columns = new TreeSet<>();
    try (Connection connection = database.getConnection();
        ResultSet found =
            connection.getMetaData().getColumns(null, connection.getSchema(), null, null)) {
      while (found.next()) {
        String column =
            (found.getString("TABLE_NAME") + "." + found.getString("COLUMN_NAME"))
                .toLowerCase(Locale.ROOT);
        if (column.endsWith("_edtf")) {
          columns.add(column.substring(0, column.length() - "_edtf".length()));
        }
      }
    }
    return columns;
  }
}
