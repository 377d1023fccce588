package org.dialoguerelations.platform.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dialoguerelations.kernel.date.PartialDate;
import org.junit.jupiter.api.Test;

/** One table gives both forms of a row. */
class TableTest {

  private record Child(String name, List<String> toys) {}

  private record Parent(String name, PartialDate born, List<Child> children) {}

  private static final Table<Parent> TABLE =
      Table.<Parent>empty()
          .column("name", "Its name.", Parent::name)
          .date("born", "When it was born", Parent::born)
          .details(
              "children",
              "Its children.",
              Parent::children,
              Table.<Child>empty()
                  .column("child", "Its name.", Child::name)
                  .details(
                      "toys",
                      "Its toys.",
                      Child::toys,
                      Table.<String>empty().column("toy", "What it is.", toy -> toy)));

  private static final Parent ANN =
      new Parent(
          "Ann",
          PartialDate.parse("1973/.."),
          List.of(new Child("Bo", List.of("ball", "kite")), new Child("Cy", List.of())));

  @Test
  void theFlatFormRepeatsARowForEachOfItsDetails() {
    LocalDate from = LocalDate.of(1973, 1, 1);
    assertThat(TABLE.names())
        .containsExactly("name", "born", "bornEarliest", "bornLatest", "child", "toy");
    assertThat(TABLE.lines(ANN))
        .containsExactly(
            Arrays.asList("Ann", "1973/..", from, null, "Bo", "ball"),
            Arrays.asList("Ann", "1973/..", from, null, "Bo", "kite"),
            Arrays.asList("Ann", "1973/..", from, null, "Cy", null));
  }

  @Test
  void aRowWithoutDetailsStandsOnce() {
    assertThat(TABLE.lines(new Parent("Dee", null, List.of())))
        .containsExactly(Arrays.asList("Dee", null, null, null, null, null));
  }

  @Test
  void theNestedFormHasListsOfDetails() {
    Map<String, Object> expected = new LinkedHashMap<>();
    expected.put("name", "Ann");
    expected.put("born", "1973/..");
    expected.put("bornEarliest", LocalDate.of(1973, 1, 1));
    expected.put("bornLatest", null);
    expected.put(
        "children",
        List.of(
            Map.of("child", "Bo", "toys", List.of(Map.of("toy", "ball"), Map.of("toy", "kite"))),
            Map.of("child", "Cy", "toys", List.of())));
    assertThat(TABLE.members(ANN)).isEqualTo(expected).hasSize(5);
  }
}
