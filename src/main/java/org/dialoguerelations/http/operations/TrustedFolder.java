package org.dialoguerelations.http.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder of trusted documents: each {@code *.graphql} directly in it is a document, each {@code
 * *.json} a {@link Manifest} of several.
 */
record TrustedFolder(Path folder, Problems problems) {

  private static final Pattern LAST_LINE_BREAK = Pattern.compile("\\r?\\n\\z");

  void read(TrustedIds ids) {
    List<Path> files = files();
    texts(files, ".graphql", (name, text) -> document(text, name, ids));
    Manifest manifest = new Manifest(problems);
    texts(files, ".json", (name, text) -> manifest.read(text, name, ids));
  }

  private void texts(List<Path> files, String ending, BiConsumer<String, String> reader) {
    for (Path file : files) {
      if (name(file).endsWith(ending)) {
        text(file).ifPresent(text -> reader.accept(name(file), text));
      }
    }
  }

  /** Editors end a file with a line break that clients do not send: both hashes are right. */
  private static void document(String text, String file, TrustedIds ids) {
    ids.add(text, file);
    ids.add(LAST_LINE_BREAK.matcher(text).replaceFirst(""), file);
  }

  private List<Path> files() {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    } catch (NoSuchFileException | NotDirectoryException e) {
      problems.add(folder.toString(), "is no folder");
    } catch (IOException | UncheckedIOException e) {
      problems.add(folder.toString(), "cannot be read: " + e);
    }
    return List.of();
  }

  private Optional<String> text(Path file) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
              .toString());
    } catch (CharacterCodingException e) {
      problems.add(name(file), "is not UTF-8 text");
    } catch (IOException e) {
      problems.add(name(file), "cannot be read: " + e);
    }
    return Optional.empty();
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
