package org.dialoguerelations.http.hygiene;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** Which pages of other origins may read answers. */
@ConfigMapping(prefix = "dialogue-relations.cors")
public interface CrossOriginConfig {

  /** Origins, such as {@code https://app.example.org}, or {@code *} for all; none without it. */
  Optional<List<String>> origins();
}
