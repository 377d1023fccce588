package org.dialoguerelations.http.telemetry;

import java.util.Locale;
import java.util.Optional;

/** The parts of the service that are measured apart; paths themselves are what clients write. */
enum MeasuredRoute {
  GRAPHQL("/graphql"),
  EXPORT("/export/:file"),
  MCP("/mcp"),
  /** Pages, the schema as a file, and whatever is not there. */
  PAGES("/*");

  private static final String GRAPHQL_PATH = "/graphql";
  private static final String MCP_PATH = "/mcp";
  private static final String EXPORT_PATHS = "/export/";
  private static final String PROBE_PATHS = "/q/";

  private final String label = name().toLowerCase(Locale.ROOT);
  private final String template;

  MeasuredRoute(String template) {
    this.template = template;
  }

  /** The part that a path belongs to; empty for probes, which are no work of the service. */
  static Optional<MeasuredRoute> of(String path) {
    if (path.equals(GRAPHQL_PATH)) {
      return Optional.of(GRAPHQL);
    }
    if (path.equals(MCP_PATH)) {
      return Optional.of(MCP);
    }
    if (path.startsWith(PROBE_PATHS)) {
      return Optional.empty();
    }
    return Optional.of(path.startsWith(EXPORT_PATHS) ? EXPORT : PAGES);
  }

  String label() {
    return label;
  }

  /** The form of its paths. */
  String template() {
    return template;
  }
}
