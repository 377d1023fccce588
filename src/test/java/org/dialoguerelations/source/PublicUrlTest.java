package org.dialoguerelations.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operator may set as the public address. */
class PublicUrlTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://relations.example.org",
        "http://localhost:8080/relations/",
        "https://relations.example.org/a?b=c"
      })
  void anAddressOfTheWebIsTaken(String address) {
    assertThat(PublicUrl.parse(address)).hasToString(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "relations.example.org",
        "ftp://relations.example.org",
        "https://",
        "https:relations",
        "https://a b",
        "https://{host}/",
        "https://user:secret@relations.example.org"
      })
  void anythingElseStopsTheStart(String address) {
    CitingConfig config = () -> Optional.of(address);
    assertThatThrownBy(() -> new PublicUrl(config))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage(
            "dialogue-relations.public-url must be an address such as https://relations.example.org, not '%s'",
            address);
  }
}
