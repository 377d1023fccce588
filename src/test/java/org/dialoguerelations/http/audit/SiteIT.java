package org.dialoguerelations.http.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dialoguerelations.testing.Node;
import org.junit.jupiter.api.Test;

/**
 * The pages of the package, as others see them: the scripts of {@code src/test/site} fail with what
 * does not hold. They need node and, for what a visitor does, Debian's Chromium; pictures of each
 * kind of page are left in {@code target/site/pictures}.
 */
@QuarkusIntegrationTest
class SiteIT {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

  @TestHTTPResource("/")
  URI address;

  @Test
  void pagesAreHtml() {
    Node.require();
    assertThat(run("valid.mjs")).isEmpty();
  }

  @Test
  void noLinkIsDead() {
    Node.require();
    assertThat(run("links.mjs")).isEmpty();
  }

  @Test
  void linkedDataSpeakTheVocabulary() {
    Node.require();
    assertThat(run("jsonld.mjs")).isEmpty();
  }

  @Test
  void visitorsFindTheirWay() {
    Node.require();
    requireChromium();
    assertThat(run("browser.mjs")).isEmpty();
  }

  @Test
  void graphiqlIsForEverybody() {
    Node.require();
    requireChromium();
    assertThat(run("graphiql.mjs")).isEmpty();
  }

  private static void requireChromium() {
    if (System.getenv("CI") == null) {
      assumeThat(CHROMIUM).matches(Files::exists, "is there");
    }
  }

  private String run(String script) {
    return new Node("site").run(script, address.toString().replaceFirst("/$", ""));
  }
}
