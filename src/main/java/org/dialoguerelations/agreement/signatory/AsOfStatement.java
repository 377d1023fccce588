package org.dialoguerelations.agreement.signatory;

import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.record.Cited;
import org.dialoguerelations.record.ItemOf;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@ItemOf(
    owner = "TreatyAction",
    name = "statements",
    as =
        "What each source says had been done, or not been done, by a date; empty when sources mention the action itself.",
    by = "actionId")
@Description("What a source says had been done, or not been done, by a date.")
public record AsOfStatement(
    @Ignore long key,
    @NonNull @Description("The date for which it says so; the action itself may be much older.")
        PartialDate asOf,
    @Description("True when it had been done by then, false when it had not.") boolean done)
    implements Cited {

  @Override
  public String label() {
    return (done ? "done as of " : "not done as of ") + asOf.edtf();
  }
}
