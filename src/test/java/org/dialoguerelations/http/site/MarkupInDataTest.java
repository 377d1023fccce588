package org.dialoguerelations.http.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dialoguerelations.dataset.importing.TestImports;
import org.dialoguerelations.testing.OwnData;
import org.junit.jupiter.api.Test;

/** A data set of which each text has markup in it: pages show it as text. */
@QuarkusTest
@TestProfile(OwnData.class)
class MarkupInDataTest {

  private static final String MARKUP = "<script>alert(1)</script><b onclick=x>&amp;\"{page}";

  @Inject TestImports imports;

  @Test
  void markupIsText() throws IOException {
    imports.serve(
        Files.readString(Path.of("docs/reference/example/example.yaml"))
            .replaceAll(
                "(?m)^(\\s*(?:title|name|summary|publisher|asOfReason|text): )([^\\[{'\\n#]+)$",
                "$1'$2 " + MARKUP.replace("$", "\\$") + "'"));
    Deque<String> next = new ArrayDeque<>(List.of("/"));
    Set<String> seen = new HashSet<>(next);
    int shown = 0;
    while (!next.isEmpty()) {
      String address = next.pop();
      Response answer = Browser.open(address);
      assertThat(answer.statusCode()).as("%s: %s", address, answer.asString()).isEqualTo(200);
      if (!answer.contentType().startsWith("text/html")) {
        continue;
      }
      String html = answer.asString();
      assertThat(html).as(address).doesNotContain("<script>", "<b onclick");
      if (html.contains("&lt;script&gt;alert(1)&lt;/script&gt;")) {
        shown++;
      }
      Browser.links(html).stream()
          .filter(link -> !link.startsWith("/graph") && !link.startsWith("/export"))
          // Of addresses that differ in the values of their parameters one is enough.
          .filter(link -> seen.add(link.replaceAll("=[^&]*", "=")))
          .forEach(next::add);
    }
    assertThat(shown).isGreaterThan(10);
  }
}
