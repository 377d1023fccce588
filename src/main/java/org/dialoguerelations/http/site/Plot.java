package org.dialoguerelations.http.site;

import io.quarkus.qute.NamespaceResolver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Positions in drawings, for templates, such as {@code plot:x(day, first, last, width, left)}. */
final class Plot {

  private static final int MOST_LABELS = 10;
  private static final List<Integer> STEPS = List.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000);
  private static final double NARROWEST = 4;

  private Plot() {}

  static NamespaceResolver resolver() {
    return NamespaceResolver.builder("plot")
        .resolveAsync(
            context ->
                Resolvers.arguments(context).thenApply(values -> value(context.getName(), values)))
        .build();
  }

  private static Object value(String name, List<Object> values) {
    return switch (name) {
      // The days between which dates lie, those without a bound left out.
      case "first" -> bound(values.get(0), true);
      case "last" -> bound(values.get(0), false);
      // The same of the starts of periods.
      case "start" -> start(values.get(0), true);
      case "end" -> start(values.get(0), false);
      case "years" -> years(values.get(0), values.get(1));
      case "newYear" -> values.get(0) + "-01-01";
      case "x" ->
          rounded(
              share(values.get(0), values.get(1), values.get(2)) * number(values.get(3))
                  + number(values.get(4)));
      case "width" ->
          rounded(
              Math.max(
                  NARROWEST,
                  (share(values.get(1), values.get(2), values.get(3))
                          - share(values.get(0), values.get(2), values.get(3)))
                      * number(values.get(4))));
      case "y" ->
          rounded(
              (1 - number(values.get(0)) / number(values.get(1))) * number(values.get(2))
                  + number(values.get(3)));
      // The place of the item with an index, where each takes as much.
      case "at" -> rounded(number(values.get(0)) * number(values.get(1)) + number(values.get(2)));
      case "valued" -> items(values.get(0)).filter(item -> item.get("value") != null).toList();
      case "highest" ->
          Math.max(
              Double.MIN_NORMAL,
              items(values.get(0)).mapToDouble(item -> number(item.get("value"))).max().orElse(1));
      case "steps" -> steps(number(values.get(0)));
      case "unbroken" -> unbroken(values.get(0));
      default -> throw new IllegalArgumentException("no function of drawings is called " + name);
    };
  }

  private static Stream<Map<?, ?>> items(Object list) {
    return ((Collection<?>) list).stream().map(item -> (Map<?, ?>) item);
  }

  private static String bound(Object entries, boolean first) {
    List<String> days =
        items(entries)
            .map(entry -> (Map<?, ?>) entry.get("date"))
            .flatMap(date -> Stream.of("earliest", "latest").map(date::get))
            .flatMap(Stream::ofNullable)
            .map(Object::toString)
            .sorted()
            .toList();
    return days.isEmpty() ? "2000-01-01" : days.get(first ? 0 : days.size() - 1);
  }

  private static String start(Object observations, boolean first) {
    List<String> days = items(observations).map(Plot::day).sorted().toList();
    return days.get(first ? 0 : days.size() - 1);
  }

  /** The first day of the period of an observation. */
  private static String day(Map<?, ?> observation) {
    return Optional.ofNullable(Items.at(observation, "period.start.earliest"))
        .map(Object::toString)
        .orElse("0001-01-01");
  }

  /** Years to write at an axis: not too many. */
  private static List<Integer> years(Object first, Object last) {
    int from = LocalDate.parse(first.toString()).getYear();
    int to = LocalDate.parse(last.toString()).getYear();
    int step =
        STEPS.stream().filter(each -> (to - from) / each < MOST_LABELS).findFirst().orElse(1000);
    return IntStream.rangeClosed(from, to).filter(year -> year % step == 0).boxed().toList();
  }

  /** Round values up to the highest. */
  private static List<String> steps(double highest) {
    double power = Math.pow(10, Math.floor(Math.log10(highest)));
    double step = highest / power < 2 ? power / 2 : highest / power < 5 ? power : power * 2;
    return Stream.iterate(0.0, value -> value <= highest, value -> value + step)
        .map(
            value ->
                step < 1
                    ? String.format(Locale.ROOT, "%.2f", value)
                    : String.format(Locale.ROOT, "%.0f", value))
        .toList();
  }

  /** Runs of observations of which each is of the year after the one before, or of the same. */
  private static List<List<Map<?, ?>>> unbroken(Object observations) {
    List<List<Map<?, ?>>> runs = new ArrayList<>();
    int before = Integer.MIN_VALUE;
    for (Map<?, ?> observation : items(observations).toList()) {
      int year = LocalDate.parse(day(observation)).getYear();
      if (runs.isEmpty() || year - before > 1) {
        runs.add(new ArrayList<>());
      }
      runs.get(runs.size() - 1).add(observation);
      before = year;
    }
    return runs;
  }

  /** Where a day lies between two others. */
  private static double share(Object day, Object first, Object last) {
    double from = LocalDate.parse(first.toString()).toEpochDay();
    double to = LocalDate.parse(last.toString()).toEpochDay();
    double at = LocalDate.parse(day.toString()).toEpochDay();
    return to == from ? 0.5 : Math.max(0, Math.min(1, (at - from) / (to - from)));
  }

  private static double number(@Nullable Object value) {
    return Double.parseDouble(String.valueOf(value));
  }

  private static String rounded(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
