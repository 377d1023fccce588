package org.dialoguerelations.platform.page;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * What all connections share. Relay takes any type whose name ends with "Connection" for an object.
 */
@Description("One page of a list that can grow (Relay Cursor Connections).")
public interface Paged {

  @NonNull
  @Description("The position of this page in the list.")
  default PageInfo getPageInfo() {
    return pageInfo();
  }

  /** Where this page stands. */
  @Ignore
  PageInfo pageInfo();

  /** How the list is counted. */
  @Ignore
  Total total();
}
