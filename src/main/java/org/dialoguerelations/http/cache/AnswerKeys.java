package org.dialoguerelations.http.cache;

import jakarta.inject.Singleton;
import org.dialoguerelations.dataset.DatasetRevision;
import org.dialoguerelations.http.execution.Call;

/**
 * Gives calls the keys of their answers. The method is no part of them: there are only queries,
 * whose answers are the same for GET and POST.
 */
@Singleton
class AnswerKeys {

  private final Deployment deployment;

  AnswerKeys(Deployment deployment) {
    this.deployment = deployment;
  }

  /** The key of a call's answer from this revision. All that decides its bytes must be in here. */
  AnswerKey of(Call call, DatasetRevision revision) {
    return new Digest()
        .key(deployment.key())
        .text(revision.revision())
        // The same data imported again are another revision to those who ask when it was.
        .text(revision.importedAt().toString())
        .text(call.type().name())
        .text(call.compression().name())
        .text(call.cost().name())
        .text(call.document())
        .text(call.operation())
        .json(call.variables())
        .toKey();
  }
}
