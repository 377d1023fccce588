package org.dialoguerelations.source;

import java.util.Arrays;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/**
 * What one record can be to another. The first record has the link, the second is where it leads.
 */
@Description("What a first record is to a second one.")
public enum LinkKind {
  PART_OF("partOf"),
  SUCCEEDS("succeeds"),
  MERGED_INTO("mergedInto", "Programme", "Partner"),
  AMENDS("amends", "Agreement"),
  IMPLEMENTS("implements", "Agreement"),
  SUPPORTS("supports"),
  ACCOMPANIES("accompanies", "Agreement"),
  TAKES_INTO_ACCOUNT("takesIntoAccount", "Agreement", "Partner"),
  FOLLOWS_UP("followsUp", "Meeting", "Agreement", "Milestone"),
  REPORTED_TO("reportedTo", "Meeting"),
  HELD_WITH("heldWith", "Meeting", "Mechanism"),
  ESTABLISHED_BY("establishedBy", "Agreement"),
  ESTABLISHED_AT("establishedAt", "Meeting"),
  INITIATED_BY("initiatedBy", "Partner", "Person"),
  FUNDED_BY("fundedBy", "Partner", "Programme"),
  IMPLEMENTED_BY("implementedBy", "Partner", "Mechanism"),
  BENEFITS("beneficiaries", "Partner"),
  UNDER("under", "Agreement"),
  LAUNCHED_AT("launchedAt", "Meeting"),
  PUBLISHED_BY("publishedBy", "Partner"),
  ATTACHED_TO("attachedTo", "Document"),
  ANNEX_OF("annexOf", "Agreement");

  private final String key;
  private final String[] targets;

  LinkKind(String key, String... targets) {
    this.key = key;
    this.targets = targets;
  }

  /** The key under which data set files hold such links. */
  @Ignore
  public String key() {
    return key;
  }

  /** The types of record that such a link may lead to; none for any. */
  String[] targets() {
    return targets.clone();
  }

  /** Whether following such links must never lead back to the start. */
  boolean acyclic() {
    return Set.of(PART_OF, SUCCEEDS, MERGED_INTO, AMENDS, ATTACHED_TO).contains(this);
  }

  static Iterable<LinkKind> all() {
    return Arrays.asList(values());
  }
}
