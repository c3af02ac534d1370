import java.io.File;
import java.util.List;
import org.teavm.backend.javascript.JSModuleType;
import org.teavm.backend.wasm.render.WasmBinaryVersion;
import org.teavm.tooling.ConsoleTeaVMToolLog;
import org.teavm.tooling.TeaVMProblemRenderer;
import org.teavm.tooling.TeaVMSourceFilePolicy;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.builder.BuildException;
import org.teavm.tooling.builder.BuildResult;
import org.teavm.tooling.builder.BuildStrategy;
import org.teavm.tooling.builder.InProcessBuildStrategy;
import org.teavm.vm.TeaVMOptimizationLevel;

/**
 * Compiles programs with TeaVM: {@code Engines CLASS_PATH FOLDER FILE=MAIN_CLASS[=LEVEL]...}, to
 * JavaScript or to WebAssembly as the file's name ends.
 *
 * <p>The default level, ADVANCED, gives small files. FULL inlines small methods, for which
 * xorlab.kernel is written: its kernels then run about twice as fast.
 *
 * <p>This is used instead of TeaVM's Maven plugin to make builds reproducible. TeaVM writes classes
 * in the order in which it iterates over hash sets of objects without a hashCode of their own, so
 * its output varies between runs. engines.xml starts this program's JVM with the same hash for all
 * such objects, which makes the iteration order that of insertion. For the same reason, programs
 * that share a JVM are compiled one after another.
 */
class Engines {
  private static final int MEBIBYTE = 1 << 20;

  public static void main(String[] arguments) throws BuildException {
    List<String> classPath = List.of(arguments[0].split(File.pathSeparator));
    for (int i = 2; i < arguments.length; i++) {
      String[] program = arguments[i].split("=");
      String level = program.length > 2 ? program[2] : "ADVANCED";
      compile(
          classPath, arguments[1], program[0], program[1], TeaVMOptimizationLevel.valueOf(level));
    }
  }

  private static void compile(
      List<String> classPath,
      String folder,
      String file,
      String mainClass,
      TeaVMOptimizationLevel level)
      throws BuildException {
    ConsoleTeaVMToolLog log = new ConsoleTeaVMToolLog(false);
    BuildStrategy build = new InProcessBuildStrategy();
    build.init();
    build.setLog(log);
    build.setClassPathEntries(classPath);
    build.setMainClass(mainClass);
    build.setEntryPointName("main");
    build.setTargetType(
        file.endsWith(".wasm") ? TeaVMTargetType.WEBASSEMBLY_GC : TeaVMTargetType.JAVASCRIPT);
    build.setTargetDirectory(folder);
    build.setTargetFileName(file);
    build.setOptimizationLevel(level);
    build.setObfuscated(true);
    build.setMaxTopLevelNames(80_000);
    build.setJsModuleType(JSModuleType.NONE);
    build.setWasmVersion(WasmBinaryVersion.V_0x1);
    build.setMinHeapSize(4 * MEBIBYTE);
    build.setMaxHeapSize(128 * MEBIBYTE);
    build.setMinDirectBuffersSize(2 * MEBIBYTE);
    build.setSourceFilePolicy(TeaVMSourceFilePolicy.DO_NOTHING);
    build.setCacheDirectory(folder);
    BuildResult result = build.build();
    TeaVMProblemRenderer.describeProblems(result.getCallGraph(), result.getProblems(), log);
    if (!result.getProblems().getSevereProblems().isEmpty()) {
      System.exit(1);
    }
  }
}
