package org.dialoguerelations.http.cache;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;
import io.quarkus.runtime.ApplicationConfig;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.Config;

/**
 * What answers depend on beside request and data: the service's version, its schema and its
 * configuration. Another deployment gives other tags, unless it is the same in all of them.
 */
@Singleton
class Deployment {

  private static final String OWN_PROPERTIES = "dialogue.relations.";

  private final CompletableFuture<AnswerKey> key;

  Deployment(
      GraphQLSchema schema, Config config, CacheConfig cache, ApplicationConfig application) {
    Digest digest = new Digest().text(application.version()).text(cache.generation());
    ownProperties(config).forEach((name, value) -> digest.text(name).text(value));
    // Printing takes its time, and the service need not wait for it until the first answer.
    this.key =
        CompletableFuture.supplyAsync(() -> digest.text(new SchemaPrinter().print(schema)).toKey());
  }

  AnswerKey key() {
    return key.join();
  }

  /** Citations name the public address, limits stand in {@code extensions}: all may matter. */
  private static Map<String, String> ownProperties(Config config) {
    Map<String, String> own = new TreeMap<>();
    for (String name : config.getPropertyNames()) {
      if (name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ".").startsWith(OWN_PROPERTIES)) {
        String value = config.getConfigValue(name).getValue();
        own.put(name, value == null ? "" : value);
      }
    }
    return own;
  }
}
