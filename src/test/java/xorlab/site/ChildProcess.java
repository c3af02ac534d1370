package xorlab.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A program that a test runs; closing it ends it and everything it has started. */
public final class ChildProcess implements AutoCloseable {
  private final List<String> command;
  private final Process process;
  private final Path output;

  private ChildProcess(List<String> command, Process process, Path output) {
    this.command = command;
    this.process = process;
    this.output = output;
  }

  /** Runs a command, its words one by one, with these variables added to the environment. */
  public static ChildProcess start(List<String> command, Map<String, String> environment) {
    return start(command, environment, Path.of(""));
  }

  /** The same in another working directory. */
  public static ChildProcess start(
      List<String> command, Map<String, String> environment, Path folder) {
    try {
      Path output = Files.createTempFile("xor-lab-", ".log");
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.directory(folder.toAbsolutePath().toFile());
      builder.redirectOutput(output.toFile()).environment().putAll(environment);
      return new ChildProcess(command, builder.start(), output);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot start " + command.get(0) + ".", e);
    }
  }

  /** Waits until the output holds {@code pattern}, and gives what its first group matched. */
  String awaitOutput(String pattern) {
    return Wait.until(
        () -> "No output like \"" + pattern + "\" from " + this,
        () -> {
          Matcher matcher = Pattern.compile(pattern).matcher(output());
          if (matcher.find()) {
            return matcher.group(1);
          }
          if (!process.isAlive()) {
            throw new IllegalStateException("Ended too soon: " + this);
          }
          return null;
        });
  }

  /** Waits for the end, at most a number of minutes, and returns the exit code. */
  public int awaitEnd(int minutes) {
    try {
      if (!process.waitFor(minutes, TimeUnit.MINUTES)) {
        throw new IllegalStateException("Not done after " + minutes + " minutes: " + this);
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for " + this, e);
    }
  }

  /** What it has printed so far, errors included. */
  public String output() {
    try {
      return new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    end(Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList());
    try {
      Files.deleteIfExists(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends all processes that this JVM has not closed, when it exits for any reason. */
  static void endAllWithThisJvm() {
    Thread hook = new Thread(() -> end(ProcessHandle.current().descendants().toList()));
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Asks processes to end, and makes them end after five seconds. */
  private static void end(List<ProcessHandle> processes) {
    processes.forEach(ProcessHandle::destroy);
    CompletableFuture<?> all =
        CompletableFuture.allOf(
            processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new));
    all.completeOnTimeout(null, 5, TimeUnit.SECONDS).join();
    processes.forEach(ProcessHandle::destroyForcibly);
  }

  @Override
  public String toString() {
    return String.join(" ", command) + "\n" + output();
  }
}
