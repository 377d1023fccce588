package org.dialoguerelations.http.export;

import io.vertx.core.MultiMap;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
   * Which rows, in which order.
   *
   * @throws org.dialoguerelations.kernel.InvalidInputException with a message that names what is
   *     wrong
   */
  static <F extends Filter, O extends Enum<O>> Selection read(
      Export<F, O, ?> export, MultiMap parameters) {
    Set<String> unknown = new TreeSet<>(parameters.names());
    unknown.removeAll(Set.of(FILTER, ORDER));
    if (!unknown.isEmpty()) {
      throw new Refusal(
          ErrorCode.INVALID_ARGUMENT,
          "'%s' is unknown; known: filter, order.".formatted(String.join("', '", unknown)));
    }
    Optional<String> filter = single(parameters, FILTER);
    Optional<String> order = single(parameters, ORDER);
    Selection selection =
        Selection.of(
            filter.map(text -> FilterReader.read(text, export.filter())).orElse(null),
            order.map(name -> order(name, export.order())).orElse(null));
    // What is wrong with the filter is said before the answer begins.
    selection.condition();
    return selection;
  }

  private static Optional<String> single(MultiMap parameters, String name) {
    List<String> values = parameters.getAll(name);
    if (values.size() > 1) {
      throw new Refusal(
          ErrorCode.INVALID_ARGUMENT, "'%s' is given more than once.".formatted(name));
    }
    return values.stream().findFirst();
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
