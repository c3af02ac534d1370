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
 * <p>The level ADVANCED, which is taken if none is given, makes small files. FULL puts small
 * methods into the bodies of their callers, which xorlab.kernel is written for: with it the kernels
 * run about twice as fast.
 *
 * <p>TeaVM's Maven plugin does the same, but in Maven's JVM. TeaVM meets the classes of a program
 * by way of hash sets of objects that have no hash of their own, and writes classes in the order in
 * which it met them; so the same sources would give other bytes from time to time. The JVM of this
 * program is told to give all such objects the same hash (engines.xml): then a set keeps the order
 * in which it was filled. What shares a JVM is compiled one after another for the same reason.
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
