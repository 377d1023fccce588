package org.dialoguerelations.http.answer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How answers are sent. */
@ConfigMapping(prefix = "dialogue-relations.http")
public interface AnswerConfig {

  /** Which draft gives the status codes of {@code application/graphql-response+json}. */
  @WithDefault("audited")
  Draft statusCodes();
}
