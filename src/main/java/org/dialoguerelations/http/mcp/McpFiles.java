package org.dialoguerelations.http.mcp;

import org.dialoguerelations.kernel.ServiceFile;

/** The files that the service was built with, for agents. */
final class McpFiles {

  private static final String FOLDER = "mcp/";

  private McpFiles() {}

  static String read(String name) {
    return ServiceFile.text(FOLDER + name);
  }
}
