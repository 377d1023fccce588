package org.dialoguerelations.http.cache;

import io.quarkus.runtime.ApplicationConfig;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dialoguerelations.dataset.revision.DatasetRevision;
import org.dialoguerelations.http.execution.Call;
import org.dialoguerelations.http.schema.ServedSchema;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/**
 * Gives calls the keys of their answers. The method is no part of them: there are only queries,
 * whose answers are the same for GET and POST. What they depend on beside request and data is the
 * deployment: the service's version, its schema and its configuration. Another one gives other
 * tags, unless it is the same in all of them.
 */
@Singleton
class AnswerKeys {

  private static final String OWN_PROPERTIES = "dialogue.relations.";

  private final AnswerKey deployment;
  private volatile @Nullable Begun last;

  /** What the keys of a revision begin with. */
  private record Begun(DatasetRevision revision, Digest digest) {}

  AnswerKeys(Config config, CacheConfig cache, ApplicationConfig application) {
    Digest digest = new Digest().text(application.version()).text(cache.generation());
    ownProperties(config).forEach((name, value) -> digest.text(name).text(value));
    this.deployment = digest.text(ServedSchema.digest()).toKey();
  }

  /** The key of a call's answer from this revision. All that decides its bytes must be in here. */
  AnswerKey of(Call call, DatasetRevision revision) {
    return begun(revision)
        .text(call.form().name())
        .text(call.compression().name())
        .text(call.cost().name())
        .text(call.unknownCodes().name())
        .text(call.document())
        .text(call.operation())
        .json(call.variables())
        .toKey();
  }

  /** The key of a file of this revision that depends on these texts, too. */
  AnswerKey of(List<String> asked, DatasetRevision revision) {
    Digest digest = begun(revision);
    asked.forEach(digest::text);
    return digest.toKey();
  }

  private Digest begun(DatasetRevision revision) {
    Begun begun = last;
    if (begun == null || !begun.revision().equals(revision)) {
      begun =
          new Begun(
              revision,
              new Digest()
                  .key(deployment)
                  .text(revision.revision())
                  // The same data imported again are another revision to those who ask when.
                  .text(revision.importedAt().toString()));
      last = begun;
    }
    return begun.digest().copy();
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
