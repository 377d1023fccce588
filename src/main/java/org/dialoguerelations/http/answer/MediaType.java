package org.dialoguerelations.http.answer;

/** The forms in which the specification of GraphQL over HTTP lets answers be sent. */
public enum MediaType {
  /** Its status codes tell whether the request was executed. */
  GRAPHQL_RESPONSE("application/graphql-response+json"),
  /** For older clients: 200 for each request that could be read. */
  JSON("application/json");

  private final String essence;

  MediaType(String essence) {
    this.essence = essence;
  }

  /** Type and subtype. */
  public String essence() {
    return essence;
  }

  /** The value of the header. */
  public String contentType() {
    return essence + "; charset=utf-8";
  }
}
