package org.dialoguerelations.http.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.net.URI;
import org.dialoguerelations.testing.Node;
import org.junit.jupiter.api.Test;

/**
 * The pages of the package, as programs see them: the scripts of {@code src/test/site} fail with
 * what does not hold. They need node.
 */
@QuarkusIntegrationTest
class SiteIT {

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

  private String run(String script) {
    return new Node("site").run(script, address.toString().replaceFirst("/$", ""));
  }
}
