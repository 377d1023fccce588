package org.dialoguerelations.http.export;

import io.vertx.core.MultiMap;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.error.Refusal;
import org.dialoguerelations.platform.export.Export;
import org.dialoguerelations.platform.page.Filter;
import org.dialoguerelations.platform.page.Selection;

/** What a client asks of an export, in the query of the address. */
final class ExportQuery {

  private static final String FILTER = "filter";
  private static final String ORDER = "order";

  private ExportQuery() {}

  /**
   * The parameters of an address, each once.
   *
   * @throws Refusal when one is given twice
   */
  static Map<String, String> parameters(MultiMap given) {
    Map<String, String> parameters = new HashMap<>();
    for (String name : given.names()) {
      if (given.getAll(name).size() > 1) {
        throw new Refusal(
            ErrorCode.INVALID_ARGUMENT, "'%s' is given more than once.".formatted(name));
      }
      parameters.put(name, given.get(name));
    }
    return parameters;
  }

  /**
   * Refuses parameters that mean nothing.
   *
   * @param known those that mean something, in the order in which they are named
   */
  static void check(Map<String, String> parameters, Collection<String> known) {
    TreeSet<String> unknown = new TreeSet<>(parameters.keySet());
    unknown.removeAll(known);
    if (!unknown.isEmpty()) {
      throw new Refusal(
          ErrorCode.INVALID_ARGUMENT,
          "'%s' is unknown; known: %s."
              .formatted(String.join("', '", unknown), String.join(", ", known)));
    }
  }

  /**
   * Which rows, in which order.
   *
   * @throws org.dialoguerelations.kernel.InvalidInputException with a message that names what is
   *     wrong
   */
  static <F extends Filter, O extends Enum<O>> Selection read(
      Export<F, O, ?> export, Map<String, String> parameters) {
    check(parameters, List.of(FILTER, ORDER));
    Selection selection =
        Selection.of(
            Optional.ofNullable(parameters.get(FILTER))
                .map(text -> FilterReader.read(text, export.filter()))
                .orElse(null),
            Optional.ofNullable(parameters.get(ORDER))
                .map(name -> order(name, export.order()))
                .orElse(null));
    // What is wrong with the filter is said before the answer begins.
    selection.condition();
    return selection;
  }

  private static <O extends Enum<O>> O order(String name, Class<O> type) {
    List<O> orders = Arrays.asList(type.getEnumConstants());
    return orders.stream()
        .filter(order -> order.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new Refusal(ErrorCode.INVALID_ARGUMENT, unknownOrder(orders)));
  }

  private static String unknownOrder(List<? extends Enum<?>> orders) {
    return orders.isEmpty()
        ? "'order' cannot be chosen here."
        : orders.stream()
            .map(Enum::name)
            .collect(Collectors.joining(", ", "'order' must be one of ", "."));
  }
}
