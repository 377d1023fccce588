package org.dialoguerelations.platform.page;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/**
 * The four arguments by which a client asks for a page of a connection; each may be null. In the
 * schema they are arguments of the field.
 *
 * @param shown whether the client asks for any of the page, and not only for the number of rows
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
    @Description("Returns only items before this cursor.") @Nullable String before,
    boolean shown) {

  /** The same, of which nothing but the number of rows is asked for. */
  public PageArguments notShown() {
    return new PageArguments(first, after, last, before, false);
  }

  /**
   * The page that is asked for.
   *
   * @throws InvalidPageException when a size is out of range or both are given
   */
  public PageRequest request() {
    PageRequest page = PageRequest.of(first, after, last, before);
    return shown ? page : page.notShown();
  }
}
