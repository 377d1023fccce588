/**
 * The site: each page is a GraphQL document and a template over its answer, two files of one name
 * among the resources. {@link org.dialoguerelations.http.site.SiteRoute} answers the addresses that
 * the documents name; nothing here knows a type of the schema.
 */
@NullMarked
package org.dialoguerelations.http.site;

import org.jspecify.annotations.NullMarked;
