package org.dialoguerelations.platform.page;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/**
 * The four arguments by which a client asks for a page of a connection; each may be null. In the
 * schema they are arguments of the field.
 */
@Input("PageArguments")
@Description("Which page of a list.")
public record PageArguments(
    @Description(
            "Returns this many items from the start, 0 to 100; 20 when neither first nor last is given.")
        @Nullable Integer first,
    @Description("Returns only items after this cursor.") @Nullable String after,
    @Description("Returns this many items from the end, 0 to 100; not together with first.")
        @Nullable Integer last,
    @Description("Returns only items before this cursor.") @Nullable String before) {

  /**
   * The page that is asked for.
   *
   * @throws InvalidPageException when a size is out of range or both are given
   */
  public PageRequest request() {
    return PageRequest.of(first, after, last, before);
  }
}
