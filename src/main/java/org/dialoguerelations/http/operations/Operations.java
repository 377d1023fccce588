package org.dialoguerelations.http.operations;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.error.Refusal;

/** Finds the document of a request: sent along, kept under its hash, or trusted. */
@Singleton
public class Operations {

  private final OperationsConfig config;
  private final PersistedQueryCache kept;
  private final TrustedDocuments trusted;

  Operations(OperationsConfig config, PersistedQueryCache kept, TrustedDocuments trusted) {
    this.config = config;
    this.kept = kept;
    this.trusted = trusted;
  }

  /**
   * The document of a request.
   *
   * @param query the document itself, when the client sends it
   * @param extensions of the request, in which a hash may stand
   * @param documentId of a trusted document
   * @throws Refusal when the client names none, names one twice, or names one that is not known
   */
  public String find(
      Optional<String> query, Map<String, Object> extensions, Optional<String> documentId) {
    Optional<Sha256> hash = Sha256.in(extensions);
    if (documentId.isPresent()) {
      if (query.isPresent() || hash.isPresent()) {
        throw new Refusal(
            ErrorCode.INVALID_REQUEST,
            "'documentId' stands for the document: send neither 'query' nor 'extensions.persistedQuery' with it.");
      }
      return trusted(documentId.get());
    }
    if (query.isEmpty() && hash.isEmpty()) {
      throw new Refusal(ErrorCode.INVALID_REQUEST, "'query' is missing.");
    }
    if (query.isEmpty()) {
      return byHash(hash.get());
    }
    if (config.trustedOnly()) {
      throw notTrusted();
    }
    hash.ifPresent(given -> checkHash(query.get(), given));
    return query.get();
  }

  /** Keeps the document of a request that was executed: only then is it worth it. */
  public void keep(Optional<String> query, Map<String, Object> extensions) {
    query.ifPresent(document -> Sha256.in(extensions).ifPresent(hash -> kept.keep(hash, document)));
  }

  private String trusted(String id) {
    return trusted
        .find(id)
        .orElseThrow(
            () -> new Refusal(ErrorCode.DOCUMENT_NOT_FOUND, "No trusted document has this id."));
  }

  private String byHash(Sha256 hash) {
    // Apollo's clients name trusted documents this way, too.
    Optional<String> document = trusted.find(hash);
    if (document.isPresent()) {
      return document.get();
    }
    if (config.trustedOnly()) {
      throw notTrusted();
    }
    checkSupport();
    return kept.find(hash)
        .orElseThrow(
            // Clients look at the very words of the message.
            () -> new Refusal(ErrorCode.PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound"));
  }

  private void checkHash(String document, Sha256 hash) {
    checkSupport();
    if (!Sha256.of(document).equals(hash)) {
      throw new Refusal(
          ErrorCode.PERSISTED_QUERY_MISMATCH, "'sha256Hash' is not the SHA-256 of 'query'.");
    }
  }

  private void checkSupport() {
    if (!config.automatic()) {
      throw new Refusal(ErrorCode.PERSISTED_QUERY_NOT_SUPPORTED, "PersistedQueryNotSupported");
    }
  }

  private static Refusal notTrusted() {
    return new Refusal(
        ErrorCode.DOCUMENT_NOT_TRUSTED, "Only trusted documents are executed: send 'documentId'.");
  }
}
