package org.dialoguerelations.http.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
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
    "partners, JP",
    "documents, overview-2021",
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
  @ValueSource(
      strings = {
        "agreements",
        "dialogueRelations",
        "documents",
        "mechanisms",
        "meetings",
        "milestones",
        "partners",
        "people",
        "programmes",
        "statistics"
      })
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
  @ValueSource(strings = {"treaties.csv", "timeline.bib", "agreements", "agreements.csv.jsonl"})
  void anUnknownFileIsNotFound(String file) {
    Response answer = get(file);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(code(answer)).isEqualTo("UNKNOWN_EXPORT");
    assertThat(answer.jsonPath().getString("errors[0].message"))
        .contains("agreements.bib, agreements.csl.json, agreements.csv, agreements.jsonl");
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
        "order  | SIZE                    | INVALID_ARGUMENT | 'order' must be one of DATE, ADOPTED, DATE_DESC",
        "fliter | {}                      | INVALID_ARGUMENT | 'fliter' is unknown; known: filter, order.",
      })
  void wrongParametersAreNamed(String name, String value, String code, String message) {
    Response answer = get("agreements.csv", name, value);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.contentType()).isEqualTo("application/json; charset=utf-8");
    assertThat(code(answer)).isEqualTo(code);
    assertThat(answer.jsonPath().getString("errors[0].message")).startsWith(message);
  }

  @ParameterizedTest
  @CsvSource({
    "agreements.csv, bom, yes, INVALID_ARGUMENT",
    "agreements.xlsx, bom, true, INVALID_ARGUMENT",
    "partners.csv, filter, '{', INVALID_JSON",
    "partners.csv, filter, '{\"kinds\":[]}', INVALID_VARIABLES",
    "partners.csv, order, SIZE, INVALID_VARIABLES",
    "partners.csv, fliter, {}, INVALID_ARGUMENT",
    "partners.csv, after, x, INVALID_ARGUMENT",
    "ratificationMatrix.csv, partners, XX, INVALID_ARGUMENT",
  })
  void wrongParametersOfOtherFilesAreTold(String file, String name, String value, String code) {
    Response answer = get(file, name, value);
    assertThat(code(answer)).isEqualTo(code);
    assertThat(answer.statusCode()).isEqualTo(400);
  }

  @Test
  void aMatrixIsAFileOfItsCells() throws IOException {
    compare(
        get(
                "ratificationMatrix.csv",
                "partners",
                "KH,VN",
                "agreements",
                "ajcep",
                "on",
                "2009-07-01")
            .asString(),
        "matrix.csv");
    compare(
        get("ratificationMatrix.jsonl", "partners", "KH", "agreements", "ajcep", "on", "2009-07-01")
            .asString(),
        "matrix.jsonl");
  }

  @Test
  void allFilesAreNamed() {
    String page = "text/html,application/xhtml+xml,*/*;q=0.8";
    RequestSpecification still = given().redirects().follow(false);
    assertThat(still.header("Accept", page).get("/export").header("Location"))
        .endsWith("/data#files");
    for (String address : List.of("/export", "/export/")) {
      Response program = given().redirects().follow(false).get(address);
      assertThat(program.statusCode()).isEqualTo(303);
      assertThat(program.header("Vary")).isEqualToIgnoringCase("Accept");
      assertThat(program.header("Location")).endsWith("/export/index.json");
    }
    assertThat(get("index.json").jsonPath().getList("files", String.class))
        .contains("agreements.csv", "timeline.xlsx", "documents.bib", "ratificationMatrix.jsonl");
  }

  @Test
  void filesNameTheLicence() {
    String licence = "https://creativecommons.org/licenses/by/4.0/";
    assertThat(get("datapackage.json").jsonPath().getString("licenses[0].path")).isEqualTo(licence);
    assertThat(get("amounts.csv-metadata.json").jsonPath().getString("'dc:license'.'@id'"))
        .isEqualTo(licence);
    assertThat(get("index.json").jsonPath().getString("license")).isEqualTo(licence);
  }

  @Test
  void amountsSayHowTheyOverlap() throws IOException {
    try (CSVParser csv = csv(get("amounts.csv").asString())) {
      assertThat(csv.getRecords())
          .extracting(amount -> amount.get("overlap"))
          .contains("", "PART", "RUNNING_TOTAL");
    }
  }

  /** What is delivered in parts over HTTP/1.1 has a length, or chunks. */
  @Test
  void aFileOfOnePageMayBeLong() throws IOException {
    String matrix = get("ratificationMatrix.csv").asString();
    assertThat(matrix.length()).isGreaterThan(40_000);
    try (CSVParser csv = csv(matrix)) {
      assertThat(csv.getRecords()).hasSizeGreaterThan(100).allMatch(CSVRecord::isConsistent);
    }
  }

  /** Spreadsheets take a file without it for one of their own country's encoding. */
  @Test
  void aByteOrderMarkIsThereIfAskedFor() {
    String plain = get("people.csv").asString();
    assertThat(get("people.csv", "bom", "true").asString()).isEqualTo("\uFEFF" + plain);
    assertThat(get("people.csv", "bom", "false").asString()).isEqualTo(plain);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "agreements.csv",
        "partners.csv",
        "partners.jsonl",
        "partners.xlsx",
        "people.bib",
        "datapackage.json",
        "partners.csv-metadata.json"
      })
  void aFileIsNotSentAgainToWhoHoldsIt(String file) {
    for (String coding : List.of("identity", "gzip")) {
      Response first = coded(coding).get("/export/" + file);
      String tag = first.header("ETag");
      assertThat(first.header("Cache-Control")).startsWith("public");
      Response second = coded(coding).header("If-None-Match", tag).get("/export/" + file);
      assertThat(second.statusCode()).isEqualTo(304);
      assertThat(second.header("ETag")).isEqualTo(tag);
      assertThat(second.asByteArray()).isEmpty();
    }
    assertThat(tag(file, "identity"))
        .isNotEqualTo(file.endsWith(".xlsx") ? "" : tag(file, "gzip"))
        .isNotEqualTo(tag("milestones.csv", "identity"));
  }

  private static String tag(String file, String coding) {
    return coded(coding).head("/export/" + file).header("ETag");
  }

  /** The library asks for gzip itself where it can decode it. */
  private static RequestSpecification coded(String coding) {
    return given()
        .config(
            RestAssuredConfig.config()
                .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
        .header("Accept-Encoding", coding);
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
