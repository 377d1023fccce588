package org.dialoguerelations.http.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A page that somebody asks for.
 *
 * @param variables of its document
 * @param address with the parameters that mean something to it
 * @param form its fields, see {@link FilterForm}
 */
record PageRequest(
    SitePage page,
    Map<String, Object> variables,
    PageAddress address,
    List<Map<String, Object>> form) {

  /** What its template knows beside the answer. */
  Map<String, Object> values() {
    Map<String, Object> values = new HashMap<>();
    values.put("name", page.name());
    values.put("address", address);
    values.put("path", address.path());
    values.put("query", address.query());
    values.put("form", form);
    values.put("filtered", !FilterForm.POSITIONS.containsAll(address.parameters().keySet()));
    values.put("document", page.document());
    values.put("documentId", page.documentId());
    values.put("variables", Resolvers.json(variables));
    values.put("given", variables);
    values.put("exported", exported());
    return values;
  }

  /** The query of a file with all of what the page shows a part of. */
  private String exported() {
    return variables.entrySet().stream()
        .filter(variable -> !FilterForm.POSITIONS.contains(variable.getKey()))
        .map(variable -> variable.getKey() + "=" + PageAddress.encode(text(variable.getValue())))
        .sorted()
        .collect(Collectors.joining("&"));
  }

  private static String text(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
    return value instanceof Map ? Resolvers.json(value) : String.valueOf(value);
  }
}
