package org.dialoguerelations.http.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dialoguerelations.testing.Node;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The pages of the package and GraphiQL, as visitors see them: the scripts of {@code src/test/site}
 * fail with what does not hold. They need node and Debian's Chromium; pictures of each kind of page
 * are left in {@code target/site/pictures}.
 */
@QuarkusIntegrationTest
class VisitorsIT {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

  @TestHTTPResource("/")
  URI address;

  @BeforeAll
  static void requireBrowser() {
    Node.require();
    if (System.getenv("CI") == null) {
      assumeThat(CHROMIUM).matches(Files::exists, "is there");
    }
  }

  @Test
  void theyFindTheirWay() {
    assertThat(run("browser.mjs")).isEmpty();
  }

  @Test
  void graphiqlIsForEverybody() {
    assertThat(run("graphiql.mjs")).isEmpty();
  }

  private String run(String script) {
    return new Node("site").run(script, address.toString().replaceFirst("/$", ""));
  }
}
