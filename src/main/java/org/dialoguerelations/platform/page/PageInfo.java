package org.dialoguerelations.platform.page;

import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/**
 * Where a page stands in its connection.
 *
 * @param startCursor null on an empty page
 * @param endCursor null on an empty page
 */
@Description("The position of a page in its connection (Relay Cursor Connections).")
public record PageInfo(
    @Description("Whether there are rows after this page.") boolean hasNextPage,
    @Description("Whether there are rows before this page.") boolean hasPreviousPage,
    @Description("Cursor of the first row; null on an empty page.") @Nullable String startCursor,
    @Description("Cursor of the last row; null on an empty page.") @Nullable String endCursor) {}
