package org.dialoguerelations.record;

import org.dialoguerelations.kernel.id.Node;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@Description(
    "A record of the data set: it has a code and says for each of its facts which document supports it.")
public interface Sourced extends Node, Cited {

  @Override
  @Ignore
  long key();

  @NonNull
  @Description("Stable, human-readable code; unique over all records.")
  default String getCode() {
    return code();
  }
}
