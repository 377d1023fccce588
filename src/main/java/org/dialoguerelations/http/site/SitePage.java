package org.dialoguerelations.http.site;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dialoguerelations.kernel.Hash;

/**
 * A page: a document, whose first line is a comment with its address, and a template of the same
 * name. After the address stands the type of the records whose pages they are, if it is of records.
 *
 * @param name of its files
 * @param path of its address, with parts that are variables
 * @param defaults of parameters that a request leaves out
 * @param type of the record that it shows; empty when it shows none
 * @param document with the fragments that it uses
 */
record SitePage(
    String name,
    String path,
    Map<String, String> defaults,
    Optional<String> type,
    String document) {

  private static final Pattern FIRST_LINE =
      Pattern.compile("# (?<path>[^? ]+)(?:\\?(?<defaults>\\S*))?(?: (?<type>\\w+))?\\n");
  private static final Pattern SPREAD = Pattern.compile("\\.\\.\\.\\s*(?!on\\b)(\\w+)");

  private static final Pattern PART = Pattern.compile(":(\\w+)");

  static SitePage of(String name, SiteFiles files) {
    String text = files.get(name + ".graphql");
    Matcher line = FIRST_LINE.matcher(text);
    if (!line.lookingAt()) {
      throw new IllegalStateException(name + ".graphql does not begin with its address");
    }
    String own = text.substring(line.end());
    return new SitePage(
        name,
        line.group("path"),
        defaults(line.group("defaults")),
        Optional.ofNullable(line.group("type")),
        own + fragments(own, files));
  }

  private static Map<String, String> defaults(String text) {
    return text == null
        ? Map.of()
        : Pattern.compile("&")
            .splitAsStream(text)
            .map(pair -> pair.split("=", 2))
            .collect(
                Collectors.toMap(
                    pair -> pair[0], pair -> pair[1], (one, other) -> other, LinkedHashMap::new));
  }

  /** Those that a document spreads, and those that they spread. */
  private static String fragments(String document, SiteFiles files) {
    Set<String> names = new TreeSet<>();
    StringBuilder all = new StringBuilder();
    collect(document, files, names, all);
    return all.toString();
  }

  private static void collect(
      String document, SiteFiles files, Set<String> names, StringBuilder all) {
    SPREAD
        .matcher(document)
        .results()
        .map(match -> match.group(1))
        .filter(names::add)
        .forEach(
            name ->
                files
                    .find("parts/" + name + ".graphql")
                    .ifPresent(
                        fragment -> {
                          all.append('\n').append(fragment);
                          collect(fragment, files, names, all);
                        }));
  }

  /** The identifier of the document, by which clients may name it. */
  String documentId() {
    return "sha256:" + HexFormat.of().formatHex(Hash.of(document));
  }

  /** Whether it has an address of its own, or is shown where another is asked for. */
  boolean isAddressed() {
    return path.startsWith("/");
  }

  /** The parts of its path that are variables. */
  Set<String> parts() {
    return PART.matcher(path).results().map(part -> part.group(1)).collect(Collectors.toSet());
  }

  /** Where the page of a record is, up to its code. */
  String folder() {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }
}
