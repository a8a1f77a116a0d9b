package agon.engine.plugin;

/**
 * One thing that code refers to.
 *
 * @param from class and method that refer to it, such as {@code com.example.Peeking.train}
 * @param owner class referred to, by its internal name with slashes
 * @param member method or field referred to; blank for the class as such
 * @param descriptor of the member; blank for the class as such
 */
record Reference(String from, String owner, String member, String descriptor) {

    /** What is referred to, as it would be written in source. */
    String target() {
        String type = owner.replace('/', '.').replace('$', '.');
        if (member.isEmpty()) {
            return type;
        }
        return member.equals("<init>") ? "new " + type : type + "." + member;
    }
}
