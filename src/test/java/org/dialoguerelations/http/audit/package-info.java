/** The edge as the project {@code graphql-http} audits it: its npm package, run by node. */
package org.dialoguerelations.http.audit;
