package org.dialoguerelations.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dialoguerelations.platform.page.Condition;
import org.dialoguerelations.platform.page.DateRange;
import org.dialoguerelations.platform.page.Way;
import org.dialoguerelations.platform.page.Ways;

/**
 * The ways to the entries of a filter: one for each value of what they are about, and for each span
 * of their dates, where days are asked for, or else for each kind.
 */
final class TimelineWays {

  private static final Way ALL = new Way(List.of(), Condition.ALL);

  private TimelineWays() {}

  /** The ways to entries that match the filter; null matches all. */
  static Ways of(TimelineFilter filter) {
    if (filter == null) {
      return Ways.NONE;
    }
    List<TimelineScope> scopes = TimelineScope.of(filter);
    if (scopes.isEmpty()) {
      return filter.date() == null && filter.kind() == null
          ? Ways.NONE
          : ways("TimelineEntry", "id", parts(Stream.of(ALL), filter), true);
    }
    TimelineScope first = scopes.get(0);
    List<TimelineScope> others = scopes.subList(1, scopes.size());
    List<Way> about = first.split(new Way(List.of(), all(others))).toList();
    return ways(first.entity(), "entryId", parts(about.stream(), filter), about.size() == 1);
  }

  /** The ways to those that are about a record, whose key is left out. */
  static Ways aboutRecord(TimelineFilter filter) {
    return filter == null
        ? ways("TimelineAbout", "entryId", Stream.of(ALL), true)
        : ways(
            "TimelineAbout",
            "entryId",
            parts(Stream.of(new Way(List.of(), all(TimelineScope.of(filter)))), filter),
            true);
  }

  private static Ways ways(String entity, String key, Stream<Way> parts, boolean apart) {
    List<Way> all = parts.limit(Ways.MOST + 1L).toList();
    return all.size() > Ways.MOST ? Ways.NONE : new Ways(entity, key, all, apart);
  }

  private static Condition all(List<TimelineScope> scopes) {
    return scopes.stream().map(TimelineScope::also).reduce(Condition.ALL, Condition::and);
  }

  private static Stream<Way> parts(Stream<Way> ways, TimelineFilter filter) {
    if (filter.date() != null) {
      Condition kinds = Condition.where("d.kind in :kind", "kind", filter.kind());
      return ways.flatMap(way -> bySpan(way.and(kinds), filter.date()));
    }
    return filter.kind() == null
        ? ways
        : ways.flatMap(way -> byKind(way, filter.kind().stream().distinct().toList()));
  }

  private static Stream<Way> byKind(Way way, List<TimelineKind> kinds) {
    return IntStream.range(0, kinds.size())
        .mapToObj(i -> way.with("kind", ":kind" + i, "kind" + i, kinds.get(i)));
  }

  private static Stream<Way> bySpan(Way way, DateRange days) {
    return Stream.of(TimelineSpan.values())
        .map(
            span -> {
              String parameter = "span" + span.ordinal();
              return way.with("span", ":" + parameter, parameter, span.ordinal())
                  .and(within(days, span));
            });
  }

  /** Dates of a span that lie in the days, with where they may begin. */
  private static Condition within(DateRange days, TimelineSpan span) {
    boolean strict = Boolean.TRUE.equals(days.strict());
    List<String> all = new ArrayList<>(List.of("1 = 1"));
    Map<String, Object> parameters = new HashMap<>();
    if (days.from() != null) {
      Optional<LocalDate> first = strict ? Optional.of(days.from()) : span.firstBefore(days.from());
      first.ifPresent(
          day -> {
            all.add("d.date.earliest >= :first" + span.ordinal());
            parameters.put("first" + span.ordinal(), day);
          });
      if (!strict) {
        all.add("d.date.latest >= :from");
        parameters.put("from", days.from());
      }
    }
    if (days.to() != null) {
      // A date that ends before the bound also begins before it.
      all.add("d.date.earliest <= :to" + (strict ? " and d.date.latest <= :to" : ""));
      parameters.put("to", days.to());
    }
    return new Condition(String.join(" and ", all), parameters);
  }
}
