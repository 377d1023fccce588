package org.dialoguerelations.http.site;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dialoguerelations.kernel.Hash;
import org.dialoguerelations.kernel.ServiceFile;

/**
 * The files of the site, by their paths in its folder.
 *
 * @param texts by path, in the order of the index
 */
public record SiteFiles(Map<String, String> texts) {

  private static final String FOLDER = "site/";

  /** Those that the service was built with. */
  public static SiteFiles read() {
    Map<String, String> texts = new LinkedHashMap<>();
    resource("index.txt").lines().forEach(path -> texts.put(path, resource(path)));
    return new SiteFiles(texts);
  }

  private static String resource(String path) {
    return ServiceFile.text(FOLDER + path);
  }

  /** The text of a file; empty when there is none. */
  Optional<String> find(String path) {
    return Optional.ofNullable(texts.get(path));
  }

  /** The text of a file that must be there. */
  String get(String path) {
    return find(path).orElseThrow(() -> new IllegalStateException("the site has no file " + path));
  }

  /** The names of files, without folder and ending. */
  List<String> names(String folder, String ending) {
    return texts.keySet().stream()
        .filter(path -> path.startsWith(folder) && path.endsWith(ending))
        .map(path -> path.substring(folder.length(), path.length() - ending.length()))
        .filter(name -> !name.contains("/"))
        .toList();
  }

  /** Names their bytes. */
  String fingerprint() {
    return HexFormat.of().formatHex(Hash.of(String.join("\0", texts.values())));
  }
}
