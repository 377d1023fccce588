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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dialoguerelations.kernel.export.Details;
import org.dialoguerelations.kernel.export.Export;
import org.dialoguerelations.kernel.export.Table;
import org.junit.jupiter.api.Test;

/** The page on exports has each column, and its addresses answer. */
@QuarkusTest
class ExportDocumentationTest {

  private static final Path PAGE = Path.of("docs/reference/export.md");
  private static final Pattern COLUMNS =
      Pattern.compile("(?s)(<!-- columns -->\n).*(<!-- end of columns -->)");
  private static final Pattern ADDRESS =
      Pattern.compile("http://localhost:8080(/export/[^\\s\"'`)]+)");

  @Inject @Any Instance<Export<?, ?, ?>> exports;

  @Test
  void eachColumnIsOnThePage() throws IOException {
    String page = Files.readString(PAGE);
    String current =
        COLUMNS
            .matcher(page)
            .replaceFirst(
                match -> Matcher.quoteReplacement(match.group(1) + columns() + match.group(2)));
    if (!current.equals(page)) {
      Files.writeString(PAGE, current);
    }
    assertThat(page)
        .as("%s differed and is rewritten now: review the change", PAGE)
        .isEqualTo(current);
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
        .map(export -> "\n### %s\n\n%s\n".formatted(export.name(), table(export.table())))
        .collect(Collectors.joining());
  }

  private static String table(Table<?> table) {
    return "| column | meaning |\n|---|---|\n" + rows(table);
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
