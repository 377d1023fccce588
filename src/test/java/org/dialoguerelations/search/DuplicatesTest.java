package org.dialoguerelations.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.dialoguerelations.kernel.date.PartialDate;
import org.junit.jupiter.api.Test;

/** No two records of the data set are the same thing. */
@QuarkusTest
class DuplicatesTest {

  /** Pairs of codes that share a name and are different things all the same, with the reason. */
  private static final Map<String, String> HOMONYMS =
      Map.of(
          "asean-plus-1-pmc-japan pmc-9-plus-10",
          "a document calls the conferences with one partner and with all of them by one name");

  /** Each name by which a record of the type goes, with the date of what it stands for. */
  private static final Map<String, String> DATES =
      Map.of(
          "agreement", "adopted",
          "document", "as_of",
          "meeting", "date",
          "milestone", "date",
          "programme", "launched");

  private static final Map<String, String> TITLES =
      Map.of(
          "agreement", "title",
          "dialogue_relation", "name",
          "document", "title",
          "mechanism", "name",
          "meeting", "name",
          "milestone", "title",
          "partner", "name",
          "person", "name",
          "programme", "name");

  /**
   * A name of a record.
   *
   * @param date of what the record stands for
   */
  private record Named(String type, String code, String name, Optional<PartialDate> date) {

    /** What must differ: the type, and the name as search compares names. */
    String place() {
      return type + " " + String.join("", Words.of(name).all());
    }

    /** Things of which both dates are known, and differ, are two. */
    boolean mayBe(Named other) {
      return date.isEmpty()
          || other.date.isEmpty()
          || !date.get().earliest().isAfter(other.date.get().latest())
              && !other.date.get().earliest().isAfter(date.get().latest());
    }

    /** Pairs of records among them that may be one thing. */
    static Stream<String> pairs(List<Named> all) {
      return all.stream()
          .flatMap(
              one ->
                  all.stream()
                      .filter(other -> one.code.compareTo(other.code) < 0 && one.mayBe(other))
                      .map(other -> pair(one.code, other.code)));
    }
  }

  @Inject DataSource database;

  @Test
  void noTwoMeetingsOfAMechanismHaveOneOrdinal() throws SQLException {
    assertNone(
        """
        select a.code, b.code, concat('ordinal ', a.ordinal)
        from meeting a join meeting b on b.mechanism_id = a.mechanism_id and b.ordinal = a.ordinal
        where a.code < b.code
        """);
  }

  /** A page that has changed since is another document. */
  @Test
  void noTwoDocumentsOfOneDateHaveOneAddress() throws SQLException {
    List<Named> places =
        rows("select code, address, as_of_edtf from document where address is not null").stream()
            .map(
                row ->
                    new Named(
                        "document",
                        row.get(0),
                        row.get(1).replaceAll("^https?://(www[.])?|/$", ""),
                        Optional.ofNullable(row.get(2)).map(PartialDate::parse)))
            .toList();
    Set<String> same = new TreeSet<>();
    places.stream()
        .collect(Collectors.groupingBy(Named::name))
        .forEach(
            (address, all) -> Named.pairs(all).forEach(pair -> same.add(pair + ": " + address)));
    assertThat(same).isEmpty();
  }

  @Test
  void noTwoStatisticsCountOneThingForOnePeriod() throws SQLException {
    assertNone(
        """
        select a.code, b.code, a.period_edtf from statistic a
        join statistic b on b.indicator = a.indicator and b.reporter_id = a.reporter_id
          and b.counterpart_id = a.counterpart_id and b.period_edtf = a.period_edtf
          and coalesce(b.basis, '') = coalesce(a.basis, '')
        where a.code < b.code
        """);
  }

  @Test
  void noTwoRecordsOfATypeShareANameAndMayBeOfOneDate() throws SQLException {
    Set<String> related = new HashSet<>();
    rows("""
            select a.code, b.code, l.kind from link l
            join record_print a on a.record_id = l.from_id join record_print b on b.record_id = l.to_id
            where l.kind = 'SUCCEEDS'
            """)
        .forEach(row -> related.add(pair(row.get(0), row.get(1))));
    Set<String> addressed =
        rows("select code, address, title from document where address is not null").stream()
            .map(row -> row.get(0))
            .collect(Collectors.toSet());
    Map<String, List<Named>> places = names().stream().collect(Collectors.groupingBy(Named::place));
    Set<String> same = new TreeSet<>();
    places.forEach(
        (place, all) ->
            Named.pairs(all)
                .filter(pair -> !related.contains(pair) && !HOMONYMS.containsKey(pair))
                // Those at different addresses are two, whatever they are called.
                .filter(pair -> !addressed.containsAll(List.of(pair.split(" "))))
                .forEach(pair -> same.add(pair + ": " + place)));
    assertThat(same).isEmpty();
  }

  @Test
  void eachHomonymIsThere() throws SQLException {
    Set<String> codes =
        rows("select code, type, type from record_print").stream()
            .map(row -> row.get(0))
            .collect(Collectors.toSet());
    assertThat(codes)
        .containsAll(
            HOMONYMS.keySet().stream().flatMap(pair -> Stream.of(pair.split(" "))).toList());
  }

  private static String pair(String one, String other) {
    return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
  }

  private List<Named> names() throws SQLException {
    Map<String, Optional<PartialDate>> dates = new HashMap<>();
    List<Named> names = new ArrayList<>();
    for (Map.Entry<String, String> table : TITLES.entrySet()) {
      String date =
          Optional.ofNullable(DATES.get(table.getKey()))
              .map(name -> "t." + name + "_edtf")
              .orElse("null");
      rows("select t.code, t.%s, %s from %s t".formatted(table.getValue(), date, table.getKey()))
          .forEach(
              row -> {
                dates.put(row.get(0), Optional.ofNullable(row.get(2)).map(PartialDate::parse));
                names.add(new Named(table.getKey(), row.get(0), row.get(1), dates.get(row.get(0))));
              });
    }
    Map<String, String> types = names.stream().collect(Collectors.toMap(Named::code, Named::type));
    for (String table : List.of("alias", "former_name")) {
      rows(
              "select p.code, t.name, p.type from %s t join record_print p on p.record_id = t.owner_id"
                  .formatted(table))
          .stream()
          .filter(row -> types.containsKey(row.get(0)))
          .forEach(
              row ->
                  names.add(
                      new Named(
                          types.get(row.get(0)), row.get(0), row.get(1), dates.get(row.get(0)))));
    }
    return names;
  }

  /** The answer names both records and what they share. */
  private void assertNone(String sql) throws SQLException {
    assertThat(rows(sql).stream().map(row -> String.join(", ", row))).isEmpty();
  }

  private List<List<String>> rows(String sql) throws SQLException {
    List<List<String>> found = new ArrayList<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        List<String> row = new ArrayList<>();
        for (int column = 1; column <= 3; column++) {
          row.add(rows.getString(column));
        }
        found.add(row);
      }
    }
    return found;
  }
}
