package org.dialoguerelations.record;

import java.util.Arrays;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** The kinds of links. The first record has the link, the second is its target. */
@Description("The kind of a link, read from the first record to the second.")
public enum LinkKind {
  @Description("Is a part, component, body or working group of.")
  PART_OF("partOf"),
  @Description("Takes the place of.")
  SUCCEEDS("succeeds"),
  @Description("Was merged into.")
  MERGED_INTO("mergedInto", "Programme", "Partner"),
  @Description("Changes the text of.")
  AMENDS("amends", "Agreement"),
  @Description("Carries out.")
  IMPLEMENTS("implements", "Agreement"),
  @Description("Contributes to.")
  SUPPORTS("supports"),
  @Description("Was adopted together with and belongs to.")
  ACCOMPANIES("accompanies", "Agreement"),
  @Description("Builds on.")
  TAKES_INTO_ACCOUNT("takesIntoAccount", "Agreement", "Partner"),
  @Description("Is about, as an event in the history of.")
  ABOUT("about"),
  @Description("Marks the anniversary of.")
  COMMEMORATES("commemorates", "Milestone"),
  @Description("Results from.")
  FOLLOWS_UP("followsUp", "Meeting", "Agreement", "Milestone"),
  @Description("Was reported or submitted to.")
  REPORTED_TO("reportedTo", "Meeting"),
  @Description(
      "Was held back to back with, at the sidelines of, during, right after, or on the same day in the same place.")
  HELD_WITH("heldWith", "Meeting", "Mechanism"),
  @Description("Was founded by this agreement.")
  ESTABLISHED_BY("establishedBy", "Agreement"),
  @Description("Its founding was agreed at.")
  ESTABLISHED_AT("establishedAt", "Meeting"),
  @Description("Was proposed or started by.")
  INITIATED_BY("initiatedBy", "Partner", "Person"),
  @Description("Is paid by.")
  FUNDED_BY("fundedBy", "Partner", "Programme"),
  @Description("Is run, organised or carried out by.")
  IMPLEMENTED_BY("implementedBy", "Partner", "Mechanism"),
  @Description("Is meant for.")
  BENEFITS("beneficiaries", "Partner"),
  @Description("Is run under.")
  UNDER("under", "Agreement"),
  @Description("Was launched or announced at.")
  LAUNCHED_AT("launchedAt", "Meeting"),
  @Description("Was published by.")
  PUBLISHED_BY("publishedBy", "Partner"),
  @Description("Is listed as an attachment of.")
  ATTACHED_TO("attachedTo", "Document"),
  @Description("Is an annex, or the text, of.")
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
