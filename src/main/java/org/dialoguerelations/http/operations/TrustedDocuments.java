package org.dialoguerelations.http.operations;

import io.quarkus.logging.Log;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dialoguerelations.http.error.CodedError;
import org.dialoguerelations.http.error.Refusal;

/** The operator's documents, by each of their ids; read and checked when the service starts. */
@Startup
@Singleton
class TrustedDocuments {

  static final String SHA256 = "sha256:";

  private final Map<String, String> byId;

  /** They are tested, and checked when they are first asked for. */
  private final Map<String, String> own;

  /**
   * @throws io.quarkus.runtime.configuration.ConfigurationException with all that is wrong with
   *     them
   */
  TrustedDocuments(OperationsConfig config, OperationDocuments documents, OwnDocuments own) {
    this.own =
        own.documents().stream().collect(Collectors.toMap(TrustedDocuments::id, text -> text));
    Problems problems = new Problems();
    TrustedIds ids = new TrustedIds(problems);
    config.trusted().ifPresent(path -> new TrustedFolder(path, problems).read(ids));
    this.byId = ids.documents();
    ids.distinct().forEach((document, place) -> check(document, place, documents, problems));
    if (config.trustedOnly() && byId.isEmpty()) {
      problems.add(
          "dialogue-relations.operations.trusted-only",
          "is set, but there is no trusted document: nothing could be executed");
    }
    problems.throwIfAny();
    config
        .trusted()
        .ifPresent(path -> Log.infof("Trusting %d documents from %s", ids.distinct().size(), path));
  }

  private static String id(String document) {
    return Sha256.of(document).documentId();
  }

  private static void check(
      String document, String place, OperationDocuments documents, Problems problems) {
    try {
      documents.check(document, place);
    } catch (Refusal refusal) {
      refusal.errors().forEach(error -> problems.add(place, describe(error)));
    }
  }

  private static String describe(CodedError error) {
    return error.locations().stream()
            .findFirst()
            .map(at -> "line %d, column %d: ".formatted(at.getLine(), at.getColumn()))
            .orElse("")
        + error.message();
  }

  /** By the id that a client gives. */
  Optional<String> find(String id) {
    return Optional.ofNullable(byId.get(id)).or(() -> Optional.ofNullable(own.get(id)));
  }

  /** By the hash of the document, or by an id that looks like one. */
  Optional<String> find(Sha256 hash) {
    return find(hash.documentId()).or(() -> find(hash.hex()));
  }
}
