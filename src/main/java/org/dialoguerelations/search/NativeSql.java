package org.dialoguerelations.search;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dialoguerelations.platform.page.Condition;

/** SQL with its parameters. */
record NativeSql(String sql, Map<String, Object> parameters) {

  private static final Pattern PARAMETER = Pattern.compile(":(\\w+)");

  /**
   * The rows of a list whose keys it selects: where a value stands, HQL takes SQL with the values
   * of its parameters.
   *
   * @param name begins the names of the parameters
   */
  Condition condition(String name) {
    String values =
        PARAMETER
            .matcher(sql)
            .results()
            .map(found -> ", :%s_%s".formatted(name, found.group(1)))
            .collect(Collectors.joining());
    Map<String, Object> named = new HashMap<>();
    parameters.forEach((key, value) -> named.put(name + "_" + key, value));
    return new Condition(
        "sql('?', e.id) in (sql('%s'%s))"
            .formatted(PARAMETER.matcher(sql).replaceAll("?").replace("'", "''"), values),
        named);
  }
}
