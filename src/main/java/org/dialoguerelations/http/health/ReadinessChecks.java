package org.dialoguerelations.http.health;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.dialoguerelations.dataset.revision.ServedRevision;
import org.dialoguerelations.platform.load.DatabaseState;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** What has to be there before the service answers. */
class ReadinessChecks {

  /**
   * There is a data set to answer from. It took its place in one transaction, in a database that
   * has been migrated, so that it is whole.
   */
  @Produces
  @Readiness
  @Singleton
  AsyncHealthCheck data(ServedRevision served) {
    return () -> response("data", served.known().isPresent());
  }

  /** The database was there when the service looked last. */
  @Produces
  @Readiness
  @Singleton
  AsyncHealthCheck database(DatabaseState state) {
    return () -> response("database", !state.isAway());
  }

  private static Uni<HealthCheckResponse> response(String name, boolean up) {
    return Uni.createFrom().item(HealthCheckResponse.named(name).status(up).build());
  }
}
