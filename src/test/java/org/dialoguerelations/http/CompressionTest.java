package org.dialoguerelations.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client gets that takes compressed texts is, unpacked, what another gets. */
@QuarkusTest
class CompressionTest {

  private static final String INTROSPECTION =
      "/graphql?query=%7B__schema%7Btypes%7Bname%20description%7D%7D%7D";

  @TestHTTPResource("/")
  URI root;

  @ParameterizedTest
  @CsvSource({
    "/export/agreements.csv, HTTP_1_1",
    "/export/agreements.jsonl, HTTP_1_1",
    "/export/test-many.csv, HTTP_1_1",
    "/export/test-many.jsonl, HTTP_2",
    INTROSPECTION + ", HTTP_1_1",
    INTROSPECTION + ", HTTP_2"
  })
  void compressedAndPlainAreTheSameText(String path, HttpClient.Version version) throws Exception {
    HttpResponse<byte[]> plain = get(path, version, "identity");
    HttpResponse<byte[]> gzip = get(path, version, "gzip");
    assertThat(plain.statusCode()).isEqualTo(200);
    assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
    assertThat(gzip.headers().allValues("Content-Encoding")).containsExactly("gzip");
    assertThat(String.join(",", plain.headers().allValues("Vary")))
        .containsIgnoringCase("Accept-Encoding");
    assertThat(String.join(",", gzip.headers().allValues("Vary")))
        .containsIgnoringCase("Accept-Encoding");
    assertThat(new String(unpack(gzip.body()), UTF_8)).isEqualTo(new String(plain.body(), UTF_8));
    assertThat(gzip.body().length).isLessThan(plain.body().length);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"deflate", "br", "gzip;q=0", "identity;q=1, gzip;q=0.5", "*;q=0.5, gzip;q=0"})
  void whoDoesNotWantGzipDoesNotGetIt(String accepted) throws Exception {
    HttpResponse<byte[]> answer = get(INTROSPECTION, HttpClient.Version.HTTP_1_1, accepted);
    assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
    assertThat(new String(answer.body(), UTF_8)).startsWith("{\"data\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip, identity;q=0", "gzip, *;q=0", "x-gzip, identity;q=0"})
  void whoWantsOnlyGzipGetsItForSmallAnswersToo(String accepted) throws Exception {
    HttpResponse<byte[]> answer =
        get("/graphql?query=%7B__typename%7D", HttpClient.Version.HTTP_1_1, accepted);
    assertThat(answer.headers().allValues("Content-Encoding")).containsExactly("gzip");
    assertThat(new String(unpack(answer.body()), UTF_8))
        .isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"identity;q=0", "*;q=0", "br, *;q=0"})
  void whoWantsNeitherIsRefused(String accepted) throws Exception {
    HttpResponse<byte[]> answer =
        get("/graphql?query=%7B__typename%7D", HttpClient.Version.HTTP_1_1, accepted);
    assertThat(answer.statusCode()).isEqualTo(406);
    assertThat(new String(answer.body(), UTF_8)).contains("NOT_ACCEPTABLE");
  }

  private HttpResponse<byte[]> get(String path, HttpClient.Version version, String accepted)
      throws IOException, InterruptedException {
    return HttpClient.newBuilder()
        .version(version)
        .build()
        .send(
            HttpRequest.newBuilder(root.resolve(path)).header("Accept-Encoding", accepted).build(),
            HttpResponse.BodyHandlers.ofByteArray());
  }

  private static byte[] unpack(byte[] bytes) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return in.readAllBytes();
    }
  }
}
