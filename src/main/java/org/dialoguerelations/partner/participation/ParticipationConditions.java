package org.dialoguerelations.partner.participation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dialoguerelations.platform.page.Condition;
import org.dialoguerelations.platform.page.InvalidFilterException;
import org.dialoguerelations.record.ParticipationBasis;
import org.jspecify.annotations.Nullable;

/** Conditions on the partners that have a part in records. */
public final class ParticipationConditions {

  /** Description of the field {@code partner} of a filter. */
  public static final String PARTNER =
      "In which one of these partners (codes) has a part: named by a source, by the mechanism of a meeting, or as a member of a group on the day; see basis.";

  /** Description of the field {@code allPartners} of a filter. */
  public static final String ALL_PARTNERS =
      "In which each of these partners (codes, at most 10) has a part, in the same sense.";

  /** Description of the field {@code basis} of a filter. */
  public static final String BASIS =
      "On which bases partners count that 'partner' and 'allPartners' ask for; on any when absent.";

  private static final int MOST = 10;

  private static final String PART =
      "e.id in (select x.recordId from Participation x where x.type = '%s' and x.partnerId = (select r.id from Partner r where r.code %s)%s)";

  /** H2 looks for each partner in the index when it reads the partners first. */
  private static final String PART_OF_SEVERAL =
      "e.id in (select x.recordId from Partner r join Participation x on x.partnerId = r.id where x.type = '%s' and r.code %s%s)";

  private ParticipationConditions() {}

  /**
   * Records of a type in which one of some partners has a part, and each of some others; all
   * records when both are null.
   *
   * @throws InvalidFilterException when all of too many are asked for
   */
  public static Condition of(
      String type,
      @Nullable List<String> partner,
      @Nullable List<String> allPartners,
      @Nullable List<ParticipationBasis> basis) {
    Map<String, Object> parameters = new HashMap<>();
    List<String> parts = new ArrayList<>();
    String onBasis = basis == null ? "" : " and x.basis in :basis";
    if (partner != null) {
      parameters.putAll(Condition.where("1 = 1", "partner", partner).parameters());
      String part = partner.size() == 1 ? PART : PART_OF_SEVERAL;
      parts.add(part.formatted(type, "in :partner", onBasis));
    }
    if (allPartners != null) {
      each(allPartners, parameters)
          .forEach(parameter -> parts.add(PART.formatted(type, "= :" + parameter, onBasis)));
    }
    if (parts.isEmpty()) {
      return Condition.ALL;
    }
    if (basis != null) {
      parameters.put("basis", basis);
    }
    return new Condition(String.join(" and ", parts), parameters);
  }

  private static List<String> each(List<String> codes, Map<String, Object> parameters) {
    if (codes.size() > MOST) {
      throw new InvalidFilterException(
          "'allPartners' has %d values; give at most %d.".formatted(codes.size(), MOST));
    }
    Condition.where("1 = 1", "allPartners", codes);
    List<String> names = new ArrayList<>();
    for (String code : codes) {
      String name = "allPartners" + names.size();
      parameters.put(name, code);
      names.add(name);
    }
    return names;
  }
}
