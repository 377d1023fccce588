package org.dialoguerelations.bench.world;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Writes a data set of any size into a folder. */
public final class World {

  static final String HELP =
      """
      Writes a made-up data set with the shape of the real one.

      World <folder> [<size>] [<seed>]

        folder  where to write its files; must not hold any yet
        size    'world' (the default): 75,000 agreements with 1,000,000 treaty actions;
                'real': as many records as the data set that the service brings along;
                or a number above 0 and up to 10: the size of the world times that
        seed    a whole number, 1 by default: equal seeds give equal files
      """;

  private static final double LARGEST = 10;

  private World() {}

  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments), System.out, System.err));
  }

  /** Answers the exit status: 0, or 1 when nothing could be written, or 2 for wrong arguments. */
  static int run(List<String> arguments, PrintStream out, PrintStream err) {
    if (arguments.equals(List.of("--help")) || arguments.equals(List.of("-h"))) {
      out.print(HELP);
      return 0;
    }
    try {
      if (arguments.isEmpty() || arguments.size() > 3) {
        throw new IllegalArgumentException("one to three arguments are needed");
      }
      Path folder = folder(arguments.get(0));
      WorldSize size = size(arguments.size() > 1 ? arguments.get(1) : "world");
      new Generator(size, seed(arguments.size() > 2 ? arguments.get(2) : "1")).write(folder);
      out.printf(
          "Wrote %,d agreements and what belongs to them to %s%n", size.agreements(), folder);
      return 0;
    } catch (IllegalArgumentException e) {
      err.printf("%s%n%n%s", e.getMessage(), HELP);
      return 2;
    } catch (IOException e) {
      err.printf("Nothing complete was written: %s%n", e);
      return 1;
    }
  }

  private static Path folder(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException("'%s' is no path of a folder".formatted(text), e);
    }
  }

  private static WorldSize size(String text) {
    return switch (text) {
      case "world" -> WorldSize.world();
      case "real" -> WorldSize.real();
      default -> WorldSize.ofWorld(factor(text));
    };
  }

  private static double factor(String text) {
    try {
      double factor = Double.parseDouble(text);
      if (factor > 0 && factor <= LARGEST) {
        return factor;
      }
    } catch (NumberFormatException e) {
      // Said below, as for a number that is too small or too large.
    }
    throw new IllegalArgumentException(
        "the size '%s' is neither 'world', 'real' nor a number above 0 and up to 10"
            .formatted(text));
  }

  private static long seed(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("the seed '%s' is no whole number".formatted(text), e);
    }
  }
}
