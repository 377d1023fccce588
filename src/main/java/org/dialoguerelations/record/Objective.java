package org.dialoguerelations.record;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@ItemOf(owner = "Sourced", name = "objectives", as = "Its objectives.", by = "ownerId")
@Description(
    "What a record is for: the mandate of a body, the purpose of a programme, the aim of a text.")
public record Objective(
    @Ignore long key, @NonNull @Description("The objective, in the editors' words.") String text)
    implements Cited {

  @Override
  public String label() {
    return text;
  }
}
