package org.dialoguerelations.record;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@ItemOf(owner = "Sourced", name = "topics", as = "Subjects that it covers.", by = "ownerId")
@Description("A subject that a record covers.")
public record Topic(
    @Ignore long key, @NonNull @Description("The subject, in a few words.") String text)
    implements Cited {

  @Override
  public String label() {
    return text;
  }
}
