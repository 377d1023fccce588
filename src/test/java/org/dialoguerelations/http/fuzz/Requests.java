package org.dialoguerelations.http.fuzz;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.dialoguerelations.testing.Wire;

/** Makes requests of their parts. */
final class Requests {

  private static final String GRAPHQL = "Accept: application/graphql-response+json";

  private Requests() {}

  static byte[] post(byte[] body) {
    return Wire.post(body, GRAPHQL);
  }

  static byte[] post(String body) {
    return Wire.post(body, GRAPHQL);
  }

  static byte[] document(String document) {
    return document(document, "{}");
  }

  static byte[] document(String document, String variables) {
    return post("{\"query\":" + quoted(document) + ",\"variables\":" + variables + "}");
  }

  static byte[] get(String query) {
    return Wire.request("GET /graphql?" + query, GRAPHQL);
  }

  static String quoted(String text) {
    return JsonNodeFactory.instance.textNode(text).toString();
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Texts of all kinds of characters, those that belong to no text included. */
  static Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ascii().ofMaxLength(40),
        Arbitraries.strings().all().ofMaxLength(20),
        Arbitraries.strings()
            .withChars("\u0000\u0001\u007F\u0085\u200B\u2028\uFEFF\uFFFD\uFFFF\uD800\uDC00\u0130")
            .ofMaxLength(5),
        Arbitraries.of(
            "", " ", "null", "%", "_", "'", "\"", "\\", "\n", "${x}", "%n%s", "--", "*"));
  }
}
