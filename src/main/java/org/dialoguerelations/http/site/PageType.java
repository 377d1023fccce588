package org.dialoguerelations.http.site;

import java.util.List;
import java.util.stream.Stream;

/** What can be made of the answer of a page, in the order in which it is offered. */
enum PageType {
  HTML("html", "text/html; charset=utf-8"),
  FEED("atom", "application/atom+xml; charset=utf-8"),
  /** The answer itself. */
  JSON("json", "application/json; charset=utf-8"),
  LINKED_DATA("jsonld", "application/ld+json");

  private final String ending;
  private final String contentType;

  PageType(String ending, String contentType) {
    this.ending = ending;
    this.contentType = contentType;
  }

  String contentType() {
    return contentType;
  }

  /** The media type without parameters. */
  String essence() {
    return contentType.replaceFirst(";.*", "");
  }

  /** The name of the template, and what the parameter {@code as} calls it. */
  String ending() {
    return ending;
  }

  /** What a page can be made into: what it has a template for, and the answer itself. */
  static List<PageType> of(SitePage page, SiteFiles files) {
    return Stream.of(values())
        .filter(type -> type == JSON || files.find(type.template(page)).isPresent())
        .toList();
  }

  /** The file that makes it. */
  String template(SitePage page) {
    return page.name() + "." + ending;
  }
}
