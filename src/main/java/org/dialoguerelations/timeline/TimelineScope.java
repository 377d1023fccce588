package org.dialoguerelations.timeline;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dialoguerelations.platform.page.Condition;
import org.dialoguerelations.platform.page.Way;
import org.dialoguerelations.record.ParticipationBasis;

/**
 * A restriction of entries: to those about some records, or with some pillars.
 *
 * @param entity the entity with a row for each entry and value
 * @param attribute the value
 * @param hql for the value, or values, that a parameter, {@code %s}, stands for
 * @param parameter the name of the filter's field
 * @param values what the client gives
 * @param basis on which bases partners count; on any when empty
 */
record TimelineScope(
    String entity,
    String attribute,
    String hql,
    String parameter,
    List<?> values,
    Optional<List<ParticipationBasis>> basis) {

  private static final String BASIS = "partnerBasis";

  /** The scopes of a filter; the one with the fewest entries, as a rule, comes first. */
  static List<TimelineScope> of(TimelineFilter filter) {
    return Stream.of(
            about("Meeting", "meeting", filter.meeting()),
            about("Agreement", "agreement", filter.agreement()),
            about("Programme", "programme", filter.programme()),
            about("Mechanism", "mechanism", filter.mechanism()),
            about("Partner", "partner", filter.partner())
                .on(Optional.ofNullable(filter.partnerBasis())),
            new TimelineScope(
                "TimelinePillar", "pillar", "(:%s)", "pillar", filter.pillar(), Optional.empty()))
        .filter(scope -> scope.values != null)
        .toList();
  }

  private static TimelineScope about(String type, String parameter, List<String> codes) {
    String keys = "(select r.id from %s r where r.code in (:%%s))".formatted(type);
    return new TimelineScope(
        "TimelineAbout", "subjectId", keys, parameter, codes, Optional.empty());
  }

  private TimelineScope on(Optional<List<ParticipationBasis>> bases) {
    return new TimelineScope(entity, attribute, hql, parameter, values, bases);
  }

  /** The parts that have one of the values each. */
  Stream<Way> split(Way all) {
    Way way =
        basis
            .map(bases -> all.and(Condition.where("d.basis in :partnerBasis", BASIS, bases)))
            .orElse(all);
    List<?> different = values.stream().distinct().toList();
    return IntStream.range(0, different.size())
        .mapToObj(
            i ->
                way.with(attribute, hql.formatted(parameter + i), parameter + i, different.get(i)));
  }

  /** Entries that have one of the values, too. */
  Condition also() {
    Condition found =
        Condition.where(
            "exists (select 1 from %s s where s.entryId = d.entryId and s.%s in %s%s)"
                .formatted(
                    entity,
                    attribute,
                    hql.formatted(parameter),
                    basis.isEmpty() ? "" : " and s.basis in :partnerBasis"),
            parameter,
            values);
    return basis.map(bases -> found.with(BASIS, bases)).orElse(found);
  }
}
