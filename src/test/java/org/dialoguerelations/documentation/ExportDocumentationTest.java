package org.dialoguerelations.documentation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dialoguerelations.dataset.importing.Section;
import org.dialoguerelations.platform.export.Column;
import org.dialoguerelations.platform.export.Details;
import org.dialoguerelations.platform.export.Export;
import org.dialoguerelations.platform.export.Table;
import org.junit.jupiter.api.Test;

/** The page on exports has each column, and its addresses answer. */
@QuarkusTest
class ExportDocumentationTest {

  private static final Path PAGE = Path.of("docs/reference/export.md");
  private static final Pattern ADDRESS =
      Pattern.compile("http://localhost:8080(/export/[^\\s\"'`)]+)");

  private final SchemaWords words = new SchemaWords();

  @Inject @Any Instance<Export<?, ?, ?>> exports;
  @Inject @Any Instance<Section> sections;

  @Test
  void eachColumnIsOnThePage() throws IOException {
    new GeneratedPart(PAGE, "columns").check(columns());
  }

  @Test
  void namesOfColumnsAreUnique() {
    exports.forEach(
        export -> assertThat(export.table().names()).doesNotHaveDuplicates().isNotEmpty());
  }

  @Test
  void theAddressesOfThePageAnswer() throws IOException {
    List<String> addresses =
        ADDRESS.matcher(Files.readString(PAGE)).results().map(match -> match.group(1)).toList();
    assertThat(addresses)
        .hasSizeGreaterThan(2)
        .allSatisfy(
            address ->
                assertThat(given().urlEncodingEnabled(false).get(URI.create(address)).statusCode())
                    .isEqualTo(200));
  }

  private String columns() {
    return exports.stream()
        .filter(export -> !export.name().startsWith("test"))
        .sorted(Comparator.comparing(Export::name))
        .map(export -> "\n### %s\n\n%s\n".formatted(export.name(), table(export)))
        .collect(Collectors.joining());
  }

  private String table(Export<?, ?, ?> export) {
    String type =
        sections.stream()
            .filter(section -> section.name().equals(export.name()))
            .map(Section::type)
            .findFirst()
            .orElseThrow();
    return "| column | meaning |\n|---|---|\n" + rows(type, export.table());
  }

  private String rows(String type, Table<?> table) {
    return table.columns().stream()
            .map(column -> "| `%s` | %s |\n".formatted(column.name(), meaning(type, column)))
            .collect(Collectors.joining())
        + table.details().map(details -> details(type, details)).orElse("");
  }

  private String meaning(String type, Column<?> column) {
    return column.description().isEmpty() ? words.of(type, column.name()) : column.description();
  }

  private String details(String type, Details<?, ?> details) {
    return "| | *JSON Lines: list `%s`.* %s |\n".formatted(details.name(), details.description())
        + rows(type, details.table());
  }
}
