package agon.engine.plugin;

import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Collects what the code of a class refers to: members that it uses, types that it makes, casts to, catches or extends,
 * class constants. Types that only occur in signatures are left out, since nothing can be done with them alone.
 */
final class References extends ClassVisitor {

    private final List<Reference> found;
    private String name = "";

    private References(List<Reference> found) {
        super(Opcodes.ASM9);
        this.found = found;
    }

    static void collect(byte[] classFile, List<Reference> into) {
        new ClassReader(classFile).accept(new References(into), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    }

    @Override
    public void visit(
            int version, int access, String internalName, String signature, String superName, String[] interfaces) {
        name = internalName.replace('/', '.');
        if (superName != null) {
            found.add(new Reference(name, superName, "", ""));
        }
        for (String inherited : interfaces) {
            found.add(new Reference(name, inherited, "", ""));
        }
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String method, String descriptor, String signature, String[] exceptions) {
        String from = name + "." + readable(method);
        if ((access & Opcodes.ACC_NATIVE) != 0) {
            found.add(new Reference(from, Prohibitions.NATIVE_CODE, "", ""));
        }
        return new Code(from);
    }

    /** Lambda bodies are methods named {@code lambda$train$0}; people know them by the method that they stand in. */
    private static String readable(String method) {
        String[] parts = method.split("\\$");
        return parts.length > 2 && parts[0].equals("lambda") ? parts[1] : method;
    }

    private final class Code extends MethodVisitor {

        private final String from;

        private Code(String from) {
            super(Opcodes.ASM9);
            this.from = from;
        }

        private void refer(String owner, String member, String descriptor) {
            found.add(new Reference(from, owner, member, descriptor));
        }

        private void refer(Type type) {
            Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
            if (element.getSort() == Type.OBJECT) {
                refer(element.getInternalName(), "", "");
            }
        }

        private void refer(Handle handle) {
            refer(handle.getOwner(), handle.getName(), handle.getDesc());
        }

        private void referConstant(Object constant) {
            if (constant instanceof Type type) {
                refer(type);
            } else if (constant instanceof Handle handle) {
                refer(handle);
            } else if (constant instanceof ConstantDynamic dynamic) {
                referBootstrap(dynamic.getBootstrapMethod());
                for (int i = 0; i < dynamic.getBootstrapMethodArgumentCount(); i++) {
                    referConstant(dynamic.getBootstrapMethodArgument(i));
                }
            }
        }

        /** The compiler's own bootstrap methods are how lambdas, records, switches and string sums are made. */
        private void referBootstrap(Handle bootstrap) {
            if (!Prohibitions.COMPILER_BOOTSTRAPS.contains(bootstrap.getOwner())) {
                refer(bootstrap);
            }
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String method, String descriptor, boolean isInterface) {
            if (owner.startsWith("[")) {
                refer(Type.getObjectType(owner));
            } else {
                refer(owner, method, descriptor);
            }
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String field, String descriptor) {
            refer(owner, field, descriptor);
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            refer(Type.getObjectType(type));
        }

        @Override
        public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
            refer(Type.getType(descriptor));
        }

        @Override
        public void visitLdcInsn(Object value) {
            referConstant(value);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            referBootstrap(bootstrap);
            for (Object argument : arguments) {
                // Method types of lambdas are signatures, which are left out everywhere.
                if (!(argument instanceof Type type && type.getSort() == Type.METHOD)) {
                    referConstant(argument);
                }
            }
        }

        @Override
        public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
            if (type != null) {
                refer(Type.getObjectType(type));
            }
        }
    }
}
