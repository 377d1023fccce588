package org.dialoguerelations.partner.person;

import org.dialoguerelations.platform.page.Listed;
import org.dialoguerelations.record.Sourced;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Listed(many = "people")
@Description("Someone who acts in an office at a meeting or announces something.")
public record Person(
    @Ignore long key,
    String code,
    @NonNull
        @Description(
            "The name, as far as a document gives it, with the given name first; the family name is first where English texts of the person's own country put it there, as of Viet Nam, Cambodia and Chinese names.")
        String name,
    @Description(
            "The given name; null when no document gives it, and for names that are not made of a given and a family name.")
        @Nullable String givenName,
    @Description("The family name; null for names that have none.") @Nullable String familyName,
    @Description("Who it is, in the editors' words; null when nothing is said.")
        @Nullable String summary)
    implements Sourced {

  @Override
  public String label() {
    return name;
  }
}
