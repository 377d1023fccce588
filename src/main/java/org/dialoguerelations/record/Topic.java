package org.dialoguerelations.record;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@ItemOf(owner = "Sourced", name = "topics", as = "Subjects that it covers.", by = "ownerId")
@Description("A subject that a record covers.")
public record Topic(
    @Ignore long key,
    @NonNull @Description("The subject, in a few words.") String text,
    @Description("The pillar under which a document names it; null when none does.")
        @Nullable Pillar pillar)
    implements Cited {

  @Override
  public String label() {
    return text;
  }
}
