package org.dialoguerelations.http.health;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.dialoguerelations.platform.load.DatabaseState;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** The database was there when the service looked last. */
@Readiness
@Singleton
class DatabaseCheck implements AsyncHealthCheck {

  private final DatabaseState state;

  DatabaseCheck(DatabaseState state) {
    this.state = state;
  }

  @Override
  public Uni<HealthCheckResponse> call() {
    return Uni.createFrom()
        .item(HealthCheckResponse.named("database").status(!state.isAway()).build());
  }
}
