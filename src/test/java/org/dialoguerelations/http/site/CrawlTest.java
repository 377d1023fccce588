package org.dialoguerelations.http.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dialoguerelations.testing.Extent;
import org.junit.jupiter.api.Test;

/**
 * Whoever follows links from the first page goes nowhere in vain. Usually some pages of each list
 * are tried; those of the package, all of them, by {@code SiteIT}.
 */
@QuarkusTest
class CrawlTest {

  private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");

  private static final int MOST_OF_A_FOLDER = Extent.of(8, 10_000);

  private final Map<String, Integer> tried = new HashMap<>();

  @Test
  void eachLinkLeadsSomewhere() {
    Deque<String> next = new ArrayDeque<>(List.of("/"));
    Set<String> seen = new HashSet<>(next);
    List<String> wrong = new ArrayList<>();
    int pages = 0;
    while (!next.isEmpty()) {
      String address = next.pop();
      Response answer = Browser.open(address);
      if (answer.statusCode() != 200
          && !(address.startsWith("/graphql?") && answer.statusCode() == 303)) {
        wrong.add(address + ": " + answer.statusCode());
      }
      if (answer.contentType().startsWith("text/html") && !address.startsWith("/graphiql")) {
        pages++;
        String html = answer.asString();
        List<String> ids = ID.matcher(html).results().map(match -> match.group(1)).toList();
        if (ids.size() != Set.copyOf(ids).size()) {
          wrong.add(address + ": an id stands there twice");
        }
        Browser.links(html).stream()
            .filter(CrawlTest::isOfThisSite)
            .filter(seen::add)
            .filter(this::isTried)
            .forEach(next::add);
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(pages).isGreaterThan(60);
  }

  /** Not more than some of the addresses in one folder. */
  private boolean isTried(String address) {
    return tried.merge(address.replaceFirst("[^/]+$", ""), 1, Integer::sum) <= MOST_OF_A_FOLDER;
  }

  /** The query behind each page has a test of its own. */
  private static boolean isOfThisSite(String address) {
    return !address.startsWith("/graphiql/?") && !address.startsWith("/graphql?");
  }
}
