package org.dialoguerelations.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lists of the graph that have more than one page, whole. */
public final class Pages {

  private static final int MOST = 100;

  private Pages() {}

  /**
   * All records of a list at the root of the schema, in its first order.
   *
   * @param selection what each needs
   */
  public static List<JsonNode> all(String list, String selection) {
    return all(list, selection, "", "", Map.of(), MOST);
  }

  /**
   * All records of a list that takes arguments.
   *
   * @param declared the variables of the query, such as {@code $filter: MeetingFilter}
   * @param arguments those of the list, such as {@code filter: $filter}
   * @param size of a page
   */
  public static List<JsonNode> all(
      String list,
      String selection,
      String declared,
      String arguments,
      Map<String, Object> values,
      int size) {
    String query =
        """
        query ($after: String %s) {
          %s(first: %d, after: $after %s) {
            totalCount
            nodes { %s }
            pageInfo { hasNextPage endCursor }
          }
        }
        """
            .formatted(declared, list, size, arguments, selection);
    Map<String, Object> variables = new HashMap<>(values);
    List<JsonNode> all = new ArrayList<>();
    JsonNode page;
    do {
      page = Graph.data(query, variables).get(list);
      page.get("nodes").forEach(all::add);
      variables.put("after", page.at("/pageInfo/endCursor").asText());
    } while (page.at("/pageInfo/hasNextPage").asBoolean());
    if (all.size() != page.get("totalCount").asInt()) {
      throw new AssertionError(list + " has " + all.size() + " rows, but counts " + page);
    }
    return all;
  }
}
