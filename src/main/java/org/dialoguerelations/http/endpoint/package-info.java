/**
 * The address of GraphQL over HTTP: reads requests, passes them on and sends answers, as the
 * specification at https://graphql.github.io/graphql-over-http/ says. Start with {@link
 * org.dialoguerelations.http.endpoint.GraphQLRoute}.
 */
@NullMarked
package org.dialoguerelations.http.endpoint;

import org.jspecify.annotations.NullMarked;
