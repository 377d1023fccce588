package org.dialoguerelations.platform.page;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dialoguerelations.kernel.date.PartialDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/**
 * Days between which a date must lie, or may lie.
 *
 * @param strict null means false
 */
@Input("DateRange")
@Description(
    "A range of days. A partial date matches when it may lie in the range or, with strict, when it surely does. A record without the date does not match.")
public record DateRange(
    @Description("The first day; null for no bound.") @Nullable LocalDate from,
    @Description("The last day, inclusive; null for no bound.") @Nullable LocalDate to,
    @Description(
            "True to match only dates that surely lie between the days; false, the default, to match those that may.")
        @Nullable Boolean strict) {

  /**
   * Rows whose date lies in the range; all rows when the range is null.
   *
   * @param attribute an attribute of type {@code PartialDate}
   * @throws InvalidFilterException when the range ends before it starts, or has a day beyond those
   *     that data sets and databases know
   */
  public static Condition of(String attribute, @Nullable DateRange range) {
    return of("e", attribute, range);
  }

  /** The same for rows of another alias, to be framed by {@link Condition#within}. */
  public static Condition of(String alias, String attribute, @Nullable DateRange range) {
    return range == null ? Condition.ALL : range.condition(alias + "." + attribute, attribute);
  }

  private Condition condition(String path, String attribute) {
    if (from != null && to != null && to.isBefore(from)) {
      throw new InvalidFilterException(
          "The range of days ends on %s, before it starts on %s.".formatted(to, from));
    }
    Stream.of(from, to).filter(Objects::nonNull).forEach(DateRange::check);
    boolean surely = Boolean.TRUE.equals(strict);
    String parameter = attribute.replace('.', '_');
    Map<String, Object> parameters = new HashMap<>();
    StringBuilder hql = new StringBuilder("%s.earliest is not null".formatted(path));
    if (from != null) {
      hql.append(
          " and %s.%s >= :%sFrom".formatted(path, surely ? "earliest" : "latest", parameter));
      parameters.put(parameter + "From", from);
    }
    if (to != null) {
      hql.append(" and %s.%s <= :%sTo".formatted(path, surely ? "latest" : "earliest", parameter));
      parameters.put(parameter + "To", to);
    }
    return new Condition(hql.toString(), parameters);
  }

  private static void check(LocalDate day) {
    if (day.isBefore(PartialDate.FAR_PAST) || day.isAfter(PartialDate.FAR_FUTURE)) {
      throw new InvalidFilterException(
          "Give days from %s to %s, not %s."
              .formatted(PartialDate.FAR_PAST, PartialDate.FAR_FUTURE, day));
    }
  }
}
