package org.dialoguerelations.source;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** The address under which the service is public, checked when the service starts. */
@Startup
@Singleton
class PublicUrl {

  private final Optional<URI> address;

  PublicUrl(CitingConfig config) {
    this.address = config.publicUrl().map(PublicUrl::parse);
  }

  Optional<URI> address() {
    return address;
  }

  /**
   * Reads an address.
   *
   * @throws ConfigurationException with a message for the operator
   */
  static URI parse(String text) {
    try {
      URI address = new URI(text);
      boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
      if (web && address.getHost() != null && address.getRawUserInfo() == null) {
        return address;
      }
    } catch (URISyntaxException e) {
      throw refused(text);
    }
    throw refused(text);
  }

  private static ConfigurationException refused(String text) {
    return new ConfigurationException(
        "dialogue-relations.public-url must be an address such as https://relations.example.org, not '%s'"
            .formatted(text));
  }
}
