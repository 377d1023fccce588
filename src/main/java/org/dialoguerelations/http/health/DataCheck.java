package org.dialoguerelations.http.health;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.dialoguerelations.dataset.revision.ServedRevision;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * There is a data set to answer from. It took its place in one transaction, in a database that has
 * been migrated, so that it is whole.
 */
@Readiness
@Singleton
class DataCheck implements AsyncHealthCheck {

  private final ServedRevision served;

  DataCheck(ServedRevision served) {
    this.served = served;
  }

  @Override
  public Uni<HealthCheckResponse> call() {
    return Uni.createFrom()
        .item(HealthCheckResponse.named("data").status(served.known().isPresent()).build());
  }
}
