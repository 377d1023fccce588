package org.dialoguerelations.kernel;

import java.net.URI;
import java.net.URISyntaxException;

/** Addresses of the web, as people open them. */
public final class WebAddress {

  /** What {@link #parse} reads. */
  public static final String EXPECTED = "an http or https address without user and password";

  private WebAddress() {}

  /**
   * Reads an address: http or https, with a host, without a user.
   *
   * @throws IllegalArgumentException for any other text
   */
  public static URI parse(String text) {
    try {
      URI address = new URI(text);
      boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
      if (web && address.getHost() != null && address.getRawUserInfo() == null) {
        return address;
      }
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
    throw new IllegalArgumentException();
  }
}
