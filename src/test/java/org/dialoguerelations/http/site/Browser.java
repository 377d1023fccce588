package org.dialoguerelations.http.site;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads pages as a browser does, as far as these tests need one. */
final class Browser {

  private static final Pattern LINK = Pattern.compile("(?:href|action|src)=\"([^\"]*)\"");

  private Browser() {}

  /** What a browser is answered at an address of the service, encoded as it is. */
  static Response open(String address) {
    return given()
        .urlEncodingEnabled(false)
        .redirects()
        .follow(false)
        .accept("text/html,application/xhtml+xml,*/*;q=0.8")
        .get(address);
  }

  /** The addresses of this service that a page leads to. */
  static Set<String> links(String html) {
    return LINK.matcher(html)
        .results()
        .map(match -> match.group(1).replace("&amp;", "&").replaceFirst("#.*", ""))
        .filter(address -> address.startsWith("/"))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
