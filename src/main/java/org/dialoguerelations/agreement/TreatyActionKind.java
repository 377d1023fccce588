package org.dialoguerelations.agreement;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** What a partner can do about a treaty, in the order in which it would. */
@Description(
    "What a partner can do about an agreement; ENTRY_INTO_FORCE is not an act: the agreement takes effect for the partner.")
public enum TreatyActionKind {
  @Description("Signature.")
  SIGNATURE("signature"),
  @Description("Ratification (Vienna Convention on the Law of Treaties, article 14).")
  RATIFICATION("ratification"),
  @Description("Acceptance (article 14).")
  ACCEPTANCE("acceptance"),
  @Description("Approval (article 14).")
  APPROVAL("approval"),
  @Description("Accession (article 15).")
  ACCESSION("accession"),
  @Description("Succession of states.")
  SUCCESSION("succession"),
  @Description("Notification that domestic procedures are complete.")
  NOTIFICATION("notification"),
  @Description("Entry into force for this party (article 24).")
  ENTRY_INTO_FORCE("entryIntoForce"),
  @Description("Withdrawal (article 54).")
  WITHDRAWAL("withdrawal");

  private final String key;

  TreatyActionKind(String key) {
    this.key = key;
  }

  /** The key under which data set files hold such actions. */
  @Ignore
  public String key() {
    return key;
  }
}
