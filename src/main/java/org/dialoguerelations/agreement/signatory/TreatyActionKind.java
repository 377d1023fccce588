package org.dialoguerelations.agreement.signatory;

import java.util.Locale;
import org.dialoguerelations.timeline.TimelineKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** The kinds of treaty actions, in their usual order. */
@Description(
    "What a partner can do about an agreement; ENTRY_INTO_FORCE is not an act: the agreement takes effect for the partner.")
public enum TreatyActionKind {
  @Description("Signature.")
  SIGNATURE("signature", TimelineKind.SIGNATURE),
  @Description("Ratification (Vienna Convention on the Law of Treaties, article 14).")
  RATIFICATION("ratification", TimelineKind.RATIFICATION),
  @Description("Acceptance (article 14).")
  ACCEPTANCE("acceptance", TimelineKind.ACCEPTANCE),
  @Description("Approval (article 14).")
  APPROVAL("approval", TimelineKind.APPROVAL),
  @Description("Accession (article 15).")
  ACCESSION("accession", TimelineKind.ACCESSION),
  @Description("Succession of states.")
  SUCCESSION("succession", TimelineKind.SUCCESSION),
  @Description("Notification that domestic procedures are complete.")
  NOTIFICATION("notification", TimelineKind.NOTIFICATION),
  @Description("Entry into force for this party (article 24).")
  ENTRY_INTO_FORCE("entryIntoForce", TimelineKind.PARTY_ENTRY_INTO_FORCE),
  @Description("Withdrawal (article 54).")
  WITHDRAWAL("withdrawal", TimelineKind.WITHDRAWAL);

  private final String key;
  private final TimelineKind inTimeline;

  TreatyActionKind(String key, TimelineKind inTimeline) {
    this.key = key;
    this.inTimeline = inTimeline;
  }

  /** Its name in lower-case words. */
  @Ignore
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The key under which data set files hold such actions. */
  @Ignore
  public String key() {
    return key;
  }

  /** What the timeline calls such actions. */
  @Ignore
  public TimelineKind inTimeline() {
    return inTimeline;
  }
}
