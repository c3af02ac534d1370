package xorlab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import xorlab.numeric.Exp;

/**
 * Every switch over an enum has a case for each constant, so that a new constant cannot be
 * forgotten. The compiler checks this for switch expressions only; in Java 17, statements may omit
 * cases.
 */
class ExhaustiveSwitchTest {
  /** Methods that deliberately treat all other constants alike. */
  private static final Set<String> PARTIAL =
      Set.of(
          "xorlab/kernel/LayerKernels.forward",
          "xorlab/kernel/LayerKernels.backward",
          "xorlab/kernel/DenseGridPredictor.activate");

  private static final String SWITCH_MAP = "$SwitchMap$";

  @Test
  void everySwitchHasACaseForEachConstant() throws Exception {
    Path classes = Path.of(Exp.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<ClassNode> all = read(classes);
    Map<String, Integer> constants = new HashMap<>();
    for (ClassNode type : all) {
      if ((type.access & Opcodes.ACC_ENUM) != 0) {
        long count =
            type.fields.stream().filter(field -> (field.access & Opcodes.ACC_ENUM) != 0).count();
        constants.put(SWITCH_MAP + type.name.replace('/', '$'), (int) count);
      }
    }
    List<String> incomplete = new ArrayList<>();
    for (ClassNode type : all) {
      for (MethodNode method : type.methods) {
        String name = type.name + "." + method.name;
        for (AbstractInsnNode instruction : method.instructions) {
          String map = switchMap(instruction);
          int cases = cases(instruction);
          if (constants.getOrDefault(map, cases) != cases && !PARTIAL.contains(name)) {
            incomplete.add(name + " has " + cases + " cases for " + map);
          }
        }
      }
    }
    assertEquals(List.of(), incomplete);
  }

  private static List<ClassNode> read(Path classes) throws IOException {
    List<ClassNode> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
        ClassNode type = new ClassNode();
        new ClassReader(Files.readAllBytes(file)).accept(type, ClassReader.SKIP_DEBUG);
        all.add(type);
      }
    }
    return all;
  }

  /** The array by which javac numbers the constants of a switch over an enum; "" of another. */
  private static String switchMap(AbstractInsnNode instruction) {
    boolean isSwitch = cases(instruction) > 0;
    AbstractInsnNode before = isSwitch ? instruction.getPrevious() : null;
    while (before != null && !(before instanceof LabelNode)) {
      if (before instanceof FieldInsnNode field && field.name.startsWith(SWITCH_MAP)) {
        return field.name;
      }
      before = before.getPrevious();
    }
    return "";
  }

  private static int cases(AbstractInsnNode instruction) {
    if (instruction instanceof LookupSwitchInsnNode lookup) {
      return lookup.keys.size();
    }
    if (instruction instanceof TableSwitchInsnNode table) {
      int cases = 0;
      for (LabelNode label : table.labels) {
        cases += label == table.dflt ? 0 : 1;
      }
      return cases;
    }
    return 0;
  }
}
