package org.dialoguerelations.http.cache;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPInputStream;
import org.dialoguerelations.testing.Graph;

/** Asks the running service as a browser or a proxy does, and keeps all that comes back. */
final class Client {

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI graphql;

  Client(URI graphql) {
    this.graphql = graphql;
  }

  HttpResponse<byte[]> get(String document, String... headers) {
    return send("GET", address(document), HttpRequest.BodyPublishers.noBody(), headers);
  }

  HttpResponse<byte[]> head(String document, String... headers) {
    return send("HEAD", address(document), HttpRequest.BodyPublishers.noBody(), headers);
  }

  HttpResponse<byte[]> post(String body, String... headers) {
    return join(
        http.sendAsync(
            request("POST", graphql, HttpRequest.BodyPublishers.ofString(body), headers)
                .header("Content-Type", "application/json")
                .build(),
            HttpResponse.BodyHandlers.ofByteArray()));
  }

  CompletableFuture<HttpResponse<byte[]>> getLater(String document, String... headers) {
    return http.sendAsync(
        request("GET", address(document), HttpRequest.BodyPublishers.noBody(), headers).build(),
        HttpResponse.BodyHandlers.ofByteArray());
  }

  static String body(String document) {
    return Graph.write(java.util.Map.of("query", document));
  }

  static String tag(HttpResponse<?> answer) {
    return answer.headers().firstValue("ETag").orElseThrow();
  }

  static String header(HttpResponse<?> answer, String name) {
    return String.join(", ", answer.headers().allValues(name));
  }

  static String text(HttpResponse<byte[]> answer) {
    if (!header(answer, "Content-Encoding").equals("gzip")) {
      return new String(answer.body(), StandardCharsets.UTF_8);
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HttpResponse<byte[]> send(
      String method, URI address, HttpRequest.BodyPublisher body, String... headers) {
    return join(
        http.sendAsync(
            request(method, address, body, headers).build(),
            HttpResponse.BodyHandlers.ofByteArray()));
  }

  static <T> T join(CompletableFuture<T> answer) {
    return answer.orTimeout(60, java.util.concurrent.TimeUnit.SECONDS).join();
  }

  private static HttpRequest.Builder request(
      String method, URI address, HttpRequest.BodyPublisher body, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address).method(method, body);
    return headers.length == 0 ? request : request.headers(headers);
  }

  private URI address(String document) {
    return URI.create(graphql + "?query=" + URLEncoder.encode(document, StandardCharsets.UTF_8));
  }
}
