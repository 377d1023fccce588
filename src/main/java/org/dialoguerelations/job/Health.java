package org.dialoguerelations.job;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Map;

/**
 * Whether the service is ready, asked from beside it: images have no other program that could. It
 * starts nothing of Quarkus, so that it can be asked every few seconds.
 *
 * @param address of the probe
 */
record Health(URI address) {

  private static final String DEFAULT_PORT = "8080";
  private static final int MOST_MILLIS = 3_000;

  /** Of the service that these variables are for, too. */
  static Health of(Map<String, String> environment) {
    return new Health(
        URI.create(
            "http://127.0.0.1:%s/q/health/ready"
                .formatted(environment.getOrDefault("PORT", DEFAULT_PORT))));
  }

  ExitCode ask() {
    try {
      HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
      connection.setConnectTimeout(MOST_MILLIS);
      connection.setReadTimeout(MOST_MILLIS);
      return connection.getResponseCode() == HttpURLConnection.HTTP_OK
          ? ExitCode.DONE
          : ExitCode.NOT_WELL;
    } catch (IOException e) {
      return ExitCode.NOT_WELL;
    }
  }
}
