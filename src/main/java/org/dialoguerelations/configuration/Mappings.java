package org.dialoguerelations.configuration;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.dialoguerelations.dataset.importing.ImportConfig;
import org.dialoguerelations.dataset.revision.ChangesConfig;
import org.dialoguerelations.dataset.revision.WatchConfig;
import org.dialoguerelations.dataset.yaml.DatasetConfig;
import org.dialoguerelations.http.answer.AnswerConfig;
import org.dialoguerelations.http.cache.CacheConfig;
import org.dialoguerelations.http.endpoint.GraphiqlConfig;
import org.dialoguerelations.http.headers.CrossOriginConfig;
import org.dialoguerelations.http.health.MetricsConfig;
import org.dialoguerelations.http.limits.LimitsConfig;
import org.dialoguerelations.http.mcp.McpConfig;
import org.dialoguerelations.http.operations.OperationsConfig;
import org.dialoguerelations.platform.load.RelationCacheConfig;
import org.dialoguerelations.source.CitingConfig;

/**
 * The interfaces whose methods are the properties of the service. A native image knows their
 * methods, and what is said of these, only by the annotation here.
 */
@RegisterForReflection(
    targets = {
      DatasetConfig.class,
      ImportConfig.class,
      ChangesConfig.class,
      WatchConfig.class,
      GraphiqlConfig.class,
      McpConfig.class,
      CitingConfig.class,
      LimitsConfig.class,
      RelationCacheConfig.class,
      CacheConfig.class,
      AnswerConfig.class,
      OperationsConfig.class,
      CrossOriginConfig.class,
      MetricsConfig.class
    })
final class Mappings {

  /** In the order of the page about the configuration. */
  static final List<Class<?>> ALL =
      List.of(
          DatasetConfig.class,
          ImportConfig.class,
          ChangesConfig.class,
          WatchConfig.class,
          GraphiqlConfig.class,
          McpConfig.class,
          CitingConfig.class,
          LimitsConfig.class,
          RelationCacheConfig.class,
          CacheConfig.class,
          AnswerConfig.class,
          OperationsConfig.class,
          CrossOriginConfig.class,
          MetricsConfig.class);

  private Mappings() {}

  /** All properties of the service. */
  static List<Setting> settings() {
    return ALL.stream().flatMap(mapping -> Setting.of(mapping).stream()).toList();
  }
}
