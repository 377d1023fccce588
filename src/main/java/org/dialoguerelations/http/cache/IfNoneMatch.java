package org.dialoguerelations.http.cache;

import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The answers that a client holds (RFC 9110, 13.1.2). Weak and strong tags are compared alike.
 *
 * @param any whether it holds one, whichever it is
 * @param tags what they are called
 */
public record IfNoneMatch(boolean any, Set<String> tags) {

  /** A tag as it is written; without its quotes, in the first group. */
  static final Pattern TAG = Pattern.compile("(?:W/)?\"([^\"]*)\"");

  /**
   * @param header its value; several of them are joined by commas; empty when it was not sent
   */
  public static IfNoneMatch of(String header) {
    if (header.isEmpty()) {
      return new IfNoneMatch(false, Set.of());
    }
    return new IfNoneMatch(
        header.strip().equals("*"),
        TAG.matcher(header)
            .results()
            .map((MatchResult match) -> match.group(1))
            .collect(Collectors.toUnmodifiableSet()));
  }

  boolean names(String tag) {
    return tags.contains(tag);
  }

  /** Whether an answer with this tag need not be sent. */
  public boolean covers(Optional<String> tag) {
    return tag.isPresent() && (any || names(tag.get()));
  }
}
