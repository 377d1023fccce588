package org.dialoguerelations.load;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dialoguerelations.http.attack.Attack;
import org.dialoguerelations.http.attack.Exchange;
import org.dialoguerelations.testing.Wire;

/** The requests, each with the answer that is due. Normal ones are those that GraphiQL offers. */
final class Questions {

  private static final String AGREEMENTS =
      "agreements(first: 100) { nodes { title signatories(first: 20) { nodes { partner { name }"
          + " signature { date { edtf } } ratification { date { edtf } } } } } }";
  private static final String TIMELINE =
      "timeline(first: 100) { nodes { date { edtf } title citations { locator document { title } } } }";
  private static final String MEETINGS =
      "partners(first: 100) { nodes { name meetings(first: 100) { nodes { name } } } }";
  private static final String SEARCH =
      "search(text: \"japan\", first: 100) { totalCount nodes { match matched node { id } } }";
  private static final List<String> DEAR =
      List.of(
          "{ " + AGREEMENTS + " " + SEARCH + " }",
          "{ " + AGREEMENTS + " " + TIMELINE + " " + MEETINGS + " " + SEARCH + " }");

  private final List<String> normal;
  private final List<Exchange> hostile;

  Questions() {
    this.normal = starters();
    this.hostile = Arrays.stream(Attack.values()).map(Questions::made).toList();
  }

  /** The nth request of a kind. */
  Exchange ask(Kind kind, long n) {
    return switch (kind) {
      case REPEATED -> get(any(normal, n));
      case DEAR -> post(any(DEAR, n), n);
      case HOSTILE -> any(hostile, n);
      case UNIQUE, HANG_UP, SLOW -> post(any(normal, n), n);
    };
  }

  private static <T> T any(List<T> all, long n) {
    // Neighbours differ, whatever share of all numbers a kind has.
    return all.get((int) Math.floorMod(n * 0x9E3779B97F4A7C15L >>> 20, (long) all.size()));
  }

  private static Exchange post(String document, long n) {
    String query = JsonNodeFactory.instance.textNode(document + "\n# " + n).toString();
    return answered(Wire.post("{\"query\":" + query + "}"));
  }

  private static Exchange get(String document) {
    String query = URLEncoder.encode(document, StandardCharsets.UTF_8);
    return answered(Wire.request("GET /graphql?query=" + query));
  }

  private static Exchange answered(byte[] request) {
    return new Exchange(200, Optional.empty(), () -> request);
  }

  /** Making some attacks takes longer than answering them, so each is made once. */
  private static Exchange made(Attack attack) {
    Exchange exchange = attack.exchange();
    byte[] request = exchange.request().get();
    return new Exchange(exchange.status(), exchange.code(), () -> request);
  }

  private static List<String> starters() {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/starters"))) {
      return files
          .filter(file -> file.toString().endsWith(".graphql"))
          .sorted()
          .map(Questions::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
