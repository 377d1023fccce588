package org.dialoguerelations.source;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import org.dialoguerelations.kernel.WebAddress;

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
      return WebAddress.parse(text);
    } catch (IllegalArgumentException e) {
      throw refused(text);
    }
  }

  private static ConfigurationException refused(String text) {
    return new ConfigurationException(
        "dialogue-relations.public-url must be an address such as https://relations.example.org, not '%s'"
            .formatted(text));
  }
}
