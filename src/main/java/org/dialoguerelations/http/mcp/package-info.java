/**
 * The Model Context Protocol, for agents: {@link org.dialoguerelations.http.mcp.McpRoute} at {@code
 * /mcp}. A tool is a document, see {@link org.dialoguerelations.http.mcp.Tool}, and goes the way of
 * each request: limits, cache, one revision.
 */
@NullMarked
package org.dialoguerelations.http.mcp;

import org.jspecify.annotations.NullMarked;
