package org.dialoguerelations.record;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@ItemOf(
    owner = "Sourced",
    name = "notes",
    as = "Facts and doubts that fit no other field.",
    by = "ownerId")
@Description("A fact or a doubt that fits no other field.")
public record Note(
    @Ignore long key, @NonNull @Description("One sentence, in the editors' words.") String text)
    implements Cited {

  @Override
  public String label() {
    return text;
  }
}
