package org.dialoguerelations.kernel.id;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@Description(
    "A record that can be asked for again by its global identifier (Relay Global Object Identification).")
public interface Node {

  @Id
  @NonNull
  @Description("Global identifier; opaque, stable across revisions of the data set.")
  default String getId() {
    return GlobalId.of(getClass().getSimpleName(), code());
  }

  /** The record's code in the data set; unique over all records. */
  @Ignore
  String code();

  /**
   * The record's primary key in the database; changes with each import and never leaves the
   * service.
   */
  @Ignore
  long key();
}
