package org.dialoguerelations.http.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dialoguerelations.http.export.ExportTest.get;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.dialoguerelations.platform.export.Export;
import org.dialoguerelations.testing.Graph;
import org.dialoguerelations.testing.Statements;
import org.junit.jupiter.api.Test;

/** What stands behind the files: the lists of the features, and the statements that read them. */
@QuarkusTest
class ExportListsTest {

  @Inject @Any Instance<Export<?, ?, ?>> exports;
  @Inject Statements statements;

  /** A page has a hundred records. */
  @Test
  void statementsDependOnPagesOnly() {
    String one = "{\"adopted\":{\"from\":\"2008-04-14\",\"to\":\"2008-04-14\"}}";
    String aPage = "{\"adopted\":{\"from\":\"2003-01-01\",\"strict\":true}}";
    assertThat(statements.during(() -> get("agreements.csv", "filter", aPage)))
        .isEqualTo(statements.during(() -> get("agreements.csv", "filter", one)))
        .isLessThanOrEqualTo(12);
    assertThat(statements.during(() -> get("agreements.csv"))).isLessThanOrEqualTo(23);
    assertThat(statements.during(() -> get("meetings.csv"))).isLessThanOrEqualTo(22);
    assertThat(statements.during(() -> get("statistics.csv"))).isLessThanOrEqualTo(5);
    assertThat(statements.during(() -> get("programmes.csv"))).isLessThanOrEqualTo(35);
  }

  /** The JSON of a filter has the names that the schema has. */
  @Test
  void filtersAreThoseOfTheSchema() {
    exports.stream()
        .map(Export::filter)
        .filter(filter -> filter != NoFilter.class)
        .forEach(
            filter -> {
              JsonNode fields =
                  Graph.data(
                          "{ __type(name: \"%s\") { inputFields { name } } }"
                              .formatted(filter.getSimpleName()))
                      .at("/__type/inputFields");
              assertThat(fields.findValuesAsText("name"))
                  .containsExactlyInAnyOrder(
                      Arrays.stream(filter.getRecordComponents())
                          .map(RecordComponent::getName)
                          .toArray(String[]::new));
            });
  }
}
