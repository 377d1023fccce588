package org.dialoguerelations.http.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The address of a page.
 *
 * @param path as it stands in addresses
 * @param parameters those that mean something to the page, by name, in one order: two addresses of
 *     one page are equal
 */
record PageAddress(String path, Map<String, List<String>> parameters) {

  PageAddress {
    parameters = new TreeMap<>(parameters);
  }

  /** The same with other values of a parameter; without it when there are none. */
  PageAddress with(String name, List<String> values) {
    Map<String, List<String>> changed = new TreeMap<>(parameters);
    if (values.isEmpty()) {
      changed.remove(name);
    } else {
      changed.put(name, values);
    }
    return new PageAddress(path, changed);
  }

  /** What stands behind the path; empty without parameters. */
  String query() {
    return parameters.entrySet().stream()
        .flatMap(
            parameter ->
                parameter.getValue().stream()
                    .map(value -> encode(parameter.getKey()) + "=" + encode(value)))
        .collect(Collectors.joining("&"));
  }

  /** A text such that it can stand in a part of a path, or in a parameter. */
  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  @Override
  public String toString() {
    String query = query();
    return query.isEmpty() ? path : path + "?" + query;
  }
}
