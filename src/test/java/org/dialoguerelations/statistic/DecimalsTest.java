package org.dialoguerelations.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dialoguerelations.testing.Graph;
import org.junit.jupiter.api.Test;

/** Clients in JavaScript read decimals as doubles. */
@QuarkusTest
class DecimalsTest {

  private static final String PAGE =
      """
      query($after: String) {
        statistics(first: 100, after: $after) {
          nodes { value }
          pageInfo { endCursor hasNextPage }
        }
      }
      """;

  @Test
  void noValueLosesMoreThanZerosAtItsEnd() {
    List<BigDecimal> values = values();
    assertThat(values).isNotEmpty();
    assertThat(values)
        .allSatisfy(
            value ->
                assertThat(new BigDecimal(Double.toString(value.doubleValue())))
                    .isEqualByComparingTo(value));
  }

  private static List<BigDecimal> values() {
    List<BigDecimal> values = new ArrayList<>();
    String after = "";
    while (true) {
      Map<String, Object> variables = after.isEmpty() ? Map.of() : Map.of("after", after);
      JsonNode page = Graph.data(PAGE, variables).get("statistics");
      for (JsonNode statistic : page.get("nodes")) {
        if (!statistic.get("value").isNull()) {
          values.add(statistic.get("value").decimalValue());
        }
      }
      if (!page.at("/pageInfo/hasNextPage").asBoolean()) {
        return values;
      }
      after = page.at("/pageInfo/endCursor").asText();
    }
  }
}
