package org.dialoguerelations.platform.page;

import java.util.Locale;

/** What {@link Listed} says of a type, or what follows from its name. */
record ListedWords(String name, String one, String many, String list, String item) {

  static ListedWords of(Class<?> type) {
    Listed listed = type.getAnnotation(Listed.class);
    String one = or(listed == null ? "" : listed.one(), spaced(type.getSimpleName()));
    String many = or(listed == null ? "" : listed.many(), plural(one));
    return new ListedWords(
        or(listed == null ? "" : listed.name(), type.getSimpleName()),
        one,
        many,
        or(listed == null ? "" : listed.list(), many),
        or(listed == null ? "" : listed.item(), one));
  }

  /** One item with its article, at the beginning of a sentence. */
  String anItem() {
    return ("aeiou".indexOf(item.charAt(0)) < 0 ? "A " : "An ") + item;
  }

  private static String or(String said, String otherwise) {
    return said.isEmpty() ? otherwise : said;
  }

  private static String plural(String one) {
    return one.replaceAll("([^aeiou])y$", "$1ie") + "s";
  }

  private static String spaced(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }
}
