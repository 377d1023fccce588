package org.dialoguerelations.record;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A typed link from one record to another, readable from both ends.")
public record Link(
    @Ignore long key,
    @Ignore long fromKey,
    @NonNull @Description("The kind of the link, read from the first record to the second.")
        LinkKind kind,
    @Ignore long toKey)
    implements Cited {

  @Override
  public String label() {
    return kind.key();
  }
}
