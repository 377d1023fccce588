package org.dialoguerelations.http.headers;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** HTTP/2 without TLS, to which Java's client upgrades with its first request. */
@QuarkusTest
class ClearTextHttp2Test {

  private static final String BODY = "{\"query\": \"{ partner(code: \\\"JP\\\") { code } }\"}";
  private static final String ANSWER = "{\"data\":{\"partner\":{\"code\":\"JP\"}}}";

  @TestHTTPResource("/")
  URI service;

  @Test
  void aClientUpgradesWithAPostAndGoesOn() throws Exception {
    HttpClient client = client();
    for (int i = 0; i < 3; i++) {
      HttpResponse<String> answer = post(client, BODY);
      assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
      assertThat(answer.body()).isEqualTo(ANSWER);
    }
  }

  @Test
  void manyRequestsShareAConnection() throws Exception {
    HttpClient client = client();
    post(client, BODY);
    List<String> answers =
        IntStream.range(0, 40)
            .mapToObj(
                i ->
                    client.sendAsync(
                        request("graphql?query=%7B__typename%7D"),
                        HttpResponse.BodyHandlers.ofString()))
            .toList()
            .stream()
            .map(answer -> answer.join().body())
            .distinct()
            .toList();
    assertThat(answers).containsExactly("{\"data\":{\"__typename\":\"Query\"}}");
  }

  /** Clients lose their place when much of an answer comes with the consent to the upgrade. */
  @Test
  void aLongAnswerToTheUpgradingRequestIsComplete() throws Exception {
    for (int i = 0; i < 40; i++) {
      HttpResponse<String> answer =
          client().send(request("graphql/schema.graphql"), HttpResponse.BodyHandlers.ofString());
      assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
      assertThat(answer.body()).hasSizeGreaterThan(100_000).endsWith("}\n");
    }
  }

  private HttpResponse<String> post(HttpClient client, String body)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(service.resolve("graphql"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private HttpRequest request(String path) {
    return HttpRequest.newBuilder(service.resolve(path)).build();
  }

  private static HttpClient client() {
    return HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
  }
}
