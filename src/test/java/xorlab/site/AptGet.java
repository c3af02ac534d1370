package xorlab.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Debian's package manager, used as root, otherwise through a sudo without a password. */
public final class AptGet {
  private static final Path APT_GET = Path.of("/usr/bin/apt-get");

  private AptGet() {}

  /**
   * Installs a package and returns the result as a phrase. Only one test run on a machine does so
   * at a time.
   */
  public static String install(String debianPackage) {
    if (!Files.isExecutable(APT_GET)) {
      return "there is no apt-get here to install " + debianPackage;
    }
    System.out.println("The tests install " + debianPackage + " with apt-get.");
    Path lockFile = Path.of(System.getProperty("java.io.tmpdir"), "xor-lab-apt-get.lock");
    try (FileChannel channel =
        FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.lock(); // until the channel is closed
      run("update");
      return run("install", "--yes", "--no-install-recommends", debianPackage);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot lock " + lockFile + ".", e);
    }
  }

  private static String run(String... arguments) {
    List<String> command = new ArrayList<>();
    if (!System.getProperty("user.name").equals("root")) {
      command.addAll(List.of("sudo", "-n"));
    }
    command.addAll(List.of("env", "DEBIAN_FRONTEND=noninteractive", APT_GET.toString(), "--quiet"));
    command.addAll(List.of("--option", "DPkg::Lock::Timeout=600"));
    command.addAll(List.of(arguments));
    try (ChildProcess process = ChildProcess.start(command, Map.of())) {
      int exitCode = process.awaitEnd(20);
      String said = String.join(" ", command);
      return said + (exitCode == 0 ? " succeeded" : " failed:\n" + process.output().strip());
    } catch (UncheckedIOException e) {
      return "not root, and " + String.join(" ", command) + " could not be run";
    }
  }
}
