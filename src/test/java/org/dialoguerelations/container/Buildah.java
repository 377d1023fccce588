package org.dialoguerelations.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dialoguerelations.testing.Graph;

/**
 * Debian's buildah, which builds Dockerfiles without a daemon, here without namespaces and overlays
 * either. Its images are in a store of the build, and gone when it is closed.
 */
final class Buildah implements AutoCloseable {

  private static final Path STORE = Path.of("target/containers").toAbsolutePath();

  /** Skips the test where this machine lacks what it takes, and fails it in a continuous build. */
  static Buildah open() {
    List<String> missing =
        List.of("buildah", "busybox", "gcc", "unshare").stream()
            .filter(program -> !Shell.has(program))
            .toList();
    String reason =
        "images are built and run by root with buildah, busybox-static, gcc and unshare";
    if (System.getenv("CI") != null) {
      assertThat(missing).as(reason).isEmpty();
      assertThat(isRoot()).as(reason).isTrue();
    }
    assumeTrue(missing.isEmpty() && isRoot(), reason + "; missing: " + missing);
    return new Buildah();
  }

  private static boolean isRoot() {
    return Shell.run("id", "-u").strip().equals("0");
  }

  /** An image of what lies in a folder, and nothing else. */
  void base(String name, Path folder, Map<String, String> environment) {
    String container = run("from", "scratch");
    run("copy", "-q", container, folder.toString(), "/");
    environment.forEach((key, value) -> run("config", "--env", key + "=" + value, container));
    run("commit", "-q", "--rm", container, "localhost/" + name);
  }

  /**
   * Builds a Dockerfile of the project.
   *
   * @param arguments of the build, by name
   * @return what the build printed
   */
  String build(Path dockerfile, String image, Map<String, String> arguments) {
    List<String> command = new ArrayList<>(List.of("bud", "--isolation", "chroot"));
    // The form of images that has health checks.
    command.addAll(List.of("--format", "docker", "--layers=false"));
    arguments.forEach((name, value) -> command.addAll(List.of("--build-arg", name + "=" + value)));
    command.addAll(List.of("-f", dockerfile.toString()));
    command.addAll(List.of("-t", "localhost/" + image, "."));
    return run(command.toArray(String[]::new));
  }

  ImageConfig inspect(String image) {
    return ImageConfig.of(
        Graph.read(run("inspect", "--type", "image", "localhost/" + image)).at("/Docker/config"));
  }

  /** Where a new working container of an image has its files. */
  Path mount(String image) {
    return Path.of(run("mount", run("from", "localhost/" + image)));
  }

  private static String run(String... arguments) {
    List<String> command = new ArrayList<>(List.of("buildah", "--storage-driver", "vfs"));
    command.addAll(List.of("--root", STORE + "/store", "--runroot", STORE + "/run"));
    command.addAll(List.of(arguments));
    return Shell.run(command).strip();
  }

  @Override
  public void close() {
    run("rm", "--all");
    run("rmi", "--all", "--force");
  }
}
