package org.dialoguerelations.http.answer;

/** Drafts of the specification of GraphQL over HTTP, which differ in their status codes. */
public enum Draft {
  /** The one that clients and the audits of {@code graphql-http} expect. */
  AUDITED,
  /** The newest: 422 for what cannot be executed, 294 for an answer with errors. */
  NEWEST
}
