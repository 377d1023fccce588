package org.dialoguerelations.documentation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dialoguerelations.http.export.ExportFiles;
import org.dialoguerelations.platform.export.Details;
import org.dialoguerelations.platform.export.Table;
import org.junit.jupiter.api.Test;

/** The page on exports has each column, and its addresses answer. */
@QuarkusTest
class ExportDocumentationTest {

  private static final Path PAGE = Path.of("docs/reference/export.md");
  private static final Pattern ADDRESS =
      Pattern.compile("http://localhost:8080(/export/[^\\s\"'`)]+)");

  @Inject ExportFiles files;

  @Test
  void eachColumnIsOnThePage() throws IOException {
    new GeneratedPart(PAGE, "columns").check(columns());
  }

  @Test
  void namesOfColumnsAreUnique() {
    files
        .tables()
        .values()
        .forEach(table -> assertThat(table.names()).doesNotHaveDuplicates().isNotEmpty());
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
    return files.tables().entrySet().stream()
        .filter(list -> !list.getKey().startsWith("test"))
        .map(
            list ->
                "\n### %s\n\n| column | meaning |\n|---|---|\n%s"
                    .formatted(list.getKey(), rows(list.getValue())))
        .collect(Collectors.joining());
  }

  private static String rows(Table<?> table) {
    return table.columns().stream()
            .map(column -> "| `%s` | %s |\n".formatted(column.name(), column.description()))
            .collect(Collectors.joining())
        + table.details().map(ExportDocumentationTest::details).orElse("");
  }

  private static String details(Details<?, ?> details) {
    return "| | *JSON Lines: list `%s`.* %s |\n".formatted(details.name(), details.description())
        + rows(details.table());
  }
}
