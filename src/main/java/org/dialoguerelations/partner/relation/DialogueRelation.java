package org.dialoguerelations.partner.relation;

import org.dialoguerelations.record.Sourced;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("The dialogue relation of two partners, with its milestones and coordinators.")
public record DialogueRelation(
    @Ignore long key,
    String code,
    @NonNull @Description("Its name.") String name,
    @Description("What it is, in the editors' words; null when nothing is said.")
        @Nullable String summary,
    @Ignore long firstKey,
    @Ignore long secondKey)
    implements Sourced {

  @Override
  public String label() {
    return name;
  }
}
