package org.dialoguerelations.source;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A typed link from one record to another. */
@Description("A typed link from one record to another, readable from both ends.")
public record Link(
    @Ignore long key,
    @Ignore long fromKey,
    @NonNull @Description("What the first record is to the second.") LinkKind kind,
    @Ignore long toKey)
    implements Cited {

  @Override
  @Ignore
  public String label() {
    return kind.key();
  }
}
