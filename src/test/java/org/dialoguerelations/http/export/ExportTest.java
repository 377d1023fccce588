package org.dialoguerelations.http.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dialoguerelations.testing.Graph;
import org.dialoguerelations.testing.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of the built-in data set, over HTTP. */
@QuarkusTest
class ExportTest {

  private static final Path FOLDER = Path.of("src/test/resources/export");
  private static final String SIGNED_IN_2008 =
      "{\"kind\":[\"AGREEMENT\",\"PROTOCOL\"],\"adopted\":{\"from\":\"2008-04-01\",\"to\":\"2008-04-30\"}}";

  @Test
  void agreementsOfAFilterAsAWholeFile() throws IOException {
    compare(
        get("agreements.csv", "filter", SIGNED_IN_2008, "order", "TITLE").asString(),
        "agreements-of-april-2008.csv");
    compare(
        get("agreements.jsonl", "filter", SIGNED_IN_2008, "order", "TITLE").asString(),
        "agreements-of-april-2008.jsonl");
  }

  @ParameterizedTest
  @CsvSource({
    "meetings, asean-japan-summit-16",
    "programmes, jenesys-2.0",
    "statistics, trade-2008",
  })
  void recordsAsWholeLines(String list, String code) throws IOException {
    compare(
        get(list + ".csv")
            .asString()
            .lines()
            .filter(line -> line.startsWith("code,") || line.startsWith(code))
            .collect(Collectors.joining("\r\n", "", "\r\n")),
        list + ".csv");
    compare(
        get(list + ".jsonl")
            .asString()
            .lines()
            .filter(line -> line.startsWith("{\"code\":\"" + code))
            .collect(Collectors.joining("\n", "", "\n")),
        list + ".jsonl");
  }

  @ParameterizedTest
  @ValueSource(strings = {"agreements", "meetings", "programmes", "statistics"})
  void eachListHasEachRecordOnceInBothFormats(String list) throws IOException {
    List<String> codes = codes(list);
    assertThat(codes).hasSizeGreaterThan(20).doesNotHaveDuplicates();
    try (CSVParser csv = csv(get(list + ".csv").asString())) {
      List<CSVRecord> lines = csv.getRecords();
      assertThat(lines).allMatch(CSVRecord::isConsistent);
      assertThat(lines.stream().map(line -> line.get("code")).distinct()).isEqualTo(codes);
    }
    assertThat(
            get(list + ".jsonl")
                .asString()
                .lines()
                .map(line -> Graph.read(line).get("code").asText()))
        .isEqualTo(codes);
  }

  /** In whatever order the list is shown in the graph. */
  private static List<String> codes(String list) {
    return Pages.all(list, "code").stream().map(node -> node.get("code").asText()).toList();
  }

  @Test
  void anAgreementHasALineForEachOfItsActionsAndElseOne() throws IOException {
    List<JsonNode> signatories =
        Pages.all("agreements", "signatories(first: 100) { nodes { actions { kind } } }").stream()
            .map(agreement -> agreement.at("/signatories/nodes"))
            .toList();
    int actions = signatories.stream().mapToInt(all -> all.findValues("kind").size()).sum();
    long without = signatories.stream().filter(JsonNode::isEmpty).count();
    try (CSVParser csv = csv(get("agreements.csv").asString())) {
      List<CSVRecord> lines = csv.getRecords();
      assertThat(lines.stream().filter(line -> !line.get("action").isEmpty())).hasSize(actions);
      assertThat(lines).hasSize(actions + (int) without);
    }
  }

  @Test
  void namesKeepTheirLetters() {
    assertThat(new String(get("programmes.csv").asByteArray(), StandardCharsets.UTF_8))
        .doesNotContain("\uFFFD", "\uFEFF");
  }

  /** What a spreadsheet would take for a formula; a number with a sign is none. */
  @ParameterizedTest
  @ValueSource(strings = {"agreements", "meetings", "programmes", "statistics"})
  void noTextOfTheBuiltInDataLooksLikeAFormula(String list) throws IOException {
    try (CSVParser csv = csv(get(list + ".csv").asString())) {
      assertThat(csv.stream().flatMap(line -> line.toList().stream()))
          .noneMatch(cell -> cell.matches("(?s)[=+@\\t\\r].*|-(?![0-9.]+$).*"));
    }
  }

  @Test
  void headersNameTheTypeTheFileAndTheRevision() {
    String revision = Graph.data("{ dataset { revision } }").at("/dataset/revision").asText();
    Response csv = get("meetings.csv");
    assertThat(csv.header("Content-Type")).isEqualTo("text/csv; charset=utf-8; header=present");
    assertThat(csv.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"meetings-%s.csv\"".formatted(revision.substring(0, 12)));
    assertThat(csv.header("Dataset-Revision")).isEqualTo(revision);
    assertThat(get("meetings.jsonl").header("Content-Type")).isEqualTo("application/jsonl");
  }

  @Test
  void headHasTheHeadersAndNoBody() {
    Response head = given().head("/export/meetings.csv");
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.asByteArray()).isEmpty();
    Response get = get("meetings.csv");
    Stream.of("Content-Type", "Content-Disposition", "Dataset-Revision")
        .forEach(name -> assertThat(head.header(name)).isEqualTo(get.header(name)));
    assertThat(given().queryParam("order", "SIZE").head("/export/agreements.csv").statusCode())
        .isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"treaties.csv", "agreements.xlsx", "agreements", "agreements.csv.jsonl"})
  void anUnknownFileIsNotFound(String file) {
    Response answer = get(file);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(code(answer)).isEqualTo("UNKNOWN_EXPORT");
    assertThat(answer.jsonPath().getString("errors[0].message"))
        .contains("agreements.csv, agreements.jsonl");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH"})
  void onlyReadingIsAllowed(String method) {
    Response answer = given().request(method, "/export/agreements.csv");
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.header("Allow")).isEqualTo("GET, HEAD");
    assertThat(code(answer)).isEqualTo("METHOD_NOT_ALLOWED");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "filter | {\"kinds\":[]}          | INVALID_FILTER   | 'filter.kinds' is unknown; known: ",
        "filter | {\"adopted\":{\"from\":\"2009-01-01\",\"to\":\"2008-01-01\"}} | INVALID_FILTER | The range of days ends on 2008-01-01, ",
        "filter | agreements              | INVALID_FILTER   | 'filter' is not valid JSON",
        "order  | SIZE                    | INVALID_ARGUMENT | 'order' must be one of ADOPTED, ADOPTED_DESC, TITLE, CODE",
        "fliter | {}                      | INVALID_ARGUMENT | 'fliter' is unknown; known: filter, order.",
      })
  void wrongParametersAreNamed(String name, String value, String code, String message) {
    Response answer = get("agreements.csv", name, value);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.contentType()).isEqualTo("application/json; charset=utf-8");
    assertThat(code(answer)).isEqualTo(code);
    assertThat(answer.jsonPath().getString("errors[0].message")).startsWith(message);
  }

  @Test
  void aParameterIsGivenOnce() {
    assertThat(code(given().get("/export/agreements.csv?order=TITLE&order=TITLE")))
        .isEqualTo("INVALID_ARGUMENT");
  }

  static Response get(String file, Object... parameters) {
    var request = given();
    for (int i = 0; i < parameters.length; i += 2) {
      request.queryParam((String) parameters[i], parameters[i + 1]);
    }
    return request.get("/export/" + file);
  }

  private static String code(Response answer) {
    return answer.jsonPath().getString("errors[0].extensions.code");
  }

  private static CSVParser csv(String text) throws IOException {
    return CSVFormat.RFC4180
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .get()
        .parse(new StringReader(text));
  }

  private static void compare(String actual, String file) throws IOException {
    Path expected = FOLDER.resolve(file);
    if (Files.notExists(expected)) {
      Files.createDirectories(FOLDER);
      Files.writeString(expected, actual);
      throw new AssertionError(expected + " was missing and is written now: please check it");
    }
    assertThat(actual).isEqualTo(Files.readString(expected));
  }
}
