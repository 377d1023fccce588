package org.dialoguerelations.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.dialoguerelations.testing.Pages;
import org.junit.jupiter.api.Test;

/** What rests on little, as the import finds it and as fields compute it, in the built-in data. */
@QuarkusTest
class WeakValuesTest {

  private static final Map<String, List<String>> PROPERTIES =
      Map.of(
          "meetings", List.of("date", "place", "status", "summary"),
          "agreements", List.of("adopted", "entryIntoForce", "depositary"),
          "milestones", List.of("date", "place"));

  @Test
  void theListAndTheFieldsSayTheSame() {
    PROPERTIES.forEach(
        (list, properties) -> {
          Set<String> listed = new HashSet<>();
          Set<String> computed = new HashSet<>();
          String selection =
              properties.stream()
                  .map(name -> "%s: bestAuthority(property: \"%s\")".formatted(name, name))
                  .collect(
                      Collectors.joining(
                          " ",
                          "code citations { property } weakValues { property authority } record: bestAuthority ",
                          ""));
          for (JsonNode record : Pages.all(list, selection)) {
            String code = record.get("code").asText();
            Set<String> cited =
                StreamSupport.stream(record.get("citations").spliterator(), false)
                    .map(one -> one.get("property").asText("record"))
                    .collect(Collectors.toSet());
            record
                .get("weakValues")
                .forEach(
                    weak -> {
                      String property = weak.get("property").asText();
                      if (property.equals("record") || properties.contains(property)) {
                        listed.add(code + " " + property + " " + weak.get("authority").asText());
                      }
                    });
            record
                .properties()
                .forEach(
                    field -> {
                      boolean weak = Set.of("PRESS", "OTHER").contains(field.getValue().asText());
                      if (weak && cited.contains(field.getKey())) {
                        computed.add(code + " " + field.getKey() + " " + field.getValue().asText());
                      }
                    });
          }
          assertThat(listed).as(list).isNotEmpty().isEqualTo(computed);
        });
  }
}
