package org.dialoguerelations.http.answer;

import java.util.Optional;

/** The forms in which the specification of GraphQL over HTTP lets answers be sent. */
public enum MediaType {
  /** Its status codes tell whether the request was executed. */
  GRAPHQL_RESPONSE("application/graphql-response+json", "application/*+json"),
  /** For older clients: 200 for each request that could be read. */
  JSON("application/json", "application/*");

  private final String essence;
  private final String kind;

  /**
   * @param kind a wider range that some clients name, though RFC 9110 has no ranges of suffixes
   */
  MediaType(String essence, String kind) {
    this.essence = essence;
    this.kind = kind;
  }

  /**
   * The type that suits a client best; empty when none does. Without a wish it is {@code
   * application/json}, which older clients expect; between two that are named alike it is the newer
   * type.
   *
   * @param accepted by the header {@code Accept}
   */
  public static Optional<MediaType> best(Preferences accepted) {
    double newer = GRAPHQL_RESPONSE.quality(accepted);
    double older = JSON.quality(accepted);
    if (newer == 0 && older == 0) {
      return Optional.empty();
    }
    boolean prefersNewer = newer == older ? accepted.name(GRAPHQL_RESPONSE.essence) : newer > older;
    return Optional.of(prefersNewer ? GRAPHQL_RESPONSE : JSON);
  }

  /** Whether a client would rather have a page, as browsers do that show an address. */
  public static boolean prefersPage(Preferences accepted) {
    return accepted.quality(0, "text/html")
        > Math.max(GRAPHQL_RESPONSE.quality(accepted), JSON.quality(accepted));
  }

  private double quality(Preferences accepted) {
    return accepted.quality(
        accepted.qualities().isEmpty() ? 1 : 0, essence, kind, "application/*", "*/*");
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
