package org.dialoguerelations.agreement.entry;

import java.util.List;
import org.dialoguerelations.platform.schema.Refers;
import org.dialoguerelations.record.Cited;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * @param organisationKey the organisation whose members are the group; null for any other group
 */
@Description(
    "How many of a group must have consented before an agreement enters into force: of some partners, of the members of an organisation, of all others, or, when none of these is given, of anyone.")
public record EntryIntoForceThreshold(
    @Ignore long key,
    @NonNull @Description("How many of the group.") Integer count,
    @Ignore List<Long> partnerKeys,
    @Ignore
        @Refers(
            to = "Partner",
            name = "membersOf",
            as = "The group, as the members of this organisation; null for any other group.")
        @Nullable Long organisationKey,
    @Description("True when the group is everyone not named by another threshold.") boolean others)
    implements Cited {

  public EntryIntoForceThreshold {
    partnerKeys = List.copyOf(partnerKeys);
  }

  /** A number of any partners. */
  public static EntryIntoForceThreshold ofAnyone(int count) {
    return new EntryIntoForceThreshold(0, count, List.of(), null, false);
  }

  /** All of these. */
  public static EntryIntoForceThreshold ofAll(List<Long> partners) {
    return new EntryIntoForceThreshold(0, partners.size(), partners, null, false);
  }

  @Override
  public String label() {
    String group =
        others
            ? "all others"
            : organisationKey != null
                ? "the members of an organisation"
                : partnerKeys.isEmpty() ? "anyone" : partnerKeys.size() + " partners";
    return count + " of " + group;
  }
}
