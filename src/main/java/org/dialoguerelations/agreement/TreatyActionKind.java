package org.dialoguerelations.agreement;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** What a partner can do about a treaty, in the order in which it would. */
@Description(
    "What a partner can do about an agreement; ENTRY_INTO_FORCE is not an act: the agreement takes effect for the partner.")
public enum TreatyActionKind {
  SIGNATURE("signature"),
  RATIFICATION("ratification"),
  ACCEPTANCE("acceptance"),
  APPROVAL("approval"),
  ACCESSION("accession"),
  SUCCESSION("succession"),
  NOTIFICATION("notification"),
  ENTRY_INTO_FORCE("entryIntoForce"),
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
