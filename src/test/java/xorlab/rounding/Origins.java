package xorlab.rounding;

import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.objectweb.asm.tree.analysis.SourceInterpreter;
import org.objectweb.asm.tree.analysis.SourceValue;

/**
 * Tells for each value on the stack of one method which instructions may have made it. Local
 * variables and casts between float and double are seen through, as TeaVM drops both.
 */
final class Origins extends SourceInterpreter {
  private final Map<AbstractInsnNode, Integer> parameters = new HashMap<>();

  Origins() {
    super(Opcodes.ASM9);
  }

  /** The nodes that stand for the method's parameters, with their positions; "this" has -1. */
  Map<AbstractInsnNode, Integer> parameters() {
    return parameters;
  }

  @Override
  public SourceValue newParameterValue(boolean isInstanceMethod, int local, Type type) {
    AbstractInsnNode node = new VarInsnNode(type.getOpcode(Opcodes.ILOAD), local);
    parameters.put(node, parameters.size() - (isInstanceMethod ? 1 : 0));
    return new SourceValue(type.getSize(), node);
  }

  @Override
  public SourceValue copyOperation(AbstractInsnNode instruction, SourceValue value) {
    return value;
  }

  @Override
  public SourceValue unaryOperation(AbstractInsnNode instruction, SourceValue value) {
    return switch (instruction.getOpcode()) {
      case Opcodes.F2D -> new SourceValue(2, value.insns);
      case Opcodes.D2F -> new SourceValue(1, value.insns);
      default -> super.unaryOperation(instruction, value);
    };
  }
}
