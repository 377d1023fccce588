package org.dialoguerelations.documentation;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dialoguerelations.dataset.importing.Doubt;
import org.dialoguerelations.dataset.importing.FieldTable;
import org.dialoguerelations.dataset.importing.Section;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The page on the format has each key that holds one value, in the words of the schema. */
@QuarkusTest
class DatasetFormatTest {

  private static final Path PAGE = Path.of("docs/reference/dataset-format.md");

  private final SchemaWords words = new SchemaWords();

  @Inject @Any Instance<Section> sections;

  @TestFactory
  Stream<DynamicTest> eachKeyIsOnThePage() {
    return sections.stream()
        .filter(section -> !section.fields().isEmpty())
        .map(
            section ->
                DynamicTest.dynamicTest(
                    section.name(),
                    () ->
                        new GeneratedPart(PAGE, "keys of " + section.name()).check(keys(section))));
  }

  @Test
  void eachDoubtIsOnThePage() throws IOException {
    new GeneratedPart(PAGE, "doubts")
        .check(
            Stream.of(Doubt.values())
                .map(doubt -> "| `%s` | %s |\n".formatted(doubt, doubt.meaning()))
                .collect(
                    Collectors.joining("", "\n| code | what is unlikely |\n|---|---|\n", "\n")));
  }

  private String keys(Section section) {
    return section.fields().stream()
        .map(field -> row(section.type(), field))
        .collect(Collectors.joining("", "\n| key | value | meaning |\n|---|---|---|\n", "\n"));
  }

  private String row(String type, FieldTable.Field<?, ?> field) {
    return "| `%s` | %s | %s |\n"
        .formatted(field.name(), field.form().expected(), words.of(type, field.name()));
  }
}
