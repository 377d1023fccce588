package org.dialoguerelations.http.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dialoguerelations.testing.Extent;
import org.junit.jupiter.api.Test;

/**
 * What attackers write into a parameter of a page stands on no page as markup, and breaks none:
 * each parameter of each page with some inputs, with {@code -Dlarge} with all of them.
 */
@QuarkusTest
class PageAttacksTest {

  /** As they stand in an address. */
  private static final List<String> INPUTS =
      List.of(
          "%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E",
          "%27%20or%201%3D1%20--",
          "%27%29%3B%20drop%20table%20subject%3B--",
          "%7B%7B7*7%7D%7D",
          "%7Bpage.document%7D",
          "%7B%23include%20layout.html%7D%7B%2Finclude%7D",
          "%24%7Bjndi%3Aldap%3A%2F%2Fexample.org%2Fx%7D",
          "..%2F..%2Fetc%2Fpasswd",
          "%00",
          "x%00y",
          "%0D%0ASet-Cookie:%20x",
          "javascript:alert(1)",
          "%E2%80%AE%F0%9F%92%A3",
          "%EF%BF%BE",
          "%ED%A0%80",
          "%FF",
          "%C0%AE",
          "a".repeat(3000),
          "a,".repeat(1500),
          "%20".repeat(500),
          "%25%25%25",
          "1e999",
          "9".repeat(400),
          "-1",
          "-0",
          "101",
          "null",
          "true",
          "%2B1000000000-01-01",
          "0000-00-00",
          "9999-12-31",
          "eyJhIjoxfQ==",
          "JyBvciAxPTEgLS0=",
          "*",
          "%5B%5D",
          "%7B%7D");

  private static final int AT_ONCE = Extent.of(4, INPUTS.size());

  @Inject Site site;

  @Test
  void parametersAreNothingButText() {
    int next = 0;
    int tried = 0;
    for (SitePage page : site.pages()) {
      if (!page.isAddressed()) {
        continue;
      }
      String path = page.path().replace(":code", "jaif");
      for (String parameter : parameters(page)) {
        for (int i = 0; i < AT_ONCE; i++) {
          check(path + "?" + parameter + "=" + INPUTS.get(next++ % INPUTS.size()));
          tried++;
        }
      }
      for (int i = 0; i < AT_ONCE && !page.parts().isEmpty(); i++) {
        check(page.path().replace(":code", INPUTS.get(next++ % INPUTS.size())));
        tried++;
      }
    }
    assertThat(tried).isGreaterThan(500);
    assertThat(Browser.open("/agreements/ajcep").statusCode()).isEqualTo(200);
  }

  /** Those of its form, and those that links set. */
  private Set<String> parameters(SitePage page) {
    Set<String> names = new TreeSet<>(FilterForm.POSITIONS);
    names.add("as");
    site.request(page, page.path(), name -> List.of(), Set.of())
        .form()
        .forEach(field -> names.add(String.valueOf(field.get("name"))));
    return names;
  }

  private static void check(String address) {
    Response answer = Browser.open(address);
    assertThat(answer.statusCode()).as(address).isIn(200, 301, 400, 404);
    assertThat(answer.header("Set-Cookie")).as(address).isNull();
    if (answer.contentType().startsWith("text/html")) {
      assertThat(answer.asString())
          .as(address)
          .doesNotContain("<script>alert", "href=\"javascript:", "\u0000", "\uFFFE");
    }
  }
}
