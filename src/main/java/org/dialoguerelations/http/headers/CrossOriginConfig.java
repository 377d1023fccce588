package org.dialoguerelations.http.headers;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;
import org.dialoguerelations.platform.setting.Allowed;

/** Which pages of other origins may read answers. */
@ConfigMapping(prefix = "dialogue-relations.cors")
public interface CrossOriginConfig {

  /** Origins, such as {@code https://app.example.org}, or {@code *} for all; none when empty. */
  @WithDefault("*")
  @Allowed("origins with commas between them, or *")
  Optional<List<String>> origins();
}
