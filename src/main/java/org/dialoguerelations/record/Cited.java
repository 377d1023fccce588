package org.dialoguerelations.record;

import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** Something that citations can support: a record, or an item of one. */
@Description("A fact with the places in documents that say so.")
public interface Cited {

  @NonNull
  @Description("A short label for lists: the name of a record, the gist of an item.")
  default String getLabel() {
    return label();
  }

  /** A short label for lists. */
  @Ignore
  String label();

  /**
   * The one property of the subject with this key that this is about; empty when it is about the
   * whole.
   */
  @Ignore
  default Optional<String> citedProperty() {
    return Optional.empty();
  }

  /** The primary key; never leaves the service. */
  @Ignore
  long key();
}
